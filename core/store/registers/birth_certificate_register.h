#pragma once

#include "core/model/birth_certificate.h"
#include "core/store/registers.h"

namespace noi
{

/// All reading of `birth_certificate`.
class BirthCertificateRegister
{
public:
    explicit BirthCertificateRegister(Database& database) : m_database(database) {}

    /// The one of a child's birth that counts; several where two PCs issued one each.
    Result<QList<Stored<BirthCertificate>>> counted(Id newborn);
    /// Whether a number stands on a certificate of another child, voided or replaced ones too: paper that was
    /// handed out bears it.
    Result<bool> numberOfAnother(const QString& number, Id newborn);
    /// All numbers that end so ("… .26": of a year), of voided and replaced ones too.
    Result<QStringList> numbersEnding(const QString& end);

private:
    Database& m_database;
};

} // namespace noi
