#include "core/barcode/citizen_card.h"
#include "core/barcode/insurance_card.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace noi;

namespace
{

const QByteArray
    hoa("079190012345|123456789|Nguyễn Thị Hoa|14031990|Nữ|Thôn 3, Ia Ly, Chư Păh, Gia Lai|15012022");

QByteArray withField(const QByteArray& card, qsizetype index, const QByteArray& value)
{
    QByteArrayList fields = card.split('|');
    fields[index] = value;
    return fields.join('|');
}

CitizenCard citizen(const QByteArray& bytes)
{
    const auto card = readCitizenCard(bytes);
    REQUIRE_OK(card);
    return *card;
}

InsuranceCard insured(const QByteArray& bytes)
{
    const auto card = readInsuranceCard(bytes);
    REQUIRE_OK(card);
    return *card;
}

QByteArray hex(const char* text) { return QByteArray(text).toHex(); }

const QByteArray thao = "TE1646400012345|" + hex("Rơ Châm Thảo") + "|14/03/2026|2|" + hex("Làng Kép, Ia Ly") +
                        "|64 - 012|01/04/2026|31/03/2032|02/04/2026|06405|" + hex("Rơ Châm H'Lan") +
                        "|4|-|abc0123-456|$";

QString anyText(int longest)
{
    static const std::u16string letters = u"aăâbcdđeêghiklmnoôơpqrstuưvxyAĐNằẳẵặếềểễệứừửữự '-,.0123";
    const int size = *rc::gen::inRange(1, longest);
    QString text;
    for (int i = 0; i < size; ++i)
        text += QChar(*rc::gen::elementOf(letters));
    return text.simplified().isEmpty() ? QStringLiteral("Hoa") : text.simplified();
}

QDate anyDay() { return QDate(1930, 1, 1).addDays(*rc::gen::inRange(0, 50000)); }

} // namespace

TEST_CASE("a citizen card of 2021 is read field by field")
{
    const auto card = citizen(hoa);
    CHECK(card.personalId == QStringLiteral("079190012345"));
    CHECK(card.oldId == QStringLiteral("123456789"));
    CHECK(card.fullName == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(card.birth.toText() == QStringLiteral("1990-03-14"));
    CHECK(card.sex == CardSex::Female);
    CHECK(card.address == QStringLiteral("Thôn 3, Ia Ly, Chư Păh, Gia Lai"));
    CHECK(card.issued.toText() == QStringLiteral("2022-01-15"));
    CHECK(card.extra.isEmpty());
    CHECK(card.numberAgrees());
}

TEST_CASE("a newer card keeps what follows the seventh field")
{
    CHECK(citizen(hoa + "||Nguyễn Văn A|x").extra == QStringLiteral("|Nguyễn Văn A|x"));
}

TEST_CASE("a citizen card's birth may be a year, a month or six digits")
{
    const auto birth = [](const char* text) { return citizen(withField(hoa, 3, text)).birth.toText(); };
    CHECK(birth("1990") == QStringLiteral("1990"));
    CHECK(birth("031990") == QStringLiteral("1990-03"));
    CHECK(birth("140390") == QStringLiteral("1990-03-14"));
    const QByteArray child = withField(hoa, 0, "064326012345");
    CHECK(citizen(withField(child, 3, "140326")).birth.toText() == QStringLiteral("2026-03-14"));
}

TEST_CASE("both Unicode forms of a sex and a name are one")
{
    const QByteArray decomposed = QString::fromUtf8(hoa).normalized(QString::NormalizationForm_D).toUtf8();
    REQUIRE(decomposed != hoa);
    CHECK(citizen(decomposed) == citizen(hoa));
    CHECK(citizen(withField(hoa, 4, "Nam")).sex == CardSex::Male);
}

TEST_CASE("a card whose number tells another sex or year is read and says so")
{
    CHECK_FALSE(citizen(withField(hoa, 4, "Nam")).numberAgrees());
    CHECK_FALSE(citizen(withField(hoa, 3, "14031991")).numberAgrees());
    CHECK_FALSE(citizen(withField(hoa, 0, "079390012345")).numberAgrees());
}

TEST_CASE("a damaged or cut citizen card is refused")
{
    for (qsizetype size = 0; size < hoa.size(); ++size)
        CHECK_FALSE(readCitizenCard(hoa.first(size)).ok());
    for (const char* id : {"07919001234", "0791900123456", "07919001234a", ""})
        CHECK_FALSE(readCitizenCard(withField(hoa, 0, id)).ok());
    for (const char* old : {"12345678", "1234567890", "12345678x"})
        CHECK_FALSE(readCitizenCard(withField(hoa, 1, old)).ok());
    for (const char* day : {"", "31021990", "14131990", "1403199", "1204", "14/03/1990", "00000000"})
        CHECK_FALSE(readCitizenCard(withField(hoa, 3, day)).ok());
    for (const char* sex : {"", "Nu", "1", "Nữ?"})
        CHECK_FALSE(readCitizenCard(withField(hoa, 4, sex)).ok());
    CHECK_FALSE(readCitizenCard(withField(hoa, 2, "")).ok());
    CHECK_FALSE(readCitizenCard(withField(hoa, 2, "Hoa\xff")).ok());
    CHECK_FALSE(readCitizenCard(withField(hoa, 5, QByteArray("a\0b", 3))).ok());
    CHECK(readCitizenCard(withField(hoa, 1, "")).ok());
    CHECK(readCitizenCard(withField(hoa, 5, "")).ok());
}

TEST_CASE("an insurance card is read field by field")
{
    const auto card = insured(thao);
    CHECK(card.number == QStringLiteral("TE1646400012345"));
    CHECK(card.fullName == QStringLiteral("Rơ Châm Thảo"));
    CHECK(card.birth.toText() == QStringLiteral("2026-03-14"));
    CHECK(card.sex == CardSex::Female);
    CHECK(card.address == QStringLiteral("Làng Kép, Ia Ly"));
    CHECK(card.facility == QStringLiteral("64 - 012"));
    CHECK(card.validFrom == QDate(2026, 4, 1));
    CHECK(card.validTo == QDate(2032, 3, 31));
    CHECK(card.issued == QDate(2026, 4, 2));
    CHECK(card.agency == QStringLiteral("06405"));
    CHECK(card.parent == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(card.livingArea == QStringLiteral("4"));
    CHECK_FALSE(card.fiveYearFrom.isValid());
    CHECK(card.checksum == QStringLiteral("abc0123-456"));
}

TEST_CASE("an insurance card may have the ten-digit number, a birth year, plain names and no end")
{
    CHECK(insured(withField(thao, 0, "6412345678")).number == QStringLiteral("6412345678"));
    CHECK(insured(withField(thao, 2, "2026")).birth.toText() == QStringLiteral("2026"));
    CHECK(insured(withField(thao, 2, "03/2026")).birth.toText() == QStringLiteral("2026-03"));
    CHECK(insured(withField(thao, 1, "Rơ Châm Thảo")).fullName == QStringLiteral("Rơ Châm Thảo"));
    CHECK(insured(withField(thao, 1, hex("Rơ Châm Thảo").toUpper())).fullName ==
          QStringLiteral("Rơ Châm Thảo"));
    CHECK(insured(withField(thao, 1, "Ba")).fullName == QStringLiteral("Ba")); // hex digits, but no UTF-8
    CHECK(insured(withField(thao, 5, "64-012")).facility == QStringLiteral("64 - 012"));
    CHECK_FALSE(insured(withField(thao, 7, "-")).validTo.isValid());
    CHECK(insured(withField(thao, 12, "01/04/2031")).fiveYearFrom == QDate(2031, 4, 1));
    CHECK(insured(withField(thao, 10, "-")).parent.isEmpty());
}

TEST_CASE("a damaged or cut insurance card is refused")
{
    for (qsizetype size = 0; size < thao.size(); ++size)
        CHECK_FALSE(readInsuranceCard(thao.first(size)).ok());
    CHECK_FALSE(readInsuranceCard(thao + "|").ok());
    const std::pair<int, const char*> damages[] = {{0, "TE164640001234"},
                                                   {0, "TE16464000123456"},
                                                   {0, "1E1646400012345"},
                                                   {0, "641234567"},
                                                   {1, ""},
                                                   {1, "4e6"},
                                                   {1, "ff00"},
                                                   {2, "14-03-2026"},
                                                   {2, "14/3/2026"},
                                                   {2, "30/02/2026"},
                                                   {2, ""},
                                                   {3, "0"},
                                                   {3, "Nam"},
                                                   {5, "64012"},
                                                   {5, ""},
                                                   {6, "-"},
                                                   {6, "2026"},
                                                   {7, "31/03/2020"},
                                                   {8, "x"},
                                                   {12, "1/1/2031"}};
    for (const auto& [field, value] : damages) {
        CAPTURE(field, value);
        CHECK_FALSE(readInsuranceCard(withField(thao, field, value)).ok());
    }
}

TEST_CASE("errors of cards show nothing that is on them")
{
    for (qsizetype i = 0; i < 7; ++i) {
        const auto read = readCitizenCard(withField(hoa, i, i == 5 ? "\x01" : "Bí mật 1"));
        if (!read) CHECK(read.error().args.isEmpty());
    }
}

TEST_CASE("printing a card's text and reading it gives the same card")
{
    CHECK(rc::check([] {
        CitizenCard card;
        card.personalId =
            QStringLiteral("%1").arg(*rc::gen::inRange<qint64>(0, 999999999999), 12, 10, QChar(u'0'));
        card.oldId = *rc::gen::arbitrary<bool>() ? QString() : QStringLiteral("123456789");
        card.fullName = anyText(30);
        const QDate day = anyDay();
        card.birth = *rc::gen::element(PartialDate::ofDay(day), PartialDate::ofMonth(day.year(), day.month()),
                                       PartialDate::ofYear(day.year()));
        card.sex = *rc::gen::element(CardSex::Male, CardSex::Female);
        card.address = anyText(60);
        card.issued = PartialDate::ofDay(anyDay());
        card.extra = *rc::gen::element(QString(), QStringLiteral("|x|"));
        const auto read = readCitizenCard(citizenCardText(card));
        RC_ASSERT(read.ok());
        RC_ASSERT(*read == card);
    }));
    CHECK(rc::check([] {
        InsuranceCard card;
        card.number = *rc::gen::element(QStringLiteral("6412345678"), QStringLiteral("DN4790012345678"));
        card.fullName = anyText(30);
        const QDate day = anyDay();
        card.birth = *rc::gen::element(PartialDate::ofDay(day), PartialDate::ofYear(day.year()));
        card.sex = *rc::gen::element(CardSex::Male, CardSex::Female);
        card.address = anyText(60);
        card.facility = QStringLiteral("79 - 024");
        card.validFrom = anyDay();
        card.validTo = *rc::gen::element(QDate(), card.validFrom.addYears(1));
        card.issued = *rc::gen::element(QDate(), card.validFrom);
        card.agency = QStringLiteral("079");
        card.parent = *rc::gen::element(QString(), QStringLiteral("Đỗ Văn Ân"));
        card.livingArea = *rc::gen::element(QString(), QStringLiteral("K2"));
        card.fiveYearFrom = *rc::gen::element(QDate(), anyDay());
        card.checksum = QStringLiteral("0a1b-2c");
        const auto read = readInsuranceCard(insuranceCardText(card));
        RC_ASSERT(read.ok());
        RC_ASSERT(*read == card);
    }));
}
