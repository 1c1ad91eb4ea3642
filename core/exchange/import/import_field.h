#pragma once

#include <QString>

namespace noi::exchange
{

/// What a column of a spreadsheet tells.
enum class ImportField {
    Ignored,
    Name,
    Birth,
    BirthMale,   ///< a date here: a boy born then (the register of vaccinated children has two columns)
    BirthFemale, ///< a date here: a girl
    Sex,
    PersonalId,
    RegistryId, ///< the number that the national registry gives a person
    Insurance,
    BirthCertificate,
    Ethnicity,
    Mother,
    MotherBirth,
    MotherId, ///< her personal id
    Father,
    Phone,
    Commune,
    District,
    Province,
    Hamlet,
    Address,
    Note,
    Vaccine,   ///< by name
    VaccineId, ///< by its id in the national registry
    DoseNumber,
    GivenAt,
    Lot,
    Expiry,
    Place,
    Giver,
    DoseDate, ///< a column of one vaccine (and dose): when it was given
};

/// As the pack import-columns.csv names it: "personal-id". Empty for Ignored and DoseDate, which have no
/// heading of their own.
[[nodiscard]] QString codeOf(ImportField field);
/// Ignored for what no field is called.
[[nodiscard]] ImportField importFieldOf(const QString& code);

} // namespace noi::exchange
