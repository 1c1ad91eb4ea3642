#include "core/base/vietnamese_order.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace noi;

namespace
{

/// Each of the list comes before the next.
void comesInOrder(const QStringList& texts, QString (*key)(const QString&))
{
    for (qsizetype i = 1; i < texts.size(); ++i) {
        INFO(texts[i - 1].toStdString() << " < " << texts[i].toStdString());
        CHECK(key(texts[i - 1]) < key(texts[i]));
    }
}

} // namespace

TEST_CASE("letters sort as in a Vietnamese dictionary, tones after letters")
{
    comesInOrder({QStringLiteral("a"), QStringLiteral("à"), QStringLiteral("ả"), QStringLiteral("ã"),
                  QStringLiteral("á"), QStringLiteral("ạ"), QStringLiteral("ă"), QStringLiteral("ằ"),
                  QStringLiteral("â"), QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("đ"),
                  QStringLiteral("e"), QStringLiteral("ê"), QStringLiteral("o"), QStringLiteral("ô"),
                  QStringLiteral("ơ"), QStringLiteral("u"), QStringLiteral("ư"), QStringLiteral("ỳ")},
                 orderKey);
    comesInOrder(
        {QStringLiteral("Dân"), QStringLiteral("Dung"), QStringLiteral("Đào"), QStringLiteral("Đông")},
        orderKey);
    // A tone decides only where the letters of the whole are the same.
    comesInOrder({QStringLiteral("hoa"), QStringLiteral("hóa"), QStringLiteral("hoan")}, orderKey);
}

TEST_CASE("capitals and the way the marks are stored make no difference")
{
    CHECK(orderKey(QStringLiteral("ĐẶNG")) == orderKey(QStringLiteral("đặng")));
    CHECK(orderKey(QStringLiteral("Ngữ")) ==
          orderKey(QStringLiteral("Ngữ").normalized(QString::NormalizationForm_D)));
}

TEST_CASE("hamlets sort by their numbers")
{
    comesInOrder({QStringLiteral("Làng Kép 2"), QStringLiteral("Thôn 1"), QStringLiteral("Thôn 2"),
                  QStringLiteral("Thôn 10"), QStringLiteral("Thôn 10A")},
                 orderKey);
}

TEST_CASE("people sort by the given name, then the family's")
{
    comesInOrder({QStringLiteral("Trần Văn An"), QStringLiteral("Lê Thị Bình"),
                  QStringLiteral("Nguyễn Thị Bình"), QStringLiteral("Nguyễn Văn Bình"),
                  QStringLiteral("An Thị Đào")},
                 nameOrderKey);
    CHECK(nameOrderKey(QStringLiteral("Bình")) < nameOrderKey(QStringLiteral("Lê Bình")));
}
