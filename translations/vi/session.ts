<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Session</name>
    <message>
        <source>postponed</source>
        <translation>tạm hoãn</translation>
    </message>
    <message>
        <source>contraindicated</source>
        <translation>chống chỉ định</translation>
    </message>
    <message>
        <source>went home</source>
        <translation>đã về</translation>
    </message>
    <message>
        <source>paper sheet</source>
        <translation>phiếu giấy</translation>
    </message>
    <message>
        <source>mother %1</source>
        <translation>mẹ %1</translation>
    </message>
    <message>
        <source>temperature %1 °C</source>
        <translation>nhiệt độ %1 °C</translation>
    </message>
    <message>
        <source>weight %1 g</source>
        <translation>cân nặng %1 g</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>không rõ tuổi</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years, very short</comment>
        <translation>%1 tuổi</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, very short</comment>
        <translation>%1 th</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, very short</comment>
        <translation>%1 ng</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>lot suspended: do not use</source>
        <translation>lô tạm dừng: không dùng</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>đã hết</translation>
    </message>
    <message>
        <source>over time: discard</source>
        <translation>quá giờ: phải hủy</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>còn %1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 left</source>
        <translation>còn %1 giờ %2</translation>
    </message>
    <message>
        <source>%1/%2 doses</source>
        <translation>%1/%2 liều</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::AfterPanel</name>
    <message>
        <source>R  Record a reaction…</source>
        <translation>R  Ghi phản ứng sau tiêm…</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lô</translation>
    </message>
    <message>
        <source>! Postponed: %1</source>
        <translation>! Tạm hoãn: %1</translation>
    </message>
    <message>
        <source>✕ Contraindicated: %1</source>
        <translation>✕ Chống chỉ định: %1</translation>
    </message>
    <message>
        <source>Went home: %1</source>
        <translation>Đã về: %1</translation>
    </message>
    <message>
        <source>✕ Severe reaction</source>
        <translation>✕ Tai biến nặng sau tiêm</translation>
    </message>
    <message>
        <source>Goes home (Enter)</source>
        <translation>Cho về (Enter)</translation>
    </message>
    <message>
        <source>Bring back (Enter)</source>
        <translation>Đưa trở lại (Enter)</translation>
    </message>
    <message>
        <source>! May go home · %1</source>
        <translation>! Có thể về · %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Còn %1</translation>
    </message>
    <message>
        <source>The 30 minutes are not over. Press Enter again if they go home all the same.</source>
        <translation>Chưa đủ 30 phút theo dõi. Nhấn Enter lần nữa nếu vẫn cho về.</translation>
    </message>
    <message>
        <source>Before the end of the 30 minutes</source>
        <translation>Về trước khi đủ 30 phút theo dõi</translation>
    </message>
</context>
<context>
    <name>noi::BoardView</name>
    <message>
        <source>Nobody waits. Scan a card or type a name to receive someone.</source>
        <translation>Chưa có ai chờ. Quét thẻ hoặc gõ tên để đón tiếp.</translation>
    </message>
    <message>
        <source>Who was found eligible comes here.</source>
        <translation>Người đủ điều kiện tiêm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>After the injection people stay 30 minutes; the time runs here.</source>
        <translation>Tiêm xong, người được tiêm ở lại 30 phút; đồng hồ chạy ở đây.</translation>
    </message>
    <message>
        <source>Who may go home, or must come another day.</source>
        <translation>Người đã về, hoặc phải hẹn ngày khác.</translation>
    </message>
    <message>
        <source>To be screened</source>
        <translation>Chờ sàng lọc</translation>
    </message>
    <message>
        <source>To be injected</source>
        <translation>Chờ tiêm</translation>
    </message>
    <message>
        <source>Observed 30′</source>
        <translation>Theo dõi 30′</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message numerus="yes">
        <source>%n may go</source>
        <translation>
            <numerusform>%n có thể về</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::ChecklistView</name>
    <message>
        <source>✕ yes</source>
        <translation>✕ có</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>noi::DueToday</name>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>no open vial</source>
        <translation>chưa có lọ mở</translation>
    </message>
    <message>
        <source>open vial: %1</source>
        <translation>lọ đang mở: %1</translation>
    </message>
</context>
<context>
    <name>noi::HandVial</name>
    <message>
        <source>Vaccine, or (01)…(17)…(10)…</source>
        <translation>Vắc xin, hoặc (01)…(17)…(10)…</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Số lô</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Hạn dùng</translation>
    </message>
</context>
<context>
    <name>noi::InjectionPanel</name>
    <message>
        <source>By &amp;hand…</source>
        <translation>Gõ ta&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Fridge</source>
        <translation>&amp;Tủ lạnh</translation>
    </message>
    <message>
        <source>=  Same as the last one</source>
        <translation>=  Như người trước</translation>
    </message>
    <message>
        <source>In place of %1, which is not recorded.</source>
        <translation>Thay cho %1 (chưa ghi).</translation>
    </message>
    <message>
        <source>Given already today at %1.</source>
        <translation>Hôm nay đã tiêm vắc xin này lúc %1.</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Thứ tự mũi</translation>
    </message>
    <message>
        <source>&amp;Injection site</source>
        <translation>&amp;Vị trí tiêm</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>Người tiê&amp;m</translation>
    </message>
    <message>
        <source>Finished, next person (Enter)</source>
        <translation>Xong, người tiếp theo (Enter)</translation>
    </message>
    <message>
        <source>Record injection (Enter)</source>
        <translation>Ghi mũi tiêm (Enter)</translation>
    </message>
    <message>
        <source>&lt;i&gt;by its key, if known&lt;/i&gt;</source>
        <translation>&lt;i&gt;bấm số, nếu biết&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Scan the next vial, or Enter: finished.</source>
        <translation>Quét lọ tiếp theo, hoặc Enter: xong.</translation>
    </message>
</context>
<context>
    <name>noi::LateEntry</name>
    <message>
        <source>This code names no vaccine of the list: choose it by its name.</source>
        <translation>Mã này không có trong danh mục vắc xin: hãy chọn theo tên.</translation>
    </message>
    <message>
        <source>Line %1: %2 (Up and Enter takes it back to correct it.)</source>
        <translation>Dòng %1: %2 (Nhấn ↑ rồi Enter để sửa lại.)</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>đang lưu</translation>
    </message>
    <message>
        <source>Save line (Enter)</source>
        <translation>Lưu dòng (Enter)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người được tiêm</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Mũi</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Số lô</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Hạn dùng</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vị trí tiêm</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người tiêm</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>&amp;Người được tiêm</translation>
    </message>
    <message>
        <source>V&amp;accine</source>
        <translation>&amp;Vắc xin</translation>
    </message>
    <message>
        <source>&amp;No.</source>
        <translation>&amp;Mũi</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>Số &amp;lô</translation>
    </message>
    <message>
        <source>E&amp;xpiry</source>
        <translation>&amp;Hạn dùng</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>Vị &amp;trí tiêm</translation>
    </message>
    <message>
        <source>Given b&amp;y</source>
        <translation>N&amp;gười tiêm</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Về bảng theo dõi (Esc)</translation>
    </message>
    <message>
        <source>Paper sheet of %1 · %2</source>
        <translation>Nhập phiếu giấy ngày %1 · %2</translation>
    </message>
</context>
<context>
    <name>noi::ObjectionBox</name>
    <message>
        <source>Reason for &amp;giving it all the same</source>
        <translation>Lý do &amp;vẫn tiêm</translation>
    </message>
    <message>
        <source>Record a&amp;gainst the schedule</source>
        <translation>Vẫn &amp;ghi mũi tiêm này</translation>
    </message>
    <message>
        <source>The birth date is not known, so the schedule could not be checked: ask for it.</source>
        <translation>Chưa biết ngày sinh nên không đối chiếu được với lịch tiêm: hãy hỏi ngày sinh.</translation>
    </message>
    <message>
        <source>Not by the schedule</source>
        <translation>Chưa đúng lịch tiêm</translation>
    </message>
    <message>
        <source>Write why it is given all the same: the reason stays in the file.</source>
        <translation>Ghi lý do vẫn tiêm: lý do được lưu trong hồ sơ.</translation>
    </message>
</context>
<context>
    <name>noi::PersonEdit</name>
    <message>
        <source>Register “%1”</source>
        <translation>Đăng ký mới “%1”</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>chưa có trong danh sách</translation>
    </message>
</context>
<context>
    <name>noi::PersonHeader</name>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>mother: %1</source>
        <translation>mẹ: %1</translation>
    </message>
</context>
<context>
    <name>noi::ReactionForm</name>
    <message>
        <source>Mild</source>
        <translation>Nhẹ</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Nặng</translation>
    </message>
    <message>
        <source>After the dose</source>
        <translation>Sau mũi tiêm</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Xử trí</translation>
    </message>
</context>
<context>
    <name>noi::ScreeningPanel</name>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Record screening (Enter)</source>
        <translation>Ghi khám sàng lọc (Enter)</translation>
    </message>
    <message>
        <source>Reason, as the family is told</source>
        <translation>Lý do, như đã nói với gia đình</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Nhiệt độ</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Cân nặng</translation>
    </message>
    <message>
        <source>There is no checklist for this age, so nothing can be recorded. Ask who looks after the program.</source>
        <translation>Chưa có bảng kiểm cho lứa tuổi này nên không ghi được. Hãy báo người quản trị phần mềm.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>mục %1</translation>
    </message>
    <message>
        <source>Eligible now</source>
        <translation>Đủ điều kiện tiêm ngay</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation>Chống chỉ định</translation>
    </message>
    <message>
        <source>Not all is answered</source>
        <translation>Chưa trả lời hết</translation>
    </message>
    <message>
        <source>Keys 1–9: yes or no</source>
        <translation>Phím 1–9: có hoặc không</translation>
    </message>
</context>
<context>
    <name>noi::SessionChooser</name>
    <message>
        <source>No session yet. Fill in the form at the right and press Enter.</source>
        <translation>Chưa có buổi tiêm nào. Điền mẫu bên phải rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Open the session (Enter)</source>
        <translation>Mở buổi tiêm (Enter)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Đ&amp;iểm tiêm</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Vaccines today (Space marks)</source>
        <translation>&amp;Vắc xin hôm nay (phím cách để chọn)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Các buổi tiêm chủng</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Buổi tiêm mới</translation>
    </message>
    <message>
        <source>✕ stopped</source>
        <translation>✕ đã dừng</translation>
    </message>
    <message>
        <source>● open</source>
        <translation>● đang mở</translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ đã đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n mũi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::SessionFlow</name>
    <message>
        <source>%1 is received.</source>
        <translation>Đã đón tiếp %1.</translation>
    </message>
    <message>
        <source>%1 may be vaccinated.</source>
        <translation>%1 đủ điều kiện tiêm.</translation>
    </message>
    <message>
        <source>%1: postponed.</source>
        <translation>%1: tạm hoãn tiêm.</translation>
    </message>
    <message>
        <source>%1: contraindicated.</source>
        <translation>%1: chống chỉ định.</translation>
    </message>
    <message>
        <source>Undone right after recording</source>
        <translation>Hoàn tác ngay sau khi ghi</translation>
    </message>
    <message>
        <source>Recorded: %1 for %2.</source>
        <translation>Đã ghi mũi tiêm: %1 cho %2.</translation>
    </message>
    <message>
        <source>%1 went home.</source>
        <translation>%1 đã về.</translation>
    </message>
    <message>
        <source>The dose does not count any more; it stays in the history.</source>
        <translation>Mũi tiêm này không còn được tính; vẫn lưu trong lịch sử.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>Đã đóng buổi tiêm.</translation>
    </message>
    <message>
        <source>The session is stopped.</source>
        <translation>Đã dừng buổi tiêm.</translation>
    </message>
    <message>
        <source>The reaction is recorded.</source>
        <translation>Đã ghi phản ứng sau tiêm.</translation>
    </message>
    <message>
        <source>Lot %1 is suspended at every site.</source>
        <translation>Đã tạm dừng sử dụng lô %1 ở mọi điểm trạm.</translation>
    </message>
</context>
<context>
    <name>noi::SessionPage</name>
    <message numerus="yes">
        <source>%n people are registered under this card: type the name to choose.</source>
        <translation>
            <numerusform>Có %n người đăng ký cùng thẻ này: hãy gõ tên để chọn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::SessionRoom</name>
    <message>
        <source>Severe reaction after vaccination</source>
        <translation>Tai biến nặng sau tiêm chủng</translation>
    </message>
    <message>
        <source>This session is closed; nobody can be received in it.</source>
        <translation>Buổi tiêm này đã đóng, không đón tiếp thêm được.</translation>
    </message>
    <message>
        <source>%1 is kept for the injection: first Enter for the screening.</source>
        <translation>Đã giữ lọ %1 cho mũi tiêm: nhấn Enter ghi sàng lọc trước.</translation>
    </message>
    <message>
        <source>%1: it may be used. Choose who gets it first.</source>
        <translation>%1: dùng được. Hãy chọn người tiêm trước.</translation>
    </message>
    <message>
        <source>Nobody is registered under this card.</source>
        <translation>Chưa có ai đăng ký với thẻ này.</translation>
    </message>
    <message>
        <source>&amp;Vials, close…</source>
        <translation>&amp;Lọ vắc xin, đóng buổi…</translation>
    </message>
    <message>
        <source>&amp;Paper sheet…</source>
        <translation>Nhập phiếu &amp;giấy…</translation>
    </message>
    <message>
        <source>&amp;Other sessions</source>
        <translation>&amp;Buổi khác</translation>
    </message>
    <message>
        <source>Receive: name, mother, hamlet, number (Ctrl+F)</source>
        <translation>Đón tiếp: tên, mẹ, thôn, số… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Scan a card, or type a name: the next step of that person opens here.</source>
        <translation>Quét thẻ hoặc gõ tên: bước tiếp theo của người đó mở ra ở đây.</translation>
    </message>
    <message>
        <source>Enter: next step of the marked person · arrows: move</source>
        <translation>Enter: làm bước tiếp theo · phím mũi tên: di chuyển</translation>
    </message>
    <message>
        <source>Session of %1 · %2</source>
        <translation>Buổi tiêm chủng %1 · %2</translation>
    </message>
    <message>
        <source>✕ stopped: %1</source>
        <translation>✕ đã dừng: %1</translation>
    </message>
    <message>
        <source>✓ closed, to read only</source>
        <translation>✓ đã đóng, chỉ xem</translation>
    </message>
    <message>
        <source>Print s&amp;heet…</source>
        <translation>In &amp;phiếu…</translation>
    </message>
</context>
<context>
    <name>noi::SevereOffer</name>
    <message>
        <source>&amp;Stop this session</source>
        <translation>&amp;Dừng buổi tiêm này</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>✕ Severe reaction: stop the session, suspend the lot at every site, and report to the Department of Health and the CDC within 24 hours.</source>
        <translation>✕ Tai biến nặng: dừng buổi tiêm, tạm dừng sử dụng lô vắc xin ở mọi điểm trạm, báo cáo Sở Y tế và CDC trong 24 giờ.</translation>
    </message>
    <message>
        <source>S&amp;uspend lot %1 (%2)</source>
        <translation>Tạm dừng &amp;sử dụng lô %1 (%2)</translation>
    </message>
</context>
<context>
    <name>noi::SheetOut</name>
    <message>
        <source>Sheet of the session</source>
        <translation>Phiếu buổi tiêm chủng</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Phiếu trắng</translation>
    </message>
    <message>
        <source>No session is chosen: take the blank sheet.</source>
        <translation>Chưa chọn buổi tiêm: hãy lấy phiếu trắng.</translation>
    </message>
</context>
<context>
    <name>noi::VialCard</name>
    <message>
        <source>Scan the vial</source>
        <translation>Quét lọ vắc xin</translation>
    </message>
    <message>
        <source>or choose an open one below (Alt+1 …), or press = for the same as the last one.</source>
        <translation>hoặc chọn lọ đang mở (Alt+1 …), hoặc bấm = để lấy như người trước.</translation>
    </message>
    <message>
        <source>Lot %1 · expiry %2</source>
        <translation>Lô %1 · hạn dùng %2</translation>
    </message>
    <message numerus="yes">
        <source>Open vial · %n dose(s) left</source>
        <translation>
            <numerusform>Lọ đang mở · còn %n liều</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New vial, opened by this record · %n dose(s)</source>
        <translation>
            <numerusform>Lọ mới, mở khi ghi mũi này · %n liều</numerusform>
        </translation>
    </message>
    <message>
        <source>! This vaccine was not planned for today&apos;s session.</source>
        <translation>! Vắc xin này không có trong kế hoạch buổi tiêm hôm nay.</translation>
    </message>
    <message>
        <source>✕ Do not use this vial</source>
        <translation>✕ Không dùng lọ này</translation>
    </message>
</context>
<context>
    <name>noi::VialStrip</name>
    <message>
        <source>No vial is open: scan one when the first injection is recorded.</source>
        <translation>Chưa mở lọ nào: quét lọ khi ghi mũi tiêm đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>+%n vial(s)</source>
        <translation>
            <numerusform>+%n lọ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1/%2 người</translation>
    </message>
</context>
<context>
    <name>noi::VialsPanel</name>
    <message>
        <source>Discard this vial (Enter)</source>
        <translation>Hủy lọ này (Enter)</translation>
    </message>
    <message>
        <source>Vials of this session</source>
        <translation>Các lọ vắc xin của buổi này</translation>
    </message>
    <message>
        <source>Over its time</source>
        <translation>Quá thời gian sử dụng</translation>
    </message>
    <message>
        <source>Broken or spilt</source>
        <translation>Vỡ hoặc đổ</translation>
    </message>
    <message>
        <source>VVM has changed</source>
        <translation>Chỉ thị VVM đã đổi màu</translation>
    </message>
    <message>
        <source>Left over at the end</source>
        <translation>Còn thừa cuối buổi</translation>
    </message>
    <message>
        <source>&amp;Close the session…</source>
        <translation>Đó&amp;ng buổi tiêm…</translation>
    </message>
    <message>
        <source>Choose a vial and press the digit of the reason.</source>
        <translation>Chọn lọ rồi bấm số của lý do hủy.</translation>
    </message>
    <message>
        <source>This vial is discarded already.</source>
        <translation>Lọ này đã hủy rồi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n dose(s) left: %3</source>
        <translation>
            <numerusform>%1 %2, còn %n liều: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Vial %1 %2 is discarded.</source>
        <translation>Đã hủy lọ %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>! %n person(s) are not done yet.</source>
        <translation>
            <numerusform>! Còn %n người chưa xong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vial(s) are still open and will be discarded as left over.</source>
        <translation>
            <numerusform>Còn %n lọ đang mở, sẽ ghi hủy vì thừa cuối buổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press again to close.</source>
        <translation>Nhấn lần nữa để đóng.</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>Đó&amp;ng buổi tiêm</translation>
    </message>
    <message numerus="yes">
        <source>Dis&amp;card %n vial(s) and close</source>
        <translation>
            <numerusform>&amp;Hủy %n lọ và đóng buổi</numerusform>
        </translation>
    </message>
</context>
</TS>
