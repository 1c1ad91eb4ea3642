#include "tests/support/sample_reports.h"

namespace noi::test
{

using namespace report;
using Align = TableColumn::Align;

namespace
{

Cell text(const QString& words) { return {words, 0, {}, false}; }
Cell count(qint64 number) { return {number, 0, {Id{1}, Id{5}}, false}; }
Cell figure(double number, int decimals) { return {number, decimals, {}, false}; }
Cell share(double number) { return {Cell::Percent{number}, 1, {}, false}; }
Cell date(const QString& iso) { return {PartialDate::fromText(iso).value(), 0, {}, false}; }
Cell closed() { return {{}, 0, {}, true}; }
Cell nothing() { return {}; }

QString nameOf(int i)
{
    static const QStringList names{QStringLiteral("Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Phương Anh"),
                                   QStringLiteral("Rơ Châm H'Blơi"), QStringLiteral("Con bà Siu H'Ngưới"),
                                   QStringLiteral("Trần Đình Ệ"), QStringLiteral("Lò Thị Ửng")};
    return names[i % names.size()];
}

void addHeader(ReportTable& table)
{
    table.station = QStringLiteral("TRẠM Y TẾ XÃ IA LY");
    table.above = QStringLiteral("SỞ Y TẾ TỈNH GIA LAI");
    table.period = Period::month(2026, 10);
    table.periodName = QStringLiteral("Tháng 10 năm 2026");
    table.version = QStringLiteral("2026.1");
}

} // namespace

ReportTable groupedReport()
{
    ReportTable table;
    addHeader(table);
    table.form = QStringLiteral("TCMR-1");
    table.title = QStringLiteral("BÁO CÁO KẾT QUẢ TIÊM CHỦNG MỞ RỘNG CHO TRẺ DƯỚI 1 TUỔI");
    table.legal = QStringLiteral("Biểu 4/BCX · Ban hành kèm theo Thông tư số 23/2026/TT-BYT");
    table.subject = QStringLiteral("Điểm trạm Ia Mơ Nông: Làng Kép 1, Làng Kép 2");
    table.landscape = true;
    const QString month = QStringLiteral("Trong tháng"), since = QStringLiteral("Cộng dồn từ đầu năm");
    table.columns = {
        {QStringLiteral("no"), QStringLiteral("TT"), {}, Align::Centre, 0.6},
        {QStringLiteral("what"), QStringLiteral("Chỉ tiêu"), {}, Align::Left, 5},
        {QStringLiteral("target"), QStringLiteral("Số đối tượng"), {}, Align::Right, 1.2},
        {QStringLiteral("m.n"), QStringLiteral("Số trẻ"), month, Align::Right, 1},
        {QStringLiteral("m.f"), QStringLiteral("Trong đó nữ"), month, Align::Right, 1},
        {QStringLiteral("m.p"), QStringLiteral("Tỷ lệ %"), month, Align::Right, 1},
        {QStringLiteral("y.n"), QStringLiteral("Số trẻ"), since, Align::Right, 1},
        {QStringLiteral("y.p"), QStringLiteral("Tỷ lệ %"), since, Align::Right, 1},
        {QStringLiteral("y.h"), QStringLiteral("Giờ trung bình sau sinh"), since, Align::Right, 1},
        {QStringLiteral("note"), QStringLiteral("Ghi chú"), {}, Align::Left, 2}};
    const auto add = [&table](const QString& no, int level, const QString& what, const QList<Cell>& figures) {
        table.rows.append({no, level, false, QList<Cell>{text(no), text(what)} + figures});
    };
    table.rows.append({QStringLiteral("A"), 0, true, {text(QStringLiteral("A. Trẻ dưới 1 tuổi"))}});
    add(QStringLiteral("1"), 0, QStringLiteral("Viêm gan B sơ sinh"),
        {count(1234), count(103), count(51), share(97.5), count(1034567), share(83.8), figure(12.5, 1),
         nothing()});
    add(QStringLiteral("1.1"), 1,
        QStringLiteral(
            "Trong vòng 24 giờ đầu sau khi sinh, kể cả trẻ sinh tại bệnh viện huyện và tuyến trên"),
        {closed(), count(99), count(0), share(0), count(-3), share(100), figure(3.25, 2),
         text(QStringLiteral("=1+1"))});
    add(QStringLiteral("1.2"), 2, QStringLiteral("Sau 24 giờ"),
        {closed(), count(4), nothing(), share(3.9), count(12), share(1), closed(),
         text(QStringLiteral("+84905000111"))});
    table.rows.append(
        {QStringLiteral("B"), 0, true, {nothing(), text(QStringLiteral("B. Trẻ từ 12 đến 24 tháng"))}});
    add(QStringLiteral("2"), 0, QStringLiteral("DPT-VGB-Hib (mũi 1, mũi 2, mũi 3)"),
        {count(1200), count(98), count(47), share(95), count(890), share(74.2), nothing(),
         text(QStringLiteral("-2 lọ, \"vỡ\"; nhiệt độ @ 9"))});
    table.notes = {
        QStringLiteral(
            "Ghi chú: số đối tượng là số trẻ sinh sống trong năm theo quản lý của trạm, kể cả trẻ tạm trú từ "
            "6 tháng trở lên; trẻ chuyển đi trong kỳ không tính vào mẫu số từ tháng chuyển đi."),
        QStringLiteral("x: không thu thập.")};
    table.signers = {QStringLiteral("NGƯỜI LẬP BIỂU"), QStringLiteral("PHỤ TRÁCH TIÊM CHỦNG"),
                     QStringLiteral("TRƯỞNG TRẠM Y TẾ")};
    return table;
}

ReportTable childRegister(int children)
{
    ReportTable table;
    addHeader(table);
    table.form = QStringLiteral("A2/YTCS");
    table.title = QStringLiteral("SỔ TIÊM CHỦNG CƠ BẢN CHO TRẺ EM");
    table.legal = QStringLiteral("A2-YTCS");
    table.landscape = true;
    const auto add = [&table](const QString& title, const QString& group, Align align, double width) {
        table.columns.append(
            {QStringLiteral("c%1").arg(table.columns.size() + 1), title, group, align, width});
    };
    add(QStringLiteral("TT"), {}, Align::Right, 0.7);
    add(QStringLiteral("Họ và tên"), {}, Align::Left, 3);
    add(QStringLiteral("Nam"), QStringLiteral("Ngày sinh"), Align::Centre, 1);
    add(QStringLiteral("Nữ"), QStringLiteral("Ngày sinh"), Align::Centre, 1);
    add(QStringLiteral("Họ tên mẹ/bố"), {}, Align::Left, 2.5);
    add(QStringLiteral("Địa chỉ"), {}, Align::Left, 2.5);
    const QString given = QStringLiteral("Ngày tiêm chủng");
    for (const char* vaccine : {"BCG", "VGB ≤ 24 giờ", "VGB > 24 giờ", "DPT-VGB-Hib 1", "DPT-VGB-Hib 2",
                                "DPT-VGB-Hib 3", "OPV 1", "OPV 2", "OPV 3", "Sởi"})
        add(QString::fromUtf8(vaccine), given, Align::Centre, 1);
    add(QStringLiteral("Tiêm chủng đầy đủ"), {}, Align::Centre, 1);
    add(QStringLiteral("DPT 4"), QStringLiteral("18 tháng"), Align::Centre, 1);
    add(QStringLiteral("Sởi 2"), QStringLiteral("18 tháng"), Align::Centre, 1);
    add(QStringLiteral("Số mũi UV của mẹ"), {}, Align::Right, 0.8);
    add(QStringLiteral("Số định danh"), {}, Align::Left, 1.2);
    add(QStringLiteral("Ghi chú"), {}, Align::Left, 1.5);
    for (int i = 0; i < children; ++i) {
        QList<Cell> cells{count(i + 1),        text(nameOf(i)),
                          nothing(),           nothing(),
                          text(nameOf(i + 1)), text(QStringLiteral("Làng Kép %1, xã Ia Ly").arg(i % 7))};
        cells[2 + i % 2] = date(QStringLiteral("2025-%1-14").arg(i % 12 + 1, 2, 10, QLatin1Char('0')));
        for (int k = 0; k < 10; ++k)
            cells.append(k == 2 && i % 2 == 0 ? nothing()
                                              : date(QStringLiteral("2026-0%1-%2")
                                                         .arg(k % 9 + 1)
                                                         .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))));
        cells.append(text(i % 3 == 0 ? QStringLiteral("x") : QString()));
        cells.append(
            {date(QStringLiteral("2026")), date(QStringLiteral("2026-11")), count(i % 6),
             text(QStringLiteral("0642%1").arg(i, 8, 10, QLatin1Char('0'))),
             text(i % 10 == 0 ? QStringLiteral("Chuyển đến từ xã Đăk Đoa, đã tiêm ở nơi khác") : QString())});
        table.rows.append({{}, 0, false, cells});
    }
    table.signers = {QStringLiteral("TRƯỞNG TRẠM Y TẾ")};
    return table;
}

ReportTable antenatalRegister(int women)
{
    ReportTable table;
    addHeader(table);
    table.form = QStringLiteral("A3/YTCS");
    table.title = QStringLiteral("SỔ KHÁM THAI");
    table.legal = QStringLiteral("A3-YTCS");
    table.landscape = table.a3 = true;
    for (int i = 1; i <= 26; ++i)
        table.columns.append({QStringLiteral("c%1").arg(i), QStringLiteral("Cột số %1").arg(i),
                              i > 10 && i < 16 ? QStringLiteral("Xét nghiệm") : QString(),
                              i < 4 ? Align::Left : Align::Right, i < 4 ? 3.0 : 1.0});
    for (int i = 0; i < women; ++i) {
        QList<Cell> cells{
            text(nameOf(i)),
            date(QStringLiteral("2026-10-%1T08:%2").arg(i % 28 + 1, 2, 10, QLatin1Char('0')).arg(i + 10)),
            text(QStringLiteral("Bảo hiểm y tế hộ gia đình cận nghèo; làm nông tại %1")
                     .arg(QStringLiteral("Làng Kép %1").arg(i)))};
        for (int k = 3; k < 26; ++k)
            cells.append(k % 4 == 0 ? figure(k * 1.5 + i, 1) : count(100 * k + i));
        table.rows.append({{}, 0, false, cells});
    }
    table.signers = {QStringLiteral("NGƯỜI GHI SỔ"), QStringLiteral("TRƯỞNG TRẠM Y TẾ")};
    return table;
}

ReportTable longList(int rows)
{
    ReportTable table;
    addHeader(table);
    table.form = QStringLiteral("DS-1");
    table.title = QStringLiteral("DANH SÁCH TRẺ");
    table.columns = {{QStringLiteral("no"), QStringLiteral("TT"), {}, Align::Right, 0.6},
                     {QStringLiteral("name"), QStringLiteral("Họ và tên"), {}, Align::Left, 4},
                     {QStringLiteral("birth"), QStringLiteral("Ngày sinh"), {}, Align::Centre, 1.4},
                     {QStringLiteral("weight"), QStringLiteral("Cân nặng (kg)"), {}, Align::Right, 1},
                     {QStringLiteral("note"), QStringLiteral("Ghi chú"), {}, Align::Left, 2}};
    for (int i = 0; i < rows; ++i) {
        if (i % 25 == 0)
            table.rows.append({{}, 0, true, {text(QStringLiteral("Làng Kép %1").arg(i / 25 + 1))}});
        table.rows.append({{},
                           i % 3,
                           false,
                           {count(i + 1), text(nameOf(i)), date(QStringLiteral("2026-03-14")),
                            figure(2.5 + i % 40 / 10.0, 2),
                            text(i % 7 == 0 ? QStringLiteral("cân lại sau hai tuần") : QString())}});
    }
    table.notes = {QStringLiteral("Cân nặng lúc khám.")};
    table.signers = {QStringLiteral("NGƯỜI LẬP"), QStringLiteral("TRƯỞNG TRẠM")};
    return table;
}

QList<QStringList> shownTexts(const ReportTable& table)
{
    QList<QStringList> all;
    for (const TableRow& row : table.rows) {
        QStringList texts;
        for (const Cell& cell : row.cells)
            texts += cellText(cell);
        if (row.heading) texts.removeAll(QString());
        all += texts;
    }
    return all;
}

} // namespace noi::test
