#pragma once

#include "core/model/record.h"

namespace noi
{

/// Xét nghiệm: one laboratory test of a pregnant woman. A fact.
struct AntenatalTest {
    /// Unknown: taken, and no result yet.
    enum class Verdict { Unknown = 0, Negative = 1, Positive = 2, Doubtful = 3 };

    Id person;
    Id pregnancy;
    QString test; ///< code of the pack antenatal-tests
    PartialDate takenAt;
    Verdict result = Verdict::Unknown;
    std::optional<double> value; ///< in the unit of the pack
    QString text;                ///< result in words: a blood group
    QString placeText;           ///< laboratory
    QString note;
    Id replaces;
    QString replaceReason;

    static constexpr int number = 43;
    static constexpr const char* table = "antenatal_test";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "person", &AntenatalTest::person},
                          Field{2, "pregnancy", &AntenatalTest::pregnancy},
                          Field{3, "test", &AntenatalTest::test},
                          Field{4, "taken_at", &AntenatalTest::takenAt},
                          Field{5, "result", &AntenatalTest::result},
                          Field{6, "value", &AntenatalTest::value},
                          Field{7, "text", &AntenatalTest::text},
                          Field{8, "place_text", &AntenatalTest::placeText},
                          Field{9, "note", &AntenatalTest::note},
                          Field{10, "replaces", &AntenatalTest::replaces},
                          Field{11, "replace_reason", &AntenatalTest::replaceReason}};
    }

    bool operator==(const AntenatalTest&) const = default;
};

} // namespace noi
