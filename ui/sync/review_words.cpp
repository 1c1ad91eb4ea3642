#include "ui/sync/review_words.h"

#include "ui/kit/date_words.h"
#include "ui/people/dose_words.h"
#include "ui/people/field_words.h"
#include "ui/people/history_words.h"
#include "ui/people/people_reference.h"
#include "ui/people/person_words.h"
#include "ui/sync/sync_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(ReviewTexts)
};

const QString between = QStringLiteral(" · ");

QString expiryWords(const Dose& dose) { return dose.expiry.isNull() ? QString() : dateText(dose.expiry); }

} // namespace

QString originWords(const Origin& origin)
{
    QStringList parts;
    parts += origin.who.isEmpty() ? ReviewTexts::tr("somebody not known here") : origin.who;
    const QString pc = origin.device.isEmpty() ? ReviewTexts::tr("a PC not known here") : origin.device;
    parts += origin.here ? ReviewTexts::tr("%1 (this PC)").arg(pc) : pc;
    if (origin.when.isValid()) parts += origin.when.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    return parts.join(between);
}

QString originClockWords(const Origin& origin)
{
    if (origin.clockOffSeconds == 0) return {};
    const QString span = spanWords(origin.clockOffSeconds * 1000);
    return origin.clockOffSeconds > 0 ? ReviewTexts::tr("that PC's clock was %1 fast").arg(span)
                                      : ReviewTexts::tr("that PC's clock was %1 slow").arg(span);
}

QString disputedValueWords(const DisputedField& field, const DisputedValue& value,
                           const PeopleReference& reference)
{
    if (value.text.isEmpty()) return ReviewTexts::tr("(nothing)");
    if (field.kind == ValueKind::Id) return value.text;
    return valueInWords(QLatin1String(field.table), QLatin1String(field.column), value.text, {}, reference);
}

QString disputedFieldWords(const DisputedField& field)
{
    const QString words = fieldWords(QLatin1String(field.table), QLatin1String(field.column));
    return words.isEmpty() ? QString::fromLatin1(field.column) : words;
}

QString disputedSubjectWords(const DisputedField& field)
{
    if (!field.person.fullName.isEmpty()) return field.person.fullName;
    const QString record = recordWords(QLatin1String(field.table));
    return record.isEmpty() ? ReviewTexts::tr("The station's own affairs") : record;
}

QString likelyWords(const LikelySame& pair)
{
    QStringList parts;
    for (const LikelySame::Reason reason : pair.reasons)
        parts += reason == LikelySame::Reason::SameIdentifier
                     ? (pair.identifier.isEmpty() ? ReviewTexts::tr("same number")
                                                  : ReviewTexts::tr("same number %1").arg(pair.identifier))
                     : ReviewTexts::tr("same name, date of birth and mother");
    return parts.join(QStringLiteral(", "));
}

QString apartWords(const DoubleDose& pair)
{
    return pair.daysApart == 0
               ? ReviewTexts::tr("the same vaccine twice on one day")
               : ReviewTexts::tr("the same vaccine twice, %n day(s) apart", nullptr, pair.daysApart);
}

QString setAsideTitle(const SetAsideOp& op)
{
    if (!op.deviceName.isEmpty()) return op.deviceName;
    return op.device > 0 ? ReviewTexts::tr("PC number %1").arg(op.device)
                         : ReviewTexts::tr("A PC not known here");
}

QString setAsideWords(const SetAsideOp& op)
{
    switch (op.why) {
    case SetAsideOp::Why::Unreadable:
        return ReviewTexts::tr("This version cannot read it. It is kept as it came, and read again by itself "
                               "after the next update.");
    case SetAsideOp::Why::Clash:
        return ReviewTexts::tr(
            "Two PCs worked under one number: one is a copy of the other. Nothing of either is "
            "lost; tell the province's IT.");
    case SetAsideOp::Why::Superseded:
        return ReviewTexts::tr("Written again under another number. Nothing has to be done.");
    }
    return {};
}

QList<Compared> comparePersons(const LikelySame& pair, const PeopleReference& reference)
{
    const PersonLine &a = pair.a, &b = pair.b;
    return {
        {ReviewTexts::tr("Full name"), a.fullName, b.fullName},
        {ReviewTexts::tr("Date of birth"), dateText(a.birth), dateText(b.birth)},
        {ReviewTexts::tr("Sex"), sexInWords(a.sex), sexInWords(b.sex)},
        {ReviewTexts::tr("Mother"), a.motherName, b.motherName},
        {ReviewTexts::tr("Hamlet"), a.hamlet, b.hamlet},
        {ReviewTexts::tr("Commune"), communeName(reference, a.commune), communeName(reference, b.commune)}};
}

QList<Compared> compareDoses(const DoubleDose& pair, const PeopleReference& reference)
{
    const Dose &a = pair.first.dose.value, &b = pair.second.dose.value;
    return {
        {ReviewTexts::tr("In the file of"), pair.first.person.fullName, pair.second.person.fullName},
        {ReviewTexts::tr("Vaccine"), productName(reference, a.product), productName(reference, b.product)},
        {ReviewTexts::tr("Given"), dateText(a.givenAt), dateText(b.givenAt)},
        {ReviewTexts::tr("Lot"), a.lot, b.lot},
        {ReviewTexts::tr("Expiry"), expiryWords(a), expiryWords(b)},
        {ReviewTexts::tr("Place"), pair.first.place, pair.second.place},
        {ReviewTexts::tr("Given by"), a.giver, b.giver},
        {ReviewTexts::tr("From"), sourceInWords(a.source), sourceInWords(b.source)},
        {ReviewTexts::tr("Recorded"), originWords(pair.first.origin), originWords(pair.second.origin)}};
}

} // namespace noi
