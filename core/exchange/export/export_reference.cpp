#include "core/exchange/export/export_reference.h"

#include "core/reference/pack_row.h"

namespace noi::exchange
{

namespace
{

const QStringList& fieldCodes()
{
    static const QStringList codes =
        QStringLiteral(
            "row,change,reason,name,birth,sex,personal-id,registry-id,insurance,birth-certificate,ethnicity,"
            "mother,mother-id,father,phone,commune,province,hamlet,address,vaccine,vaccine-id,dose-number,"
            "given-at,lot,expiry,place,giver")
            .split(u',');
    return codes;
}

} // namespace

Result<ExportReference> ExportReference::load(const PackFolders& folders, QDate day)
{
    const auto file = folders.read(QStringLiteral("export-columns.csv"), day);
    return file ? read(file->bytes, file->name) : Result<ExportReference>(file.error());
}

Result<ExportReference> ExportReference::read(const QByteArray& bytes, const QString& file)
{
    enum { Heading, FieldColumn };
    const auto table = PackTable::read(bytes, file, {QStringLiteral("heading"), QStringLiteral("field")});
    if (!table) return table.error();
    const auto said = [&](const char* key) { return table->info().others.value(QString::fromLatin1(key)); };
    ExportReference reference;
    reference.recipient = said("recipient");
    reference.recipientName = {said("recipient_vi"), said("recipient_en")};
    reference.male = said("male");
    reference.female = said("female");
    reference.added = said("added");
    reference.takenBack = said("taken_back");
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        const QString heading = row.required(Heading);
        const auto field = ExportField(row.oneOf(FieldColumn, fieldCodes()));
        if (row.failure()) return *row.failure();
        reference.columns.append({heading, field});
    }
    return reference;
}

} // namespace noi::exchange
