#pragma once

#include "core/model/record.h"

namespace noi
{

/// Sex as registered. Codes of other systems (insurance 1/2, the national registry 2/1) are converted at the
/// border.
enum class Sex { Unknown = 0, Male = 1, Female = 2, Undetermined = 3 };

/// Anyone with a file: a child, a mother, a father who is only a name. The person's id is also their file's.
struct Person {
    QString
        fullName; ///< NFC; "Con bà …" until a newborn has a name. Earlier names stay in the field's history.
    PartialDate birth;
    Sex sex = Sex::Unknown;
    QString ethnicity; ///< code of the ethnic-groups pack, "01" … "55"
    Id mother;
    Id father;
    Id household;
    QString commune;     ///< code of the communes pack (current residence)
    QString hamlet;      ///< thôn, bản, ấp, tổ dân phố: as the station writes it
    QString addressText; ///< the address as it was first written or scanned, kept for ever
    QString phone;       ///< digits; families share one, so it never identifies
    QString job;
    PartialDate died;
    QString note;
    QString withdrawn; ///< why this file should not be: made by mistake, by an import that was taken back; no
                       ///< list shows it

    static constexpr int number = 1;
    static constexpr const char* table = "person";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr int residence = 8;
    static constexpr int withdrawnField = 15;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "full_name", &Person::fullName},
                          Field{2, "birth", &Person::birth},
                          Field{3, "sex", &Person::sex},
                          Field{4, "ethnicity", &Person::ethnicity},
                          Field{5, "mother", &Person::mother},
                          Field{6, "father", &Person::father},
                          Field{7, "household", &Person::household},
                          Field{8, "commune", &Person::commune},
                          Field{9, "hamlet", &Person::hamlet},
                          Field{10, "address_text", &Person::addressText},
                          Field{11, "phone", &Person::phone},
                          Field{12, "job", &Person::job},
                          Field{13, "died", &Person::died},
                          Field{14, "note", &Person::note},
                          Field{withdrawnField, "withdrawn", &Person::withdrawn}};
    }

    bool operator==(const Person&) const = default;
};

} // namespace noi
