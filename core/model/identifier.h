#pragma once

#include "core/model/record.h"

namespace noi
{

/// A number by which others know a person. People have several, and lose, renew and exchange them.
struct Identifier {
    enum class Kind {
        Unknown = 0,
        PersonalId = 1,       ///< số định danh cá nhân, 12 digits
        OldIdCard = 2,        ///< CMND, 9 digits
        Insurance = 3,        ///< BHYT card, 15 characters, or 10-digit social insurance number
        BirthCertificate = 4, ///< giấy chứng sinh, seq.GCS.facility.yy
        Card = 5,             ///< a paper card or booklet of the station or another place
        Other = 9,
    };

    Id person;
    Kind type = Kind::Unknown;
    QString value; ///< as printed, without spaces
    PartialDate issued;
    PartialDate validUntil;
    PartialDate ended; ///< cancelled, exchanged or lost since; the number stays findable
    QString note;

    static constexpr int number = 2;
    static constexpr const char* table = "identifier";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &Identifier::person},
                          Field{2, "type", &Identifier::type},
                          Field{3, "value", &Identifier::value},
                          Field{4, "issued", &Identifier::issued},
                          Field{5, "valid_until", &Identifier::validUntil},
                          Field{6, "ended", &Identifier::ended},
                          Field{7, "note", &Identifier::note}};
    }

    bool operator==(const Identifier&) const = default;
};

} // namespace noi
