#include "core/model/station.h"
#include "core/service/certificate_draft.h"
#include "core/service/certificate_number.h"
#include "core/service/delivery_desk.h"
#include "core/service/delivery_rules.h"
#include "core/service/fact_lines.h"
#include "core/store/registers/birth_certificate_register.h"
#include "core/store/registers/same_person_register.h"

namespace noi
{

namespace
{

/// One that can have a certificate.
Result<Newborn> bornAlive(Database& database, Id newborn)
{
    auto born = readRecord<Newborn>(database, newborn);
    if (!born || !isStillborn(*born)) return born;
    return refused(QT_TRANSLATE_NOOP("Error", "A stillborn child gets no birth certificate."));
}

Result<QString> nextNumber(const ServiceContext& context)
{
    const auto station = readRecord<Station>(context.database(), context.station);
    if (!station) return station.error();
    const int year = context.today().year();
    const auto numbers = BirthCertificateRegister(context.database())
                             .numbersEnding(QStringLiteral(".%1").arg(year % 100, 2, 10, QLatin1Char('0')));
    if (!numbers) return numbers.error();
    return nextCertificateNumber(*numbers, context.store.device(), station->commune, year);
}

BirthCertificate tidied(BirthCertificate certificate, const ServiceContext& context, const Actor& actor)
{
    certificate.certificateNumber = certificate.certificateNumber.simplified();
    certificate.motherName = certificate.motherName.simplified();
    certificate.childName = certificate.childName.simplified();
    if (certificate.issuedAt.isNull()) certificate.issuedAt = PartialDate::ofDay(context.today());
    if (certificate.writtenBy.isEmpty()) certificate.writtenBy = actor.name;
    return certificate;
}

Result<void> checkWords(const BirthCertificate& c, const Newborn& newborn, QDate today)
{
    if (c.child != newborn.child)
        return badInput(QT_TRANSLATE_NOOP("Error", "This certificate is of another child."));
    if (c.certificateNumber.isEmpty())
        return badInput(QT_TRANSLATE_NOOP("Error", "Write the number of the certificate."));
    if (c.motherName.isEmpty() || c.bornAt.isNull())
        return badInput(QT_TRANSLATE_NOOP(
            "Error", "A birth certificate needs the mother's name and the time of birth. Write both."));
    if (c.issuedAt.earliest() > today || c.issuedAt.latest() < c.bornAt.earliest())
        return badInput(
            QT_TRANSLATE_NOOP("Error", "A certificate issued on %1 does not fit. Write a day from the birth "
                                       "to today."),
            {dateText(c.issuedAt)});
    return {};
}

Result<void> checkNumber(Database& database, const BirthCertificate& c)
{
    const auto taken = BirthCertificateRegister(database).numberOfAnother(c.certificateNumber, c.newborn);
    if (!taken) return taken.error();
    if (!*taken) return {};
    return refused(
        QT_TRANSLATE_NOOP("Error", "The number %1 stands on another child's certificate. Take the next one."),
        {c.certificateNumber});
}

Result<void> checkOnlyOne(Database& database, const BirthCertificate& c)
{
    const auto issued = BirthCertificateRegister(database).counted(c.newborn);
    if (!issued) return issued.error();
    for (const auto& one : *issued)
        if (one.id != c.replaces)
            return refused(
                QT_TRANSLATE_NOOP("Error", "A certificate of this child was issued already, number %1. Issue "
                                           "a new one in its place, with a reason."),
                {one.value.certificateNumber});
    return {};
}

} // namespace

Result<BirthCertificate> DeliveryDesk::draftCertificate(const Actor& actor, Id newborn)
{
    if (auto allowed = m_context.require(actor, "certify-birth"); !allowed) return allowed.error();
    const auto born = bornAlive(m_context.database(), newborn);
    if (!born) return born.error();
    auto draft = draftOf(m_context, m_reference.codes, {newborn, *born});
    if (!draft) return draft.error();
    const auto number = nextNumber(m_context);
    if (!number) return number.error();
    draft->certificateNumber = *number;
    return tidied(*draft, m_context, actor);
}

Result<Id> DeliveryDesk::issueCertificate(const Actor& actor, const BirthCertificate& typed)
{
    if (auto allowed = m_context.require(actor, "certify-birth"); !allowed) return allowed.error();
    Database& database = m_context.database();
    const auto born = bornAlive(database, typed.newborn);
    if (!born) return born.error();
    const BirthCertificate certificate = tidied(typed, m_context, actor);
    if (auto sound = checkWords(certificate, *born, m_context.today()); !sound) return sound.error();
    if (auto sound = checkNumber(database, certificate); !sound) return sound.error();
    if (auto sound = checkCorrection(m_context, certificate, &BirthCertificate::child); !sound)
        return sound.error();
    if (auto sound = checkOnlyOne(database, certificate); !sound) return sound.error();
    return addOne(m_context, actor, certificate, certificate.child);
}

Result<QList<FactLine<BirthCertificate>>> DeliveryDesk::certificates(const Actor& actor, Id child)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    return readFactLines<BirthCertificate>(m_context.database(),
                                           QStringLiteral("WHERE r.child IN ") + filesOfPerson() +
                                               QStringLiteral(" ORDER BY r.id DESC"),
                                           {child.value});
}

} // namespace noi
