#include "core/model/model.h"
#include "tests/support/catch.h"
#include "ui/people/field_words.h"

using namespace noi;

TEST_CASE("every field of every record that a person's file can hold has words")
{
    const QStringList inAFile{QStringLiteral("person"),
                              QStringLiteral("identifier"),
                              QStringLiteral("household"),
                              QStringLiteral("voiding"),
                              QStringLiteral("visit"),
                              QStringLiteral("screening"),
                              QStringLiteral("dose"),
                              QStringLiteral("reaction"),
                              QStringLiteral("same_person"),
                              QStringLiteral("access_request"),
                              QStringLiteral("double_dose_seen"),
                              QStringLiteral("measurement"),
                              QStringLiteral("pregnancy"),
                              QStringLiteral("antenatal_visit"),
                              QStringLiteral("antenatal_test"),
                              QStringLiteral("delivery"),
                              QStringLiteral("newborn"),
                              QStringLiteral("birth_certificate"),
                              QStringLiteral("postnatal_visit"),
                              QStringLiteral("referral"),
                              QStringLiteral("death")};
    const Model model = noiModel();
    int seen = 0;
    for (const RecordType& type : model.types()) {
        const QString table = QLatin1String(type.table);
        if (!inAFile.contains(table)) continue;
        ++seen;
        CHECK_FALSE(recordWords(table).isEmpty());
        for (const FieldInfo& field : type.fields) {
            INFO(type.table << '.' << field.name);
            CHECK_FALSE(fieldWords(table, QLatin1String(field.name)).isEmpty());
        }
    }
    CHECK(seen == inAFile.size());
    CHECK(fieldWords(QStringLiteral("person"), QStringLiteral("colour")).isEmpty());
}
