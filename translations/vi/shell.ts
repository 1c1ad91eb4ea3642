<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>DateWords</name>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a number: type it as 3,2 or 3.2.</source>
        <translation>“%1” không phải là số: hãy gõ như 3,2 hoặc 3.2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” không phải là số nguyên.</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3: look at the number and its unit again.</source>
        <translation>%1 nằm ngoài khoảng %2 đến %3: hãy xem lại số và đơn vị.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: type a part of the name and choose a line.</source>
        <translation>“%1” không có trong danh sách: hãy gõ một phần tên rồi chọn một dòng.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>A password needs 8 characters or more.</source>
        <translation>Mật khẩu cần ít nhất 8 ký tự.</translation>
    </message>
    <message>
        <source>A PIN is 4 to 8 digits.</source>
        <translation>Mã PIN gồm 4 đến 8 chữ số.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess: not 1111 and not 1234.</source>
        <translation>Mã PIN này quá dễ đoán: không dùng kiểu 1111 hoặc 1234.</translation>
    </message>
</context>
<context>
    <name>ImmunizationWords</name>
    <message>
        <source>the dose of %1</source>
        <translation>mũi ngày %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tuần</numerusform>
        </translation>
    </message>
    <message>
        <source>must be %1 apart from the other live vaccine, %2: right from %3</source>
        <translation>phải cách vắc xin sống khác (%2) đủ %1: đủ từ ngày %3</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>Hôm nay cần tiêm: %1</translation>
    </message>
    <message>
        <source>Due today, overdue: %1</source>
        <translation>Hôm nay cần tiêm, đã quá hạn: %1</translation>
    </message>
    <message>
        <source>Due today: %1; overdue: %2</source>
        <translation>Hôm nay cần tiêm: %1; quá hạn: %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa đến</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ mũi</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Quá tuổi</translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation>Chống chỉ định</translation>
    </message>
    <message>
        <source>Immune</source>
        <translation>Đã có miễn dịch</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Chưa chắc</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Thừa</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Chưa hợp lệ</translation>
    </message>
    <message>
        <source>the lot had expired on %1</source>
        <translation>lô đã hết hạn dùng từ ngày %1</translation>
    </message>
    <message>
        <source>the vaccine was recalled or spoilt</source>
        <translation>vắc xin bị thu hồi hoặc đã hỏng</translation>
    </message>
    <message>
        <source>given by mistake: not for this dose</source>
        <translation>tiêm nhầm vắc xin: loại này không dùng cho mũi này</translation>
    </message>
    <message>
        <source>%1 before the least age (%2)</source>
        <translation>sớm %1 so với tuổi tối thiểu (%2)</translation>
    </message>
    <message>
        <source>%1 early (right from %2), which is allowed</source>
        <translation>sớm %1 (đủ từ ngày %2) nhưng được chấp nhận</translation>
    </message>
    <message>
        <source>past the greatest age (before %1)</source>
        <translation>quá tuổi tối đa (phải trước ngày %1)</translation>
    </message>
    <message>
        <source>%1 too soon after %2: right from %3</source>
        <translation>cách mũi trước (%2) chưa đủ, sớm %1: đủ từ ngày %3</translation>
    </message>
    <message>
        <source>less than the full volume, but it counts</source>
        <translation>liều thấp hơn quy định, vẫn được tính</translation>
    </message>
    <message>
        <source>this vaccine is not for this dose</source>
        <translation>vắc xin này không dùng cho mũi này</translation>
    </message>
    <message>
        <source>this vaccine is not for this age</source>
        <translation>vắc xin này không dùng cho lứa tuổi này</translation>
    </message>
    <message>
        <source>another maker&apos;s vaccine than this dose needs</source>
        <translation>vắc xin của nhà sản xuất khác với loại mà mũi này cần</translation>
    </message>
    <message>
        <source>nothing was missing any more: not needed, does no harm</source>
        <translation>lúc đó đã đủ mũi: thừa, không cần</translation>
    </message>
    <message>
        <source>%1 dose %2</source>
        <translation>%1 mũi %2</translation>
    </message>
    <message>
        <source>The birth date is not known: what is due cannot be worked out. Ask for it.</source>
        <translation>Chưa biết ngày sinh nên chưa tính được mũi cần tiêm. Hãy hỏi ngày sinh.</translation>
    </message>
    <message>
        <source>All doses up to now are given; no appointment.</source>
        <translation>Đã đủ các mũi đến lúc này, không có hẹn tiêm.</translation>
    </message>
    <message>
        <source>Next appointment: %1 (%2): %3</source>
        <translation>Hẹn: %1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 too soon after the dose before: right from %2</source>
        <translation>cách mũi trước chưa đủ, sớm %1: đủ từ ngày %2</translation>
    </message>
    <message>
        <source>too close to another live vaccine: right from %1</source>
        <translation>quá gần một mũi vắc xin sống khác: đủ từ ngày %1</translation>
    </message>
    <message>
        <source>No dose is due, and none is to come.</source>
        <translation>Không có mũi nào cần tiêm, không có hẹn tiêm.</translation>
    </message>
</context>
<context>
    <name>ObjectionWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Given today already with %1: the next one from %2</source>
        <translation>Hôm nay đã tiêm cùng thành phần trong mũi %1: mũi sau từ %2</translation>
    </message>
    <message>
        <source>%1 short of the interval after %2: right from %3</source>
        <translation>Còn %1 mới đủ khoảng cách với mũi %2: từ %3</translation>
    </message>
    <message>
        <source>By its leaflet this vaccine is only given from %1 on</source>
        <translation>Theo tờ hướng dẫn, vắc xin này chỉ dùng từ %1</translation>
    </message>
    <message>
        <source>By its leaflet this vaccine was only to be given before %1</source>
        <translation>Theo tờ hướng dẫn, vắc xin này chỉ dùng trước ngày %1</translation>
    </message>
    <message>
        <source>Contraindicated: %1</source>
        <translation>Chống chỉ định: %1</translation>
    </message>
    <message>
        <source>Live vaccine: %1 short of the interval after %2: right from %3</source>
        <translation>Vắc xin sống: còn %1 mới đủ khoảng cách với mũi %2: từ %3</translation>
    </message>
    <message>
        <source>%1 too young for %2: right from %3</source>
        <translation>Còn %1 mới đủ tuổi tiêm %2: từ %3</translation>
    </message>
    <message>
        <source>Too old: %1 is no longer given from %2 on</source>
        <translation>Quá tuổi: %1 không tiêm nữa kể từ %2</translation>
    </message>
    <message>
        <source>Already complete: %1</source>
        <translation>Đã đủ mũi, không cần tiêm thêm: %1</translation>
    </message>
    <message>
        <source>The dose that is due takes another vaccine: %1</source>
        <translation>Mũi đang cần dùng vắc xin khác: %1</translation>
    </message>
    <message>
        <source>Not due yet: %1 from %2, in %3</source>
        <translation>Chưa đến hạn: %1 từ %2, còn %3</translation>
    </message>
    <message>
        <source>The schedule has this vaccine for nobody of this age and sex</source>
        <translation>Lịch tiêm không có vắc xin này cho người ở tuổi và giới này</translation>
    </message>
    <message>
        <source>contraindicated</source>
        <translation>chống chỉ định</translation>
    </message>
    <message>
        <source>close to another live vaccine</source>
        <translation>gần mũi vắc xin sống khác</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>chưa đủ tuổi</translation>
    </message>
    <message>
        <source>interval too short</source>
        <translation>chưa đủ khoảng cách</translation>
    </message>
    <message>
        <source>outside the vaccine&apos;s ages</source>
        <translation>ngoài tuổi dùng của vắc xin</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>quá tuổi</translation>
    </message>
    <message>
        <source>complete already</source>
        <translation>đã đủ mũi</translation>
    </message>
    <message>
        <source>another vaccine was due</source>
        <translation>cần vắc xin khác</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>not in the schedule</source>
        <translation>ngoài lịch tiêm</translation>
    </message>
    <message>
        <source>only where indicated</source>
        <translation>chỉ khi có chỉ định</translation>
    </message>
    <message>
        <source>%1 (the date of the earlier dose is not known to the day: look at the booklet)</source>
        <translation>%1 (chưa rõ ngày của mũi trước: xem lại sổ tiêm)</translation>
    </message>
    <message>
        <source>Not in the programme&apos;s schedule: give it by its leaflet.</source>
        <translation>Không thuộc lịch tiêm chủng mở rộng: dùng theo tờ hướng dẫn.</translation>
    </message>
    <message>
        <source>Ask whether this applies: %1</source>
        <translation>Hỏi xem có đúng chỉ định: %1</translation>
    </message>
    <message>
        <source>Not needed for %1, which does no harm.</source>
        <translation>Thừa đối với %1, không sao.</translation>
    </message>
    <message>
        <source>Given against the schedule (%1), reason: %2</source>
        <translation>Tiêm ngoài chỉ định (%1), lý do: %2</translation>
    </message>
</context>
<context>
    <name>ScreenLanguage</name>
    <message>
        <source>en</source>
        <extracomment>the code of the language that these texts are in: &quot;vi&quot; in Vietnamese</extracomment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>noi::FirstRunPage</name>
    <message>
        <source>Health station of %1</source>
        <translation>Trạm Y tế %1</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>Thiết lập trạm</translation>
    </message>
    <message>
        <source>Everything stays on this PC, encrypted. Keep the password safe: without it nobody can read the records.</source>
        <translation>Mọi dữ liệu nằm trên máy này và được mã hóa. Hãy giữ kỹ mật khẩu: không có mật khẩu thì không ai đọc được hồ sơ.</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Xã, phường</translation>
    </message>
    <message>
        <source>Type a part of its name, marks are not needed.</source>
        <translation>Gõ một phần tên, không cần dấu.</translation>
    </message>
    <message>
        <source>Name of the &amp;station</source>
        <translation>&amp;Tên trạm</translation>
    </message>
    <message>
        <source>Your full &amp;name</source>
        <translation>&amp;Họ và tên của bạn</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>&amp;Vai trò của bạn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>Ít nhất 8 ký tự</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Nhập &amp;lại mật khẩu</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>Mã P&amp;IN</translation>
    </message>
    <message>
        <source>4 to 8 digits, to change users quickly</source>
        <translation>4 đến 8 chữ số, để đổi người dùng nhanh</translation>
    </message>
    <message>
        <source>Begin (Enter)</source>
        <translation>Bắt đầu (Enter)</translation>
    </message>
    <message>
        <source>&amp;Join a station that exists…</source>
        <translation>&amp;Vào trạm đã có…</translation>
    </message>
</context>
<context>
    <name>noi::Form</name>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền mục này.</translation>
    </message>
</context>
<context>
    <name>noi::JoinPage</name>
    <message>
        <source>%1 of about %2 changes</source>
        <translation>%1 trong khoảng %2 thay đổi</translation>
    </message>
    <message>
        <source>There is no line now. It goes on by itself when the line is back.</source>
        <translation>Đang mất đường truyền. Việc nhận sẽ tự tiếp tục khi có lại.</translation>
    </message>
    <message>
        <source>The station&apos;s records are coming. You can log in while they do.</source>
        <translation>Dữ liệu của trạm đang về. Có thể đăng nhập ngay trong lúc nhận.</translation>
    </message>
    <message>
        <source>All records of the station are here.</source>
        <translation>Đã nhận đủ dữ liệu của trạm.</translation>
    </message>
    <message>
        <source>Join a station that exists</source>
        <translation>Vào trạm đã có</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>Your P&amp;IN at this station</source>
        <translation>Mã P&amp;IN của bạn ở trạm</translation>
    </message>
    <message>
        <source>New &amp;password for this PC</source>
        <translation>Mật &amp;khẩu mới cho máy này</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>Từ 8 ký tự</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Nhập &amp;lại mật khẩu</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Đăng nhập (Enter)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>For one more PC of a station. Its people and records come over the line and are kept here encrypted.</source>
        <translation>Dành cho máy thứ hai trở đi của trạm. Hồ sơ của trạm về qua đường truyền và được mã hóa trên máy này.</translation>
    </message>
    <message>
        <source>Type the province&apos;s ticket, or the code that another PC of the station shows (Sync, F9): that one needs no address.</source>
        <translation>Nhập phiếu của tỉnh, hoặc mã hiện trên máy khác trong trạm (Đồng bộ, F9): mã này không cần địa chỉ máy chủ.</translation>
    </message>
</context>
<context>
    <name>noi::LoginPage</name>
    <message>
        <source>Who is working?</source>
        <translation>Ai đang làm việc?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>Mã PIN hoặc mật khẩu</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Đăng nhập (Enter)</translation>
    </message>
    <message>
        <source>↑ ↓ or the first letters choose a name. After the PC was switched on, the password is needed once.</source>
        <translation>↑ ↓ hoặc gõ chữ cái đầu để chọn tên. Sau khi bật máy, cần nhập mật khẩu một lần.</translation>
    </message>
    <message>
        <source>↑ ↓ or the first letters choose a name, then type the PIN.</source>
        <translation>↑ ↓ hoặc gõ chữ cái đầu để chọn tên, rồi gõ mã PIN.</translation>
    </message>
</context>
<context>
    <name>noi::MainWindow</name>
    <message>
        <source>Locked: log in first, then scan again.</source>
        <translation>Đang khóa: hãy đăng nhập rồi quét lại.</translation>
    </message>
    <message>
        <source>page · %1</source>
        <translation>trang · %1</translation>
    </message>
</context>
<context>
    <name>noi::OmniBox</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy “%1”.</translation>
    </message>
    <message>
        <source>Find a person, a code, a page…   Ctrl+K</source>
        <translation>Tìm người, mã, trang…   Ctrl+K</translation>
    </message>
</context>
<context>
    <name>noi::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>noi::TopBar</name>
    <message>
        <source>Lock or change user</source>
        <translation>Khóa máy, đổi người dùng</translation>
    </message>
    <message>
        <source>A made-up commune: no real people</source>
        <translation>Xã tập dượt: không có người thật</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Dùng thử</translation>
    </message>
</context>
</TS>
