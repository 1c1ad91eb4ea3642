<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>PreparingSigns</name>
    <message>
        <source>Counting doses again: %1 files left</source>
        <translation>Đang đếm lại mũi tiêm: còn %1 hồ sơ</translation>
    </message>
</context>
<context>
    <name>ReportChartText</name>
    <message>
        <source>Printed %1</source>
        <translation>In lúc %1</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>chỉ tiêu %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>đạt từ %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>%1: in the month</source>
        <translation>%1: trong tháng</translation>
    </message>
    <message>
        <source>%1: since January</source>
        <translation>%1: cộng dồn</translation>
    </message>
    <message>
        <source>Dropped out: number</source>
        <translation>Bỏ mũi: số trẻ</translation>
    </message>
    <message>
        <source>Dropped out: %</source>
        <translation>Bỏ mũi: tỷ lệ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 trẻ được cân đo</translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1: %2 since January, %3 of the year&apos;s target</source>
        <translation>%1: cộng dồn %2, đạt %3 chỉ tiêu năm</translation>
    </message>
    <message>
        <source>%1: %2 since January</source>
        <translation>%1: cộng dồn %2</translation>
    </message>
    <message>
        <source>dropped out: %1 (%2)</source>
        <translation>bỏ mũi: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>evenly over the year</source>
        <translation>mục tiêu chia đều theo tháng</translation>
    </message>
</context>
<context>
    <name>ReportHits</name>
    <message>
        <source>Reports · %1</source>
        <translation>Báo cáo · %1</translation>
    </message>
</context>
<context>
    <name>ReportPapers</name>
    <message>
        <source>Written to %1.</source>
        <translation>Đã ghi ra tệp %1.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Period not over</source>
        <translation>Chưa hết kỳ</translation>
    </message>
    <message>
        <source>To hand in</source>
        <translation>Cần nộp</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Handed in, to be sent</source>
        <translation>Đã nộp, chờ gửi</translation>
    </message>
    <message>
        <source>The province has it</source>
        <translation>Tỉnh đã nhận</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>quá %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Session not closed</source>
        <translation>Buổi tiêm chưa đóng</translation>
    </message>
    <message>
        <source>Birth without a child</source>
        <translation>Ca sinh chưa ghi trẻ</translation>
    </message>
    <message>
        <source>%1: %2, but %3 the period before. Is that right?</source>
        <translation>%1: %2, kỳ trước %3. Có đúng không?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Mũi tiêm</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Ca sinh</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Trẻ sơ sinh</translation>
    </message>
    <message>
        <source>Antenatal visit</source>
        <translation>Lần khám thai</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Thai kỳ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Visit after birth</source>
        <translation>Lần chăm sóc sau sinh</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Lần cân đo</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Phản ứng sau tiêm</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Lọ vắc xin</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không có hạn nộp</translation>
    </message>
</context>
<context>
    <name>WayText</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>noi::BehindView</name>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Nội dung ghi</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>So với bản nộp</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Về báo cáo</translation>
    </message>
    <message>
        <source>the station&apos;s own</source>
        <translation>của trạm</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bớt ra</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm vào</translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <translation>%1 bản ghi đầu trong %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>People behind a figure</source>
        <translation>Danh sách theo số liệu báo cáo</translation>
    </message>
    <message>
        <source>What was recorded, and since then</source>
        <translation>Nội dung ghi, so với bản đã nộp</translation>
    </message>
</context>
<context>
    <name>noi::ChartView</name>
    <message>
        <source>Making the chart…</source>
        <translation>Đang vẽ biểu đồ…</translation>
    </message>
    <message>
        <source>Nothing is written down yet that this chart counts.</source>
        <translation>Chưa có số liệu nào để vẽ biểu đồ này.</translation>
    </message>
    <message>
        <source>Alt+← goes back to an earlier period, Ctrl+R counts again.</source>
        <translation>Alt+← về kỳ trước, Ctrl+R đếm lại.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Đếm lại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
</context>
<context>
    <name>noi::MissingView</name>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>Kỳ hoặc ngày</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Reports to hand in, and what the figures of the chosen period wait for.</source>
        <translation>Báo cáo cần nộp, và việc chưa xong mà số liệu của kỳ đang chọn còn chờ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không còn thiếu gì.</translation>
    </message>
</context>
<context>
    <name>noi::PeriodChooser</name>
    <message>
        <source>The period before (Alt+←)</source>
        <translation>Kỳ trước (Alt+←)</translation>
    </message>
    <message>
        <source>The period after (Alt+→)</source>
        <translation>Kỳ sau (Alt+→)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>noi::ReportFoot</name>
    <message>
        <source>Signature fits</source>
        <translation>Chữ ký khớp</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>Chữ ký không khớp</translation>
    </message>
    <message>
        <source>the province has it</source>
        <translation>tỉnh đã nhận</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Kiểm tra thấy</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>Đã nộp → bây giờ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Nộp lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Bản đã nộp</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Kiểm tra ✓</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>noi::ReportListModel</name>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>printed register</source>
        <translation>sổ in</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n báo cáo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open end(s)</source>
        <translation>
            <numerusform>%n việc chưa xong</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>wall chart</source>
        <translation>biểu đồ treo tường</translation>
    </message>
</context>
<context>
    <name>noi::ReportView</name>
    <message>
        <source>Making the report…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
    <message>
        <source>This is what was handed in on %1 by %2; its signature fits.</source>
        <translation>Đây là bản nộp lúc %1, người nộp %2; chữ ký khớp.</translation>
    </message>
    <message>
        <source>This is what was handed in on %1 by %2; its signature does not fit: it was changed afterwards.</source>
        <translation>Đây là bản nộp lúc %1, người nộp %2; chữ ký không khớp: bản này đã bị sửa sau khi ký.</translation>
    </message>
    <message>
        <source>Handed in on %1 by %2</source>
        <translation>Nộp lúc %1, người nộp %2</translation>
    </message>
    <message>
        <source>Back to the figures of today to hand in.</source>
        <translation>Về số liệu hiện nay rồi mới nộp được.</translation>
    </message>
    <message>
        <source>Who may sign reports hands it in.</source>
        <translation>Người có quyền ký báo cáo mới nộp được.</translation>
    </message>
    <message>
        <source>The period ends on %1: it can be handed in from that day on.</source>
        <translation>Kỳ kết thúc ngày %1: nộp được từ ngày đó.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was handed in.</source>
        <translation>Không có gì thay đổi từ khi nộp.</translation>
    </message>
    <message>
        <source>The figures have changed since</source>
        <translation>Số liệu đã thay đổi từ khi nộp</translation>
    </message>
    <message>
        <source>Hand in amended</source>
        <translation>Nộp bản thay thế</translation>
    </message>
    <message>
        <source>Sign and hand in</source>
        <translation>Ký và nộp</translation>
    </message>
    <message>
        <source>The amended report replaces that of %1. Why was it amended?</source>
        <translation>Bản này thay bản nộp lúc %1. Vì sao phải sửa?</translation>
    </message>
    <message>
        <source>Handed in at %1, waits to be sent.</source>
        <translation>Đã nộp lúc %1, chờ gửi.</translation>
    </message>
    <message>
        <source>Version %1, handed in on %2 by %3</source>
        <translation>Bản %1, nộp lúc %2, người nộp %3</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Doses written in late</source>
        <translation>Ghi bổ sung mũi tiêm</translation>
    </message>
    <message>
        <source>Wrong entries corrected</source>
        <translation>Sửa bản ghi nhầm</translation>
    </message>
    <message>
        <source>Files of the same person joined</source>
        <translation>Ghép hồ sơ trùng của một người</translation>
    </message>
    <message>
        <source>Asked for by the province</source>
        <translation>Tỉnh yêu cầu</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Số liệu hiện nay</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Đếm lại</translation>
    </message>
</context>
<context>
    <name>noi::ReportsPage</name>
    <message>
        <source>There is no report for such a period.</source>
        <translation>Không có báo cáo cho loại kỳ này.</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5 choose another kind of period.</source>
        <translation>Alt+1 đến Alt+5 chọn loại kỳ khác.</translation>
    </message>
</context>
</TS>
