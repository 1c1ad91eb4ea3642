#include "core/reference/commune_search.h"

#include "core/base/vietnamese.h"

#include <QHash>

#include <algorithm>

namespace noi
{

namespace
{

// What a found word is worth. A whole word of the name counts most, the beginning of a province's least.
enum Worth : quint8 { ContextStart = 1, ContextWhole = 2, NameStart = 3, NameWhole = 4 };

} // namespace

QStringList CommuneSearch::wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        while (word.size() > 1 && word.startsWith(u'0'))
            word.remove(0, 1);
        if (!word.isEmpty()) words.append(word);
        word.clear();
    };
    const QString key = searchKey(text);
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            word += c;
        else if (c != u'\'' && c != QChar(0x2019))
            end();
    }
    end();
    return words;
}

CommuneSearch::CommuneSearch(const Communes& communes) : m_communes(communes)
{
    QHash<QString, QList<int>> seen; // names repeat: their words are worked out once
    QHash<QString, int> places;
    const auto idsOf = [&](const QString& name) -> const QList<int>& {
        auto found = seen.find(name);
        if (found == seen.end()) {
            QList<int> ids;
            const QStringList words = wordsOf(name);
            for (const QString& word : words) {
                auto place = places.find(word);
                if (place == places.end()) {
                    place = places.insert(word, int(m_words.size()));
                    m_words.push_back({word, {}});
                }
                ids.append(*place);
            }
            found = seen.insert(name, ids);
        }
        return *found;
    };
    const auto add = [&](quint32 entry, const QString& name, bool context) {
        for (const int id : idsOf(name))
            m_words[size_t(id)].uses.push_back(entry << 1 | quint32(context));
    };
    quint32 entry = 0;
    for (const Commune& commune : m_communes.all()) {
        m_nameWords.push_back(quint8(idsOf(commune.name).size()));
        add(entry, commune.name, false);
        add(entry++, commune.province, true);
    }
    for (const OldCommune& old : m_communes.allOld()) {
        m_nameWords.push_back(quint8(idsOf(old.name).size()));
        add(entry, old.name, false);
        add(entry, old.district, true);
        add(entry++, old.province, true);
    }
    std::sort(m_words.begin(), m_words.end(), [](const Word& a, const Word& b) { return a.key < b.key; });
}

std::vector<CommuneSearch::Scored> CommuneSearch::score(const QStringList& words) const
{
    std::vector<int> total(m_nameWords.size(), 0);
    std::vector<quint8> best(m_nameWords.size());
    for (const QString& word : words) {
        std::fill(best.begin(), best.end(), quint8(0));
        auto at = std::lower_bound(m_words.begin(), m_words.end(), word,
                                   [](const Word& a, const QString& b) { return a.key < b; });
        for (; at != m_words.end() && at->key.startsWith(word); ++at) {
            const bool whole = at->key.size() == word.size();
            for (const quint32 use : at->uses) {
                const bool context = use & 1;
                const quint8 worth =
                    context ? (whole ? ContextWhole : ContextStart) : (whole ? NameWhole : NameStart);
                best[use >> 1] = std::max(best[use >> 1], worth);
            }
        }
        for (size_t i = 0; i < total.size(); ++i)
            total[i] = best[i] == 0 || total[i] < 0 ? -1 : total[i] + best[i];
    }
    std::vector<Scored> found;
    for (size_t i = 0; i < total.size(); ++i) {
        if (total[i] > 0) found.push_back({quint32(i), total[i]});
    }
    return found;
}

CommuneMatch CommuneSearch::matchOf(quint32 entry) const
{
    const auto today = quint32(m_communes.all().size());
    if (entry < today) return {false, m_communes.all()[entry], {}, {}};
    CommuneMatch match{true, {}, m_communes.allOld()[entry - today], {}};
    const QList<Commune> successors = m_communes.successors(match.old);
    if (match.old.wasSplit())
        match.candidates = successors;
    else
        match.commune = successors.first();
    return match;
}

QList<CommuneMatch> CommuneSearch::find(const QString& typed, int atMost, const QString& nearProvince) const
{
    const QStringList words = wordsOf(typed.left(200)).mid(0, 12);
    if (words.isEmpty() || atMost <= 0) return {};
    std::vector<Scored> found = score(words);
    const auto today = quint32(m_communes.all().size());
    const auto isNear = [&](quint32 entry) {
        if (nearProvince.isEmpty()) return false;
        const QString& code = entry < today ? m_communes.all()[entry].code
                                            : m_communes.allOld()[entry - today].newCodes.first();
        const Commune* const commune = m_communes.byCode(code);
        return commune && commune->provinceCode == nearProvince;
    };
    for (Scored& one : found)
        one.points = one.points * 4 + (isNear(one.entry) ? 2 : 0) + (one.entry < today ? 1 : 0);
    const auto kept = found.begin() + std::min<std::ptrdiff_t>(atMost, std::ptrdiff_t(found.size()));
    std::partial_sort(found.begin(), kept, found.end(), [&](const Scored& a, const Scored& b) {
        if (a.points != b.points) return a.points > b.points;
        if (m_nameWords[a.entry] != m_nameWords[b.entry]) return m_nameWords[a.entry] < m_nameWords[b.entry];
        return a.entry < b.entry;
    });
    QList<CommuneMatch> matches;
    for (auto one = found.begin(); one != kept; ++one)
        matches.append(matchOf(one->entry));
    return matches;
}

} // namespace noi
