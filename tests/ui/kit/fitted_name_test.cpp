#include "tests/support/catch.h"
#include "ui/kit/fitted_name.h"

#include <QApplication>
#include <QFontMetrics>

using namespace noi;

TEST_CASE("A name too long for its row is shortened from the left: people are called by the last word")
{
    const QFontMetrics metrics((QFont()));
    const QString name = QStringLiteral("Nguyễn Thị Thanh Hương");
    CHECK(fittedName(name, 10'000, metrics) == name);
    const QString shorter = fittedName(name, metrics.horizontalAdvance(name) - 1, metrics);
    CHECK(shorter == QStringLiteral("N. Thị Thanh Hương"));
    CHECK(fittedName(name, metrics.horizontalAdvance(QStringLiteral("N. T. T. Hương")), metrics) ==
          QStringLiteral("N. T. T. Hương"));
}
