#include "core/base/vietnamese.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

#include <QFile>

#include <rapidcheck.h>

using namespace noi;

namespace
{

struct Case {
    QString function, input, want;
};

/// The published cases are CSV with quotes only around fields that hold a comma.
QList<Case> publishedCases(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Case> cases;
    for (const QByteArray& line : file.readAll().split('\n')) {
        QStringList fields{QString()};
        bool quoted = false;
        const QString text = QString::fromUtf8(line).remove(u'\r');
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                fields.append(QString());
            else
                fields.last() += c;
        }
        if (fields.size() == 4) cases.append({fields[0], fields[2], fields[3]});
    }
    return cases;
}

} // namespace

TEST_CASE("published cases: marks are removed, and the place of the tone mark does not matter",
          "[vietnamese]")
{
    const QString path = test::sharedData(QStringLiteral("text/vietnamese-tone-placement.csv"));
    SKIP_WITHOUT_DATA(path, "text/vietnamese-tone-placement.csv");
    int removed = 0, placed = 0;
    for (const Case& c : publishedCases(path)) {
        CAPTURE(c.input);
        if (c.function == u"remove_tone_mark") {
            CHECK(withoutMarks(c.input) == c.want);
            ++removed;
        } else if (c.function == u"viet_tone_mark") {
            CHECK(searchKey(c.input) == searchKey(c.want));
            ++placed;
        }
    }
    CHECK(removed > 50);
    CHECK(placed > 200);
}

TEST_CASE("names that differ only in marks, case or spaces share a search key", "[vietnamese]")
{
    CHECK(searchKey(QStringLiteral("  Nguyễn  Thị HOÁ ")) == QStringLiteral("nguyen thi hoa"));
    CHECK(searchKey(QStringLiteral("Hóa")) == searchKey(QStringLiteral("Hoá")));
    CHECK(searchKey(QStringLiteral("Đỗ Đức")) == QStringLiteral("do duc"));
    CHECK(searchKey(QStringLiteral("Rơ Châm H'Lan")) == QStringLiteral("ro cham h'lan"));
    CHECK(searchKey(QStringLiteral("hoa").append(QChar(0x0301))) == QStringLiteral("hoa"));
}

TEST_CASE("a search key's key is itself, whatever the text", "[vietnamese][property]")
{
    CHECK(rc::check([](const std::u16string& any) {
        const QString key = searchKey(QString::fromStdU16String(any));
        RC_ASSERT(searchKey(key) == key);
    }));
}

TEST_CASE("both Unicode forms of a text have the same search key", "[vietnamese][property]")
{
    const QString letters =
        QStringLiteral("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợ "
                       "úùủũụứừửữựýỳỷỹỵĐĂÂÊÔƠƯ");
    CHECK(rc::check([&letters](const std::vector<unsigned char>& picks) {
        QString text;
        for (const unsigned char pick : picks)
            text += letters[pick % letters.size()];
        const QString key = searchKey(text);
        RC_ASSERT(key == searchKey(text.normalized(QString::NormalizationForm_D)));
        RC_ASSERT(key == searchKey(text.normalized(QString::NormalizationForm_C)));
        RC_ASSERT(key == searchKey(text.toUpper()));
    }));
}

TEST_CASE("a name typed in small letters is written with capitals", "[vietnamese]")
{
    CHECK(capitalisedName(QStringLiteral("nguyễn thị hoa")) == QStringLiteral("Nguyễn Thị Hoa"));
    CHECK(capitalisedName(QStringLiteral("rơ châm h'lan")) == QStringLiteral("Rơ Châm H'Lan"));
    CHECK(cleanName(QStringLiteral(" Trần   Văn\tA ")) == QStringLiteral("Trần Văn A"));
}
