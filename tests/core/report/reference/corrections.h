#pragma once

#include "tests/core/report/reference/making.h"

namespace noi::test::reference
{

// Facts altered as a correction alters them.
void alter(Making& making, Dose& dose);
void alter(Making& making, Measurement& measurement);
void alter(Making& making, AntenatalVisit& visit);
void alter(Making& making, AntenatalTest& test);
void alter(Making& making, PostnatalVisit& visit);
void alter(Making& making, Death& death);
void alter(Making& making, Reaction& reaction);

/// Voids facts, replaces them, and takes both back.
class Corrections
{
public:
    explicit Corrections(Making& making) : m_making(making) {}

    /// The voiding.
    Id voidFact(Id fact, Id file)
    {
        return m_making.writer.add(Voiding{fact, QStringLiteral("ghi nhầm")}, file);
    }
    /// The fact that stands instead.
    template <class R> Id replace(Id fact)
    {
        R corrected = m_making.commune().all<R>()[fact];
        alter(m_making, corrected);
        corrected.replaces = fact;
        corrected.replaceReason = QStringLiteral("sửa");
        return m_making.writer.add(corrected, corrected.person);
    }
    /// Some of all facts of a kind, in every way that there is; `perMille` of each way.
    template <class R> void spread(int perMille)
    {
        const QList<Id> facts = m_making.commune().all<R>().keys();
        for (const Id fact : facts) {
            const int way = m_making.random.below(1000) / perMille;
            if (way < ways) correct<R>(fact, way);
        }
    }

    static constexpr int ways = 9;
    template <class R> void correct(Id fact, int way)
    {
        const Id file = m_making.commune().all<R>()[fact].person;
        switch (way) {
        case 0: voidFact(fact, file); break;
        case 1: voidFact(voidFact(fact, file), file); break; // counts again
        case 2:                                              // …and once more not
            voidFact(voidFact(fact, file), file);
            voidFact(fact, file);
            break;
        case 3: voidFact(voidFact(voidFact(fact, file), file), file); break;
        case 4: replace<R>(fact); break;
        case 5: replace<R>(replace<R>(replace<R>(fact))); break; // a chain
        case 6: voidFact(replace<R>(fact), file); break;         // the first counts again
        case 7: voidFact(voidFact(replace<R>(fact), file), file); break;
        case 8: // the middle of a chain is voided
            const Id middle = replace<R>(fact);
            replace<R>(middle);
            voidFact(middle, file);
            break;
        }
    }

private:
    Making& m_making;
};

/// Says that files are one person's, or two people's, and takes it back.
class Links
{
public:
    explicit Links(Making& making) : m_making(making), m_corrections(making) {}

    /// The link: written into both files.
    Id link(Id a, Id b, bool different = false)
    {
        const Id link =
            m_making.writer.add(SamePerson{a, b, QStringLiteral("mẹ cho biết"), {}, different}, a);
        m_making.writer.add(SamePerson{b, a, QStringLiteral("mẹ cho biết"), link, different}, b);
        return link;
    }
    /// Voided in both files.
    std::pair<Id, Id> part(Id link)
    {
        const SamePerson fact = m_making.commune().all<SamePerson>()[link];
        return {m_corrections.voidFact(link, fact.a), m_corrections.voidFact(link, fact.b)};
    }
    /// Parted by mistake: they are one person's after all.
    void partAndTakeBack(Id link)
    {
        const SamePerson fact = m_making.commune().all<SamePerson>()[link];
        const auto [inA, inB] = part(link);
        m_corrections.voidFact(inA, fact.a);
        m_corrections.voidFact(inB, fact.b);
    }

private:
    Making& m_making;
    Corrections m_corrections;
};

} // namespace noi::test::reference
