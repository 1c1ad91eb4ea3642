#include "core/barcode/gs1_ai_table.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace noi;
using namespace noi::gs1;

namespace
{

/// The dictionary's word for each check.
const QMap<Check, QString> linters{
    {Check::CheckDigit, QStringLiteral("csum")},
    {Check::CheckPair, QStringLiteral("csumalpha")},
    {Check::CompanyPrefix, QStringLiteral("gcppos1")},
    {Check::CompanyPrefixSecond, QStringLiteral("gcppos2")},
    {Check::Date, QStringLiteral("yymmdd")},
    {Check::DateOrMonth, QStringLiteral("yymmd0")},
    {Check::LongDate, QStringLiteral("yyyymmdd")},
    {Check::HourMinute, QStringLiteral("hhmi")},
    {Check::Hour, QStringLiteral("hh")},
    {Check::Minute, QStringLiteral("mi")},
    {Check::Second, QStringLiteral("ss")},
    {Check::Country, QStringLiteral("iso3166")},
    {Check::CountryOr999, QStringLiteral("iso3166999")},
    {Check::CountryLetters, QStringLiteral("iso3166alpha2")},
    {Check::Currency, QStringLiteral("iso4217")},
    {Check::SexCode, QStringLiteral("iso5218")},
    {Check::Hyphen, QStringLiteral("hyphen")},
    {Check::Iban, QStringLiteral("iban")},
    {Check::ImporterIndex, QStringLiteral("importeridx")},
    {Check::MediaType, QStringLiteral("mediatype")},
    {Check::PackageType, QStringLiteral("packagetype")},
    {Check::NonZero, QStringLiteral("nonzero")},
    {Check::Zero, QStringLiteral("zero")},
    {Check::NoLeadingZero, QStringLiteral("nozeroprefix")},
    {Check::HasNonDigit, QStringLiteral("hasnondigit")},
    {Check::PercentEncoded, QStringLiteral("pcenc")},
    {Check::PieceOfTotal, QStringLiteral("pieceoftotal")},
    {Check::PositionOfTotal, QStringLiteral("posinseqslash")},
    {Check::YesNo, QStringLiteral("yesno")},
    {Check::Winding, QStringLiteral("winding")},
    {Check::Latitude, QStringLiteral("latitude")},
    {Check::Longitude, QStringLiteral("longitude")},
    {Check::Coupon, QStringLiteral("couponcode")},
    {Check::PositiveOffer, QStringLiteral("couponposoffer")},
};

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

QString typeOf(const Component& component)
{
    static const QMap<CharacterSet, QString> letters{{CharacterSet::Numeric, QStringLiteral("N")},
                                                     {CharacterSet::Set82, QStringLiteral("X")},
                                                     {CharacterSet::Set39, QStringLiteral("Y")},
                                                     {CharacterSet::Base64Url, QStringLiteral("Z")}};
    const QString dots = component.shortest == component.longest ? QString() : QStringLiteral("..");
    const QString type = letters[component.set] + dots + QString::number(component.longest);
    return component.optional ? u'[' + type + u']' : type;
}

/// A rule in the dictionary's own notation, white space folded.
QString lineOf(const AiRule& rule)
{
    QStringList words{rule.first == rule.last ? text(rule.first) : text(rule.first) + u'-' + text(rule.last)};
    const QString flags = QString(rule.predefinedLength ? QStringLiteral("*") : QString()) +
                          (rule.linkAttribute ? QStringLiteral("?") : QString());
    if (!flags.isEmpty()) words += flags;
    for (const Component& component : rule.components()) {
        QStringList parts{typeOf(component)};
        for (const Check check : component.checks)
            if (check != Check::None) parts += linters.value(check);
        words += parts.join(u',');
    }
    if (!rule.needs.empty()) words += QStringLiteral("req=") + text(rule.needs).replace(u' ', u',');
    if (!rule.excludes.empty()) words += QStringLiteral("ex=") + text(rule.excludes).replace(u' ', u',');
    if (rule.linkKey)
        words +=
            QStringLiteral("dlpkey") +
            (rule.linkQualifiers.empty() ? QString() : u'=' + text(rule.linkQualifiers).replace(u' ', u','));
    words += QStringLiteral("#");
    return (words.join(u' ') + u' ' + text(rule.title)).simplified();
}

/// The dictionary's entries with their attributes in one order (req, ex, dlpkey).
QStringList entriesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList entries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'#') || line.trimmed().isEmpty()) continue;
        const qsizetype hash = line.indexOf(QStringLiteral(" # "));
        const QString title = hash < 0 ? QString() : line.mid(hash + 3);
        QStringList words = line.left(hash).simplified().split(u' ');
        QStringList last;
        for (const auto* key : {"req=", "ex=", "dlpkey"}) {
            last += words.filter(QRegularExpression(u'^' + QString::fromLatin1(key)));
            words.removeIf([key](const QString& word) { return word.startsWith(QLatin1String(key)); });
        }
        entries += (words + last + QStringList{QStringLiteral("#"), title}).join(u' ').simplified();
    }
    return entries;
}

} // namespace

TEST_CASE("our table of application identifiers says what GS1's dictionary says, entry by entry")
{
    const QString path = noi::test::sharedData(QStringLiteral("gs1/gs1-syntax-dictionary.txt"));
    SKIP_WITHOUT_DATA(path, "gs1/gs1-syntax-dictionary.txt");
    const QStringList entries = entriesOf(path);
    REQUIRE(entries.size() > 200);
    REQUIRE(qsizetype(allRules().size()) == entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        CHECK(lineOf(allRules()[size_t(i)]) == entries[i]);
}

TEST_CASE("no application identifier is the beginning of another, so that a field's start tells it")
{
    for (const AiRule& a : allRules())
        for (const AiRule& b : allRules())
            if (&a != &b) CHECK(b.first.substr(0, a.first.size()) != a.first);
}

TEST_CASE("rules are found by their AI, inside ranges too")
{
    REQUIRE(ruleOf("01"));
    CHECK(ruleOf("01")->title == "GTIN");
    REQUIRE(ruleOf("3103"));
    CHECK(ruleOf("3103") == ruleOf("3100"));
    CHECK_FALSE(ruleOf("3106"));
    CHECK_FALSE(ruleOf("310"));
    CHECK_FALSE(ruleOf("1"));
    CHECK_FALSE(ruleOf(""));
    CHECK_FALSE(ruleOf("0A"));
    REQUIRE(ruleAtStartOf("3103001234"));
    CHECK(ruleAtStartOf("3103001234") == ruleOf("3103"));
    CHECK_FALSE(ruleAtStartOf("89"));
    CHECK_FALSE(ruleAtStartOf("4"));
}

TEST_CASE("n in a pattern stands for any digit")
{
    CHECK(matchesPattern("3943", "394n"));
    CHECK(matchesPattern("01", "01"));
    CHECK_FALSE(matchesPattern("3953", "394n"));
    CHECK_FALSE(matchesPattern("394", "394n"));
    CHECK_FALSE(matchesPattern("3943", "394"));
}
