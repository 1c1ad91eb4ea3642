#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/model/person.h"

#include <QDate>
#include <QList>
#include <QString>

class QPainter;
class QPrinter;
class QRectF;

namespace noi
{

/// What stands on the card a mother takes home: values only, so that any page can fill it.
struct ChildCard {
    struct GivenDose {
        QString vaccine;
        int number = 0; ///< of the series; 0 leaves it out
        QDate date;
        QString lot;
        QString place;
    };

    Id person; ///< makes the QR code: stationCardText(person)
    QString station;
    QString fullName;
    PartialDate birth;
    Sex sex = Sex::Unknown;
    QString mother;
    QString home;            ///< hamlet, commune
    QList<GivenDose> doses;  ///< in the order they are to be printed
    QString nextAppointment; ///< one sentence, e.g. "16/06/2026: DPT-HepB-Hib 2, OPV 2"; may be empty
    QDate printed;
};

enum class CardPaper {
    A5,    ///< lying
    HalfA4 ///< the upper half of an upright A4, with a line to cut or fold along
};

/// How many cards the doses fill: 24 on each, so one for nearly every child.
[[nodiscard]] int childCardPages(const ChildCard& card);

/// Paints page 0, 1 … of the card into `area`, made for the shape of a lying A5 (210 × 148 mm) and scaled to
/// fit. Black on white, to be read after photocopying. One QR code and no second symbol: a reader must not
/// have to choose, the square with three eyes is the child and never a vial's DataMatrix; at 30 mm with its
/// margin a module is about 1 mm, which the cheapest scanner or a telephone reads after folding and copying.
/// Its digits stand below it, for typing.
void paintChildCard(QPainter& painter, const QRectF& area, const ChildCard& card, int page = 0);

/// Writes all pages as a PDF with embedded fonts. Error: the file cannot be written.
[[nodiscard]] Result<void> writeChildCardPdf(const QString& path, const ChildCard& card,
                                             CardPaper paper = CardPaper::A5);

/// Prints all pages on the printer's paper: A5 is filled, on anything larger the upper half is used.
[[nodiscard]] Result<void> printChildCard(QPrinter& printer, const ChildCard& card);

} // namespace noi
