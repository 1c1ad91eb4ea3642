#include "core/service/people_search.h"

#include "core/base/vietnamese.h"
#include "core/service/same_person_rules.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/same_person_register.h"

#include <QRegularExpression>

#include <algorithm>

namespace noi
{

namespace
{

/// As the index has them: "H'Lan" is "h" and "lan".
QString wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return searchKey(text).replace(between, QStringLiteral(" ")).trimmed();
}

/// How well a name answers what was typed: Vietnamese people are called by the last word of their name.
int rank(const QStringList& typed, const PersonLine& line)
{
    const QString key = wordsOf(line.fullName);
    const QStringList words = key.split(u' ');
    const QString whole = typed.join(u' ');
    if (key == whole) return 0;
    if (key.startsWith(whole)) return 1;
    int wholeWords = 0, inName = 0;
    for (const QString& word : typed) {
        wholeWords += words.contains(word) ? 1 : 0;
        inName +=
            std::any_of(words.begin(), words.end(), [&](const QString& w) { return w.startsWith(word); }) ? 1
                                                                                                          : 0;
    }
    const bool calledSo = words.last() == typed.last();
    return 100 - 10 * inName - wholeWords - (calledSo ? 5 : 0);
}

/// Once for each person, however many files they have: the best placed line stays, and says so. Of files that
/// were found together the station's own is the better one.
Result<QList<PersonLine>> oncePerPerson(const ServiceContext& context, QList<PersonLine> lines)
{
    QList<Id> people;
    for (const PersonLine& line : std::as_const(lines))
        people.append(line.person);
    const auto others = SamePersonRegister(context.database()).otherFiles(people);
    if (!others) return others.error();
    if (others->isEmpty()) return lines;
    const auto home = ownCommune(context);
    if (!home) return home.error();
    QList<PersonLine> kept;
    QHash<Id, qsizetype> placeOf;
    for (PersonLine& line : lines) {
        const QList<Id> files = others->value(line.person);
        line.otherFiles = int(files.size());
        const auto place = placeOf.constFind(line.person);
        if (place == placeOf.constEnd()) {
            for (const Id file : files)
                placeOf.insert(file, kept.size());
            kept.append(line);
        } else if (isBetterFile(line, kept[*place], *home)) {
            kept[*place] = line;
        }
    }
    return kept;
}

} // namespace

Result<QList<PersonLine>> PeopleSearch::find(const Actor& actor, const QString& typed, int limit)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto ids = SearchIndex(m_context.database()).find(typed, limit);
    if (!ids) return ids.error();
    auto lines = PersonRegister(m_context.database()).lines(*ids);
    const QStringList words = wordsOf(typed).split(u' ', Qt::SkipEmptyParts);
    if (!lines) return lines;
    if (words.isEmpty()) return oncePerPerson(m_context, std::move(lines).value());
    std::stable_sort(lines->begin(), lines->end(), [&words](const PersonLine& a, const PersonLine& b) {
        return rank(words, a) < rank(words, b);
    });
    if (typed.size() >= 6 && std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        for (PersonLine& line : lines.value())
            if (const auto numbers = IdentifierRegister(m_context.database()).of(line.person))
                for (const auto& number : *numbers)
                    if (number.value.value.startsWith(typed.simplified().remove(u' ').toUpper()))
                        line.matchedIdentifier = number.value.value;
    return oncePerPerson(m_context, std::move(lines).value());
}

Result<QList<PersonLine>> PeopleSearch::byScan(const Actor& actor, const Scan& scan)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    PersonRegister people(m_context.database());
    if (const auto* card = std::get_if<StationCard>(&scan)) {
        auto lines = people.lines({card->person});
        return lines ? oncePerPerson(m_context, std::move(lines).value()) : lines;
    }
    if (const auto* insurance = std::get_if<InsuranceCard>(&scan)) {
        const auto insured = IdentifierRegister(m_context.database()).insured(insurance->number);
        if (!insured) return insured.error();
        auto lines = people.lines(*insured);
        return lines ? oncePerPerson(m_context, std::move(lines).value()) : lines;
    }
    QStringList numbers;
    if (const auto* card = std::get_if<CitizenCard>(&scan)) numbers = {card->personalId, card->oldId};
    QList<Id> owners;
    for (const QString& number : std::as_const(numbers)) {
        if (number.isEmpty()) continue;
        const auto found = IdentifierRegister(m_context.database()).owners(number);
        if (!found) return found.error();
        for (const Id owner : *found)
            if (!owners.contains(owner)) owners.append(owner);
    }
    auto lines = people.lines(owners);
    return lines ? oncePerPerson(m_context, std::move(lines).value()) : lines;
}

} // namespace noi
