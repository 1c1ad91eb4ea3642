#include "core/report/book_list.h"
#include "tests/core/report/report_reference_packs.h"
#include "tests/support/catch.h"
#include "tests/support/sample_reports.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/print/report_layout.h"
#include "ui/print/report_paper.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace noi;
using namespace noi::report;
using namespace noi::test;

namespace
{

ReportOccasion occasion()
{
    return {QStringLiteral("Ia Ly"), QDate(2026, 11, 3), QStringLiteral("Bản 2, thay bản ngày 02/11/2026"),
            QDateTime(QDate(2026, 11, 3), QTime(9, 5))};
}

PrintJob jobOf(const ReportTable& table) { return reportJob(table, reportFrame(table, occasion())); }
ReportLayout layoutOf(const ReportTable& table) { return layOut(table, reportFrame(table, occasion())); }

QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The report as PDF, deleted with its folder; a picture of each page where pictures are kept.
struct Pdf {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("report.pdf"));

    explicit Pdf(const ReportTable& table, const QString& picture = {})
    {
        REQUIRE_OK(writePdf(path, jobOf(table)));
        const QString pictures = qEnvironmentVariable("NOI_PICTURES");
        if (!pictures.isEmpty() && !picture.isEmpty())
            said(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QStringLiteral("110"), QStringLiteral("-png"), path,
                  QDir(pictures).filePath(picture)});
    }
    [[nodiscard]] QString text(const QStringList& how) const
    {
        return said(QStringLiteral("pdftotext"), how + QStringList{path, QStringLiteral("-")});
    }
};

/// Where a word stands, in millimetres from the upper left of its page.
struct Word {
    QString text;
    QRectF box;
};

QList<QList<Word>> wordsOf(const Pdf& pdf)
{
    constexpr double point = 25.4 / 72;
    QList<QList<Word>> pages;
    QXmlStreamReader xml(pdf.text({QStringLiteral("-bbox")}));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"page") pages.append(QList<Word>());
        if (xml.name() != u"word") continue;
        const auto attributes = xml.attributes();
        const auto at = [&attributes](const char* name) {
            return attributes.value(QLatin1String(name)).toDouble() * point;
        };
        const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
        pages.last().append({xml.readElementText(), box});
    }
    CHECK_FALSE(xml.hasError());
    return pages;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\u00a0\\f]+"));
    return text.remove(spaces);
}

bool overlap(const QRectF& one, const QRectF& other)
{
    // The box of a word is as high as the font's tallest letters: neighbouring lines touch.
    const QRectF common = one.intersected(other);
    return common.width() > 0.3 && common.height() > 0.4;
}

/// A book of the packs with rows of the same words in each column.
ReportTable bookWith(const char* rows, const QStringList& words, int count)
{
    const auto books = BookList::load(PackFolders({bundledPacks()}), QDate(2026, 11, 1), reportPacks());
    REQUIRE_OK(books);
    const BookPack* const book = books->withRows(QString::fromLatin1(rows));
    REQUIRE(book);
    ReportTable table;
    table.form = book->code;
    table.title = book->name.vi;
    table.station = QStringLiteral("Trạm Y tế xã Ia Ly");
    table.periodName = QStringLiteral("Ngày ……/……/…………");
    table.subject = QStringLiteral("Điểm tiêm: ………………………………");
    table.landscape = book->landscape;
    for (const Words& signer : book->signers)
        table.signers += signer.vi;
    for (const Words& note : book->notes)
        table.notes += note.vi;
    for (const BookColumn& column : book->columns)
        table.columns.append(
            {column.field.join(u' '), column.title.vi, column.group.vi, column.align, column.width});
    for (int i = 1; i <= count; ++i) {
        TableRow row{{}, 0, false, QList<Cell>(table.columns.size())};
        row.cells[0].value = QString::number(i);
        for (qsizetype k = 1; k < row.cells.size() && k <= words.size(); ++k)
            row.cells[k].value = words[k - 1];
        table.rows.append(row);
    }
    return table;
}

QList<ReportTable> allShapes() { return {groupedReport(), childRegister(), antenatalRegister(), longList()}; }

} // namespace

TEST_CASE("every word of a report comes out of its PDF, in order", "[print]")
{
    const Vietnamese vietnamese;
    const QStringList pictures{QStringLiteral("report-grouped"), QStringLiteral("report-a2"),
                               QStringLiteral("report-a3"), QStringLiteral("report-long")};
    for (qsizetype shape = 0; shape < allShapes().size(); ++shape) {
        CAPTURE(shape);
        const ReportTable table = allShapes()[shape];
        const Pdf pdf(table, pictures[shape]);
        // In the order in which it was painted, that is of the rows and cells; heads and footers stand
        // between.
        const QString text = withoutSpaces(pdf.text({QStringLiteral("-raw")}));
        for (const QString& words : QStringList{table.above, table.station, table.legal, table.title,
                                                table.periodName, table.subject} +
                                        table.notes + table.signers) {
            CAPTURE(words);
            CHECK(text.contains(withoutSpaces(words)));
        }
        qsizetype from = 0;
        int missing = 0;
        for (const QStringList& row : shownTexts(table))
            for (const QString& cell : row) {
                const qsizetype at = text.indexOf(withoutSpaces(cell), from);
                if (at < 0)
                    ++missing;
                else
                    from = at + withoutSpaces(cell).size();
            }
        CHECK(missing == 0);
    }
}

TEST_CASE("on paper no word lies over another, in the margin or outside its cell", "[print]")
{
    const Vietnamese vietnamese;
    for (const ReportTable& table : allShapes()) {
        CAPTURE(table.form);
        const Pdf pdf(table);
        const ReportLayout layout = layoutOf(table);
        const auto pages = wordsOf(pdf);
        REQUIRE(pages.size() == layout.pages.size());
        int words = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const QRectF inside(11.9, 11, layout.width - 23.8, layout.height - 22);
            for (qsizetype i = 0; i < pages[page].size(); ++i, ++words) {
                const Word& word = pages[page][i];
                INFO(word.text.toStdString());
                CHECK(inside.contains(word.box));
                for (qsizetype k = i + 1; k < pages[page].size(); ++k)
                    if (overlap(word.box, pages[page][k].box))
                        FAIL_CHECK("over " << pages[page][k].text.toStdString());
                // Rows: no word crosses the line between two columns.
                for (const auto& piece : layout.pages[page].pieces) {
                    if (piece.kind != ReportLayout::Piece::Kind::Row || table.rows[piece.index].heading)
                        continue;
                    const QPointF middle = word.box.center();
                    if (middle.y() < piece.top || middle.y() > piece.top + piece.height) continue;
                    for (const qreal edge : layout.edges)
                        CHECK_FALSE((word.box.left() < edge - 0.3 && word.box.right() > edge + 0.3));
                }
            }
        }
        CHECK(words > 60);
    }
}

TEST_CASE("a report's paper is the form's, and A3 where A4 cannot be read", "[print]")
{
    const Vietnamese vietnamese;
    CHECK(jobOf(groupedReport()).paper == QPageSize::A4);
    CHECK(jobOf(groupedReport()).orientation == QPageLayout::Landscape);
    CHECK(jobOf(antenatalRegister()).paper == QPageSize::A3);
    CHECK(jobOf(longList(20)).orientation == QPageLayout::Portrait);
    CHECK(jobOf(childRegister()).paper == QPageSize::A3); // 22 columns of names and dates
    for (const ReportTable& table : allShapes())
        CHECK(layoutOf(table).text.size() >= 2.4 - 1e-6);
    const Pdf pdf(antenatalRegister());
    const QString info = said(QStringLiteral("pdfinfo"), {pdf.path});
    CHECK(info.contains(QRegularExpression(QStringLiteral("Page size: +119[01][.0-9]* x 84[12]"))));
    CHECK(said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf.path}).count(u'\n') <= 2); // vector
    for (const QString& font : said(QStringLiteral("pdffonts"), {pdf.path}).split(u'\n').mid(2))
        if (!font.trimmed().isEmpty())
            CHECK(font.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +yes\\b"))));
}

TEST_CASE("a printer gets A3, and one without it pages made smaller", "[print]")
{
    const Vietnamese vietnamese;
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    REQUIRE_OK(printOn(printer, jobOf(antenatalRegister(3))));
    CHECK(said(QStringLiteral("pdfinfo"), {printer.outputFileName()}).contains(QStringLiteral("(A3)")));

    const QSizeF a3(420, 297), a4(297, 210);
    CHECK(sizeOnPaper(a4, a4) == a4);
    CHECK(sizeOnPaper(a4, a3) == a4);
    CHECK(sizeOnPaper(a4, {296.7, 209.8}) == a4); // whole dots
    const QSizeF smaller = sizeOnPaper(a3, a4);
    CHECK(smaller.width() <= a4.width());
    CHECK(smaller.height() <= a4.height());
    CHECK(std::abs(smaller.width() / smaller.height() - 420.0 / 297) < 1e-9);
}

TEST_CASE("the table's head is on every page, with the page's number", "[print]")
{
    const Vietnamese vietnamese;
    const ReportTable table = longList(300);
    const ReportLayout layout = layoutOf(table);
    REQUIRE(layout.pages.size() > 4);
    const auto pages = wordsOf(Pdf(table));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const auto has = [&pages, page](const QString& word) {
            return std::ranges::any_of(pages[page], [&word](const Word& one) { return one.text == word; });
        };
        CHECK(has(QStringLiteral("nặng")));
        CHECK(has(QStringLiteral("%1/%2").arg(page + 1).arg(pages.size())));
    }
}

TEST_CASE("a group's head is never the last line of a page", "[print]")
{
    const Vietnamese vietnamese;
    for (int fewer = 0; fewer < 30; ++fewer) {
        CAPTURE(fewer);
        ReportTable table = longList(150);
        table.rows.remove(1, fewer);
        for (const auto& page : layoutOf(table).pages) {
            const auto& last = page.pieces.last();
            if (last.kind == ReportLayout::Piece::Kind::Row) CHECK_FALSE(table.rows[last.index].heading);
        }
    }
}

TEST_CASE("a page that begins within a group says the group's head again, and only such a one", "[print]")
{
    const Vietnamese vietnamese;
    const ReportTable table = longList(300); // groups of 25
    const ReportLayout layout = layoutOf(table);
    int within = 0;
    for (const auto& page : layout.pages) {
        const auto& pieces = page.pieces;
        for (qsizetype i = 1; i < pieces.size(); ++i)
            CHECK_FALSE(pieces[i].again);
        if (pieces.first().kind != ReportLayout::Piece::Kind::Row) continue;
        CHECK(table.rows[pieces.first().index].heading);
        if (!pieces.first().again) continue;
        ++within;
        REQUIRE(pieces.size() > 1);
        CHECK(pieces[1].index - pieces[0].index > 1); // its first row was on the page before
        CHECK(pieces[1].index - pieces[0].index <= 25);
    }
    CHECK(within > 2);
    ReportTable one = table;
    one.rows.removeIf([](const TableRow& row) { return row.heading; });
    for (const auto& page : layoutOf(one).pages)
        CHECK_FALSE(page.pieces.first().again);
}

TEST_CASE("a line to write on is high enough for a hand, and a page takes as many as go on it", "[print]")
{
    const Vietnamese vietnamese;
    ReportTable table = longList(60);
    table.rows.removeIf([](const TableRow& row) { return row.heading; });
    const auto heightOf = [](const ReportTable& of) { // the least
        const auto& pieces = layoutOf(of).pages.first().pieces;
        return std::ranges::min_element(pieces, {}, &ReportLayout::Piece::height)->height;
    };
    const qreal typed = heightOf(table);
    for (TableRow& row : table.rows)
        std::fill(row.cells.begin() + 1, row.cells.end(), Cell());
    CHECK(heightOf(table) > typed);
    CHECK(heightOf(table) == 8);
    const auto frame = reportFrame(table, occasion());
    const ReportTable page = onePage(table, frame);
    CHECK(layOut(page, frame).pages.size() == 1);
    ReportTable more = page;
    more.rows = table.rows.first(page.rows.size() + 1);
    CHECK(more.rows.first(page.rows.size()) == page.rows);
    CHECK(layOut(more, frame).pages.size() > 1);
    CHECK(onePage(page, frame) == page);
}

TEST_CASE("the blank sheet of a session and the due list of the packs go on A4, with room to write",
          "[print]")
{
    const Vietnamese vietnamese;
    const ReportTable blank = bookWith("session", {}, 60);
    const auto frame = reportFrame(blank, occasion());
    const ReportTable page = onePage(blank, frame);
    CHECK(layOut(page, frame).a3 == false);
    CHECK(page.rows.size() >= 10);
    const Pdf sheet(page, QStringLiteral("report-blank-sheet"));
    const ReportTable filled =
        bookWith("session",
                 QStringLiteral("Nguyễn Thị Ngọc Phương Thảo|14/03/2026|Rơ Châm H'Blơi|Làng Kép 2|Đủ điều "
                                "kiện|36,8|ComBE Five|26D77-118|08:15|Đùi T|Nguyễn Thị Thu Hà|Thông thường; "
                                "Sốt|09:00")
                     .split(u'|'),
                 25);
    CHECK(layoutOf(filled).a3 == false);
    const Pdf done(filled, QStringLiteral("report-filled-sheet"));
    ReportTable due =
        bookWith("due",
                 QStringLiteral("Nguyễn Thị Ngọc Phương Thảo|14/03/2026|Rơ Châm H'Blơi|0905000111|"
                                "DPT-VGB-Hib mũi 3, OPV mũi 3, IPV mũi 1, Rotavin mũi 2|14/07/2026|"
                                "Quá hạn|100")
                     .split(u'|'),
                 60);
    for (const int row : {30, 0})
        due.rows.insert(row,
                        TableRow{{}, 0, true, {Cell{QStringLiteral("Làng Kép %1").arg(row), 0, {}, false}}});
    CHECK(layoutOf(due).a3 == false);
    const Pdf list(due, QStringLiteral("report-due-list"));
}

TEST_CASE("whatever the number of rows, signatures stand together below the last rows, on one page",
          "[print]")
{
    const Vietnamese vietnamese;
    using Kind = ReportLayout::Piece::Kind;
    for (int rows = 1; rows < 90; ++rows) {
        CAPTURE(rows);
        const ReportTable table = longList(rows);
        const ReportLayout layout = layoutOf(table);
        qsizetype next = 0;
        for (const auto& page : layout.pages) {
            REQUIRE_FALSE(page.pieces.isEmpty());
            qreal below = 0;
            for (const auto& piece : page.pieces) {
                CHECK(piece.top >= below - 1e-6);
                below = piece.top + piece.height;
                if (piece.kind == Kind::Row && !piece.again) CHECK(piece.index == next++);
            }
            CHECK(below <= layout.bottom() + 1e-6);
        }
        CHECK(next == table.rows.size());
        const auto& last = layout.pages.last().pieces;
        CHECK(last.last().kind == Kind::Closing);
        CHECK(last.first().kind == Kind::Row);
    }
}

TEST_CASE("figures, dates and numbers of people are never broken over two lines", "[print]")
{
    const Vietnamese vietnamese;
    for (const ReportTable& table : allShapes()) {
        const ReportLayout layout = layoutOf(table);
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            for (qsizetype k = 0; k < layout.rows[i].cells.size(); ++k) {
                const QString text = table.rows[i].heading ? QString() : cellText(table.rows[i].cells[k]);
                if (!text.contains(u' ') && !text.contains(u'-')) CHECK(layout.rows[i].cells[k].size() <= 1);
            }
    }
}

TEST_CASE("a text longer than a page is parted between lines, and a word wider than its column inside",
          "[print]")
{
    const Vietnamese vietnamese;
    ReportTable table = longList(3);
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words += QStringLiteral("chữ%1").arg(i);
    table.rows[1].cells[4].value = words.join(u' ');
    table.rows[2].cells[1].value = QString(400, u'W');
    const Pdf pdf(table);
    const QString text = withoutSpaces(pdf.text({QStringLiteral("-raw")}));
    const ReportLayout layout = layoutOf(table);
    CHECK(layout.pages.size() > 3);
    qsizetype from = 0;
    for (const QString& word : words) {
        from = text.indexOf(word, from);
        if (from < 0) FAIL(word.toStdString());
    }
    CHECK(text.count(u'W') >= 400);
    for (const auto& page : wordsOf(pdf))
        for (const Word& word : page)
            CHECK(word.box.right() <= layout.width - 11.9);
}

TEST_CASE("a report without rows, notes or columns is still a page", "[print]")
{
    const Vietnamese vietnamese;
    ReportTable table = longList(0);
    table.rows.clear();
    CHECK(jobOf(table).pages == 1);
    const Pdf pdf(table);
    CHECK(pdf.text({}).contains(QStringLiteral("TRƯỞNG TRẠM")));
    table.columns.clear();
    table.signers.clear();
    table.notes.clear();
    CHECK(Pdf(table).text({}).contains(QStringLiteral("DANH SÁCH TRẺ")));
}

TEST_CASE("days and months are written as on official papers, or left to be written", "[print]")
{
    const Vietnamese vietnamese;
    const ReportTable table = groupedReport();
    CHECK(reportFrame(table, occasion()).madeOn == QStringLiteral("Ia Ly, ngày 03 tháng 11 năm 2026"));
    ReportOccasion later = occasion();
    later.day = QDate(2027, 2, 12);
    CHECK(reportFrame(table, later).madeOn == QStringLiteral("Ia Ly, ngày 12 tháng 02 năm 2027"));
    later.day = QDate();
    CHECK(reportFrame(table, later).madeOn.contains(QStringLiteral("ngày …… tháng …… năm ……")));
    CHECK(reportFrame(table, occasion()).version ==
          QStringLiteral("Mẫu TCMR-1, phiên bản 2026.1 · Bản 2, thay bản ngày 02/11/2026"));
}

TEST_CASE("a photocopy of a report has black on white only, but for light shading", "[print]")
{
    const Vietnamese vietnamese;
    const PrintJob job = jobOf(groupedReport());
    QImage image(7016, 4960, QImage::Format_RGB32); // so fine that the edges of letters do not count
    image.fill(Qt::white);
    QPainter painter(&image);
    job.paint(painter, image.rect(), 0);
    painter.end();
    int between = 0, dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            dark += grey < 60;
            between += grey >= 60 && grey < 0xe0;
        }
    CHECK(dark > 50000);
    CHECK(between < dark / 4);
}
