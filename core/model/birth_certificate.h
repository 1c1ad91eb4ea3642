#pragma once

#include "core/model/person.h"

namespace noi
{

/// Giấy chứng sinh: a medical birth certificate as it was issued: the words that stand on the paper, kept as
/// they are whatever changes afterwards, for the paper and for export. A fact in the child's file; one that
/// is issued anew replaces the one before.
struct BirthCertificate {
    Id child;
    Id newborn;
    QString certificateNumber;
    PartialDate issuedAt;
    QString motherName;
    QString motherBirth;     ///< as it prints
    QString motherNumber;    ///< personal or other number
    QString motherEthnicity; ///< as it prints
    QString motherAddress;
    QString motherInsurance;
    QString fatherName;
    PartialDate bornAt;
    QString bornWhere;
    std::optional<int> births; ///< how many times she has given birth, this one with
    std::optional<int> living; ///< her children alive now
    std::optional<int> bornTogether;
    QString childName; ///< as the parents mean to call it
    Sex sex = Sex::Unknown;
    std::optional<int> weight;    ///< g
    QString state;                ///< of the child, in words
    std::optional<int> gestation; ///< days
    QString attendantName;
    QString writtenBy;
    QString headName;
    QString note;
    Id replaces;
    QString replaceReason;

    static constexpr int number = 46;
    static constexpr const char* table = "birth_certificate";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "child", &BirthCertificate::child},
                          Field{2, "newborn", &BirthCertificate::newborn},
                          Field{3, "certificate_number", &BirthCertificate::certificateNumber},
                          Field{4, "issued_at", &BirthCertificate::issuedAt},
                          Field{5, "mother_name", &BirthCertificate::motherName},
                          Field{6, "mother_birth", &BirthCertificate::motherBirth},
                          Field{7, "mother_number", &BirthCertificate::motherNumber},
                          Field{8, "mother_ethnicity", &BirthCertificate::motherEthnicity},
                          Field{9, "mother_address", &BirthCertificate::motherAddress},
                          Field{10, "mother_insurance", &BirthCertificate::motherInsurance},
                          Field{11, "father_name", &BirthCertificate::fatherName},
                          Field{12, "born_at", &BirthCertificate::bornAt},
                          Field{13, "born_where", &BirthCertificate::bornWhere},
                          Field{14, "births", &BirthCertificate::births},
                          Field{15, "living", &BirthCertificate::living},
                          Field{16, "born_together", &BirthCertificate::bornTogether},
                          Field{17, "child_name", &BirthCertificate::childName},
                          Field{18, "sex", &BirthCertificate::sex},
                          Field{19, "weight", &BirthCertificate::weight},
                          Field{20, "state", &BirthCertificate::state},
                          Field{21, "gestation", &BirthCertificate::gestation},
                          Field{22, "attendant_name", &BirthCertificate::attendantName},
                          Field{23, "written_by", &BirthCertificate::writtenBy},
                          Field{24, "head_name", &BirthCertificate::headName},
                          Field{25, "note", &BirthCertificate::note},
                          Field{26, "replaces", &BirthCertificate::replaces},
                          Field{27, "replace_reason", &BirthCertificate::replaceReason}};
    }

    bool operator==(const BirthCertificate&) const = default;
};

} // namespace noi
