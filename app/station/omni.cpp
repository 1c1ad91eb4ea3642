#include "app/station/omni.h"

#include "ui/kit/date_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

constexpr int atMost = 10;

/// In grey: what tells this one from others of the same name.
QString reasonOf(const PersonLine& line)
{
    QStringList parts;
    if (!line.matchedIdentifier.isEmpty()) parts.append(line.matchedIdentifier);
    if (!line.motherName.isEmpty())
        parts.append(QCoreApplication::translate("PeopleOmni", "mother: %1").arg(line.motherName));
    if (!line.hamlet.isEmpty()) parts.append(line.hamlet);
    if (!line.birth.isNull()) parts.append(dateText(line.birth));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QFuture<QList<OmniHit>> PeopleOmni::find(const QString& typed)
{
    const QList<OmniHit> more = m_more ? m_more(typed) : QList<OmniHit>();
    return m_people.find(typed, atMost).then([more](const Result<QList<PersonLine>>& found) {
        if (!found) // locked, or the store's own trouble, which the page that works with it tells
            return QList<OmniHit>();
        QList<OmniHit> hits = more;
        for (const PersonLine& line : *found)
            hits.append({line.fullName,
                         reasonOf(line),
                         QStringLiteral("user"),
                         {QStringLiteral("people"), line.person.value}});
        return hits;
    });
}

} // namespace noi
