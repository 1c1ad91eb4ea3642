#include "core/store/registers/birth_certificate_register.h"

namespace noi
{

Result<QList<Stored<BirthCertificate>>> BirthCertificateRegister::counted(Id newborn)
{
    return readRecords<BirthCertificate>(
        m_database,
        QStringLiteral(
            "JOIN counted_birth_certificate c ON c.id = r.id WHERE r.newborn = ? ORDER BY r.id DESC"),
        {newborn.value});
}

Result<bool> BirthCertificateRegister::numberOfAnother(const QString& number, Id newborn)
{
    const auto row = m_database.row(
        QStringLiteral("SELECT id FROM birth_certificate WHERE certificate_number = ? AND newborn IS "
                       "NOT ? LIMIT 1"),
        {number, newborn.value});
    if (!row) return row.error();
    return !row->isEmpty();
}

Result<QStringList> BirthCertificateRegister::numbersEnding(const QString& end)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT certificate_number FROM birth_certificate WHERE substr(certificate_number, "
                       "-length(?)) = ?"),
        {end, end});
    if (!rows) return rows.error();
    QStringList numbers;
    for (const Row& row : *rows)
        numbers.append(row[0].toString());
    return numbers;
}

} // namespace noi
