#pragma once

#include "core/model/answer.h"
#include "core/model/record.h"

namespace noi
{

/// Lần khám thai: one antenatal contact, with the columns of register A3. What was not examined is absent,
/// never zero. A fact.
struct AntenatalVisit {
    enum class Plus { Unknown = 0, Negative = 1, One = 2, Two = 3, Three = 4, Four = 5 };
    enum class Pelvis { Unknown = 0, Normal = 1, Narrow = 2, Deformed = 3 };
    enum class Presentation { Unknown = 0, Head = 1, Breech = 2, Transverse = 3 };
    enum class Prognosis { Unknown = 0, Normal = 1, AtRisk = 2 }; ///< tiên lượng đẻ thường, có nguy cơ

    Id person;
    Id pregnancy;
    PartialDate visitedAt;
    std::optional<int> weight;       ///< g
    std::optional<int> systolic;     ///< mmHg
    std::optional<int> diastolic;    ///< mmHg
    std::optional<int> temperature;  ///< tenths of a degree
    std::optional<int> fundalHeight; ///< mm
    std::optional<int> girth;        ///< mm around the belly
    Pelvis pelvis = Pelvis::Unknown;
    Presentation presentation = Presentation::Unknown;
    std::optional<int> fetalHeart; ///< a minute; 0: listened for and not heard
    Answer fetalMovement = Answer::Unknown;
    Answer oedema = Answer::Unknown;
    Answer pallor = Answer::Unknown;
    std::optional<int> haemoglobin; ///< g/l
    Plus urineProtein = Plus::Unknown;
    Plus urineSugar = Plus::Unknown;
    QStringList dangerSigns;                  ///< list "danger"
    bool dangerAsked = false;                 ///< else what is not in `dangerSigns` is not known
    std::optional<int> ironTablets;           ///< iron and folic acid, handed out
    Prognosis prognosis = Prognosis::Unknown; ///< for the birth
    PartialDate nextVisit;                    ///< as agreed with her
    Id site;                                  ///< where, if at a site of the station
    QString placeText;                        ///< where, when it is not
    QString examiner;                         ///< name as it prints
    QString note;                             ///< advice and treatment
    Id replaces;
    QString replaceReason;

    static constexpr int number = 42;
    static constexpr const char* table = "antenatal_visit";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &AntenatalVisit::person},
                          Field{2, "pregnancy", &AntenatalVisit::pregnancy},
                          Field{3, "visited_at", &AntenatalVisit::visitedAt},
                          Field{4, "weight", &AntenatalVisit::weight},
                          Field{5, "systolic", &AntenatalVisit::systolic},
                          Field{6, "diastolic", &AntenatalVisit::diastolic},
                          Field{7, "temperature", &AntenatalVisit::temperature},
                          Field{8, "fundal_height", &AntenatalVisit::fundalHeight},
                          Field{9, "girth", &AntenatalVisit::girth},
                          Field{10, "pelvis", &AntenatalVisit::pelvis},
                          Field{11, "presentation", &AntenatalVisit::presentation},
                          Field{12, "fetal_heart", &AntenatalVisit::fetalHeart},
                          Field{13, "fetal_movement", &AntenatalVisit::fetalMovement},
                          Field{14, "oedema", &AntenatalVisit::oedema},
                          Field{15, "pallor", &AntenatalVisit::pallor},
                          Field{16, "haemoglobin", &AntenatalVisit::haemoglobin},
                          Field{17, "urine_protein", &AntenatalVisit::urineProtein},
                          Field{18, "urine_sugar", &AntenatalVisit::urineSugar},
                          Field{19, "danger_signs", &AntenatalVisit::dangerSigns},
                          Field{20, "danger_asked", &AntenatalVisit::dangerAsked},
                          Field{21, "iron_tablets", &AntenatalVisit::ironTablets},
                          Field{22, "prognosis", &AntenatalVisit::prognosis},
                          Field{23, "next_visit", &AntenatalVisit::nextVisit},
                          Field{24, "site", &AntenatalVisit::site},
                          Field{25, "place_text", &AntenatalVisit::placeText},
                          Field{26, "examiner", &AntenatalVisit::examiner},
                          Field{27, "note", &AntenatalVisit::note},
                          Field{28, "replaces", &AntenatalVisit::replaces},
                          Field{29, "replace_reason", &AntenatalVisit::replaceReason}};
    }

    bool operator==(const AntenatalVisit&) const = default;
};

} // namespace noi
