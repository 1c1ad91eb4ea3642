#include "core/service/people_search.h"

#include "core/base/vietnamese.h"
#include "core/service/service_context.h"
#include "core/store/registers/person_register.h"

#include <algorithm>

namespace noi
{

namespace
{

/// How well a name answers what was typed: Vietnamese people are called by the last word of their name.
int rank(const QStringList& typed, const PersonLine& line)
{
    const QString key = searchKey(line.fullName);
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

} // namespace

Result<QList<PersonLine>> PeopleSearch::find(const QString& typed, int limit)
{
    const auto ids = SearchIndex(m_context.database()).find(typed, limit);
    if (!ids) return ids.error();
    auto lines = PersonRegister(m_context.database()).lines(*ids);
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    if (!lines || words.isEmpty()) return lines;
    std::stable_sort(lines->begin(), lines->end(), [&words](const PersonLine& a, const PersonLine& b) {
        return rank(words, a) < rank(words, b);
    });
    if (typed.size() >= 6 && std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        for (PersonLine& line : lines.value())
            if (const auto numbers = IdentifierRegister(m_context.database()).of(line.person))
                for (const auto& number : *numbers)
                    if (number.value.value.startsWith(typed.simplified().remove(u' ').toUpper()))
                        line.matchedIdentifier = number.value.value;
    return lines;
}

Result<QList<PersonLine>> PeopleSearch::byScan(const Scan& scan)
{
    PersonRegister people(m_context.database());
    if (const auto* card = std::get_if<StationCard>(&scan)) return people.lines({card->person});
    QStringList numbers;
    if (const auto* card = std::get_if<CitizenCard>(&scan))
        numbers = {card->personalId, card->oldId};
    else if (const auto* insurance = std::get_if<InsuranceCard>(&scan))
        numbers = {insurance->number};
    QList<Id> owners;
    for (const QString& number : std::as_const(numbers)) {
        if (number.isEmpty()) continue;
        const auto found = IdentifierRegister(m_context.database()).owners(number);
        if (!found) return found.error();
        for (const Id owner : *found)
            if (!owners.contains(owner)) owners.append(owner);
    }
    return people.lines(owners);
}

} // namespace noi
