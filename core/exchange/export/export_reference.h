#pragma once

#include "core/reference/code_list.h"
#include "core/reference/pack_folders.h"
#include "core/reference/words.h"

#include <QList>

namespace noi::exchange
{

/// What a column of a file for another system holds.
enum class ExportField {
    Row,    ///< 1, 2, 3…
    Change, ///< new, or taken back
    Reason, ///< why it is taken back
    Name,
    Birth,
    Sex,
    PersonalId,
    RegistryId,
    Insurance,
    BirthCertificate,
    Ethnicity,
    Mother,
    MotherId,
    Father,
    Phone,
    Commune,
    Province,
    Hamlet,
    Address,
    Vaccine,
    VaccineId,
    DoseNumber,
    GivenAt,
    Lot,
    Expiry,
    Place,
    Giver,
};

/// The columns of a file for the national registry: the pack export-columns.csv. Nobody outside the
/// registry's maker fixes them, so they are data.
struct ExportReference {
    struct Column {
        QString heading;
        ExportField field;
    };
    QString recipient; ///< code that a sending keeps: "niis"
    Words recipientName;
    QString male, female, added, takenBack; ///< words in the file
    QList<Column> columns;

    static Result<ExportReference> load(const PackFolders& folders, QDate day);
    /// Fails with Damaged, naming the line: an unknown field.
    static Result<ExportReference> read(const QByteArray& bytes, const QString& file);
};

} // namespace noi::exchange
