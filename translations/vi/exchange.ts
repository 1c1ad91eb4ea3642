<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ExchangeWords</name>
    <message>
        <source>mother: %1</source>
        <translation>mẹ: %1</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>trùng số</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>trùng tên</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>tên gần giống</translation>
    </message>
    <message>
        <source>same birth</source>
        <translation>trùng ngày sinh</translation>
    </message>
    <message>
        <source>birth nearly the same</source>
        <translation>ngày sinh gần giống</translation>
    </message>
    <message>
        <source>same mother</source>
        <translation>cùng mẹ</translation>
    </message>
    <message>
        <source>same hamlet</source>
        <translation>cùng thôn</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>khác số</translation>
    </message>
    <message>
        <source>another mother</source>
        <translation>khác mẹ</translation>
    </message>
    <message>
        <source>another sex</source>
        <translation>khác giới tính</translation>
    </message>
    <message>
        <source>— not read —</source>
        <translation>— không đọc —</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Date of birth (boys)</source>
        <translation>Ngày sinh (nam)</translation>
    </message>
    <message>
        <source>Date of birth (girls)</source>
        <translation>Ngày sinh (nữ)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Number in the national registry</source>
        <translation>Mã trong Hệ thống tiêm chủng quốc gia</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Số thẻ BHYT</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>Số giấy chứng sinh</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Họ tên mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s birth</source>
        <translation>Ngày sinh của mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s personal ID</source>
        <translation>Số định danh của mẹ</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Họ tên bố</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/phường</translation>
    </message>
    <message>
        <source>District (before 2025)</source>
        <translation>Huyện (trước 2025)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh/thành phố</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn/xóm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Vaccine&apos;s registry id</source>
        <translation>Mã vắc xin</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Mũi thứ</translation>
    </message>
    <message>
        <source>Day of vaccination</source>
        <translation>Ngày tiêm</translation>
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
        <source>Place of vaccination</source>
        <translation>Nơi tiêm</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người tiêm</translation>
    </message>
    <message>
        <source>Day of a dose</source>
        <translation>Ngày của một mũi</translation>
    </message>
    <message>
        <source>Vaccine: %1, dose %2</source>
        <translation>Vắc xin: %1, mũi %2</translation>
    </message>
    <message>
        <source>Vaccine: %1</source>
        <translation>Vắc xin: %1</translation>
    </message>
    <message numerus="yes">
        <source>TCVN3 font in %n cell(s), converted</source>
        <translation>
            <numerusform>%n ô phông TCVN3, đã chuyển</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VNI font in %n cell(s), converted</source>
        <translation>
            <numerusform>%n ô phông VNI, đã chuyển</numerusform>
        </translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>tháng trước ngày</translation>
    </message>
</context>
<context>
    <name>noi::ExchangePage</name>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Take in from a spreadsheet</source>
        <translation>Nhập từ bảng tính</translation>
    </message>
    <message>
        <source>File for the national registry</source>
        <translation>Xuất gửi Hệ thống tiêm chủng quốc gia</translation>
    </message>
</context>
<context>
    <name>noi::ImportView</name>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>Chọn bảng tính…</translation>
    </message>
    <message>
        <source>Lists from the national registry or kept by hand, .xlsx or .csv. Nothing is written before you have seen what would be, and all of it can be taken back.</source>
        <translation>Danh sách xuất từ Hệ thống tiêm chủng quốc gia hoặc tự lập, dạng .xlsx hoặc .csv. Chưa ghi gì trước khi anh/chị xem và xác nhận, và có thể hoàn tác toàn bộ.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Nhập lúc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Mũi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Spreadsheets that were taken in will be listed here.</source>
        <translation>Các bảng tính đã nhập sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Ctrl+O: choose one</source>
        <translation>Ctrl+O: chọn bảng tính</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Hoàn tác lần nhập này…</translation>
    </message>
    <message>
        <source>The wrong file</source>
        <translation>Chọn nhầm tệp</translation>
    </message>
    <message>
        <source>Columns were mistaken</source>
        <translation>Hiểu sai cột</translation>
    </message>
    <message>
        <source>Already taken in elsewhere</source>
        <translation>Đã nhập ở nơi khác</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Your role may not take in spreadsheets. Ask the head of the station.</source>
        <translation>Vai trò của anh/chị không được nhập bảng tính. Hãy nhờ trưởng trạm.</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Take in from a spreadsheet</source>
        <translation>Nhập từ bảng tính</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>The file is being compared with the records…</source>
        <translation>Đang đối chiếu với hồ sơ…</translation>
    </message>
    <message>
        <source>People and doses are being taken in…</source>
        <translation>Đang ghi người và mũi tiêm…</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n person(s)</source>
        <translation>
            <numerusform>Đã nhập: %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n mũi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the file were not taken in</source>
        <translation>
            <numerusform>%n người trong tệp chưa được nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Hoàn tác ngay</translation>
    </message>
    <message>
        <source>Everything that “%1” brought is taken back: its doses do not count any more, its new people are no longer found. Whoever was worked on since stays.</source>
        <translation>Hoàn tác toàn bộ những gì nhập từ “%1”: các mũi không còn được tính, người mới không còn tìm thấy. Ai đã có ghi nhận sau đó thì vẫn giữ lại.</translation>
    </message>
    <message>
        <source>The import is being taken back…</source>
        <translation>Đang hoàn tác lần nhập…</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n dose(s)</source>
        <translation>
            <numerusform>Đã hoàn tác: %n mũi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrawn</source>
        <translation>
            <numerusform>%n người đã rút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay, because somebody has worked on them since:</source>
        <translation>
            <numerusform>%n người giữ lại vì sau đó đã có ghi nhận:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::MappingPanel</name>
    <message>
        <source>In the column of sexes, 1 means</source>
        <translation>Trong cột giới tính, 1 nghĩa là</translation>
    </message>
    <message>
        <source>Compare with the records</source>
        <translation>Đối chiếu với hồ sơ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề cột</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Những dòng đầu</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Lưu ý</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of it was too much to read</source>
        <translation>phần còn lại quá nhiều, không đọc</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>What “%1” is taken for</source>
        <translation>Cột “%1” được hiểu là gì</translation>
    </message>
    <message>
        <source>Say what 1 means in the column of sexes, or the sexes stay unknown.</source>
        <translation>Hãy cho biết số 1 trong cột giới tính nghĩa là gì, nếu không giới tính sẽ để trống.</translation>
    </message>
</context>
<context>
    <name>noi::PlanPanel</name>
    <message>
        <source>Take doubtful doses in as &amp;well</source>
        <translation>&amp;Nhập cả những mũi còn nghi ngờ</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Điều cần xem</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Sẽ xử lý thế nào</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown.</source>
        <translation>
            <numerusform>Chỉ hiện %n dòng đầu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who row %1 is</source>
        <translation>Dòng %1 là ai</translation>
    </message>
    <message>
        <source>Not taken in (not chosen)</source>
        <translation>Không nhập (chưa chọn)</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Rows with different names have the same number. Correct them in the file.</source>
        <translation>Các dòng khác tên lại trùng số. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Không nhập</translation>
    </message>
    <message>
        <source>The dose of %1 may be one that is recorded here under another day.</source>
        <translation>Mũi ngày %1 có thể là mũi đã ghi ở đây với ngày khác.</translation>
    </message>
    <message>
        <source>The dose of %1 may be the same as the one in row %2.</source>
        <translation>Mũi ngày %1 có thể trùng với mũi ở dòng %2.</translation>
    </message>
    <message>
        <source>Not taken in, unless you choose so below</source>
        <translation>Không nhập, trừ khi chọn ở dưới</translation>
    </message>
    <message>
        <source>Taken in without it</source>
        <translation>Vẫn nhập, bỏ ô này</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n người mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already here</source>
        <translation>
            <numerusform>%n người đã có</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dose(s)</source>
        <translation>
            <numerusform>%n mũi mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to choose</source>
        <translation>
            <numerusform>%n người cần chọn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) already here</source>
        <translation>
            <numerusform>%n mũi đã có</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) twice in the file</source>
        <translation>
            <numerusform>%n mũi lặp trong tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful dose(s)</source>
        <translation>
            <numerusform>%n mũi nghi ngờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that cannot be taken in</source>
        <translation>
            <numerusform>%n dòng không nhập được</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>chưa ghi gì</translation>
    </message>
    <message>
        <source>Who is it? %1</source>
        <translation>Là ai? %1</translation>
    </message>
</context>
<context>
    <name>noi::SendView</name>
    <message>
        <source>Those sent already &amp;too</source>
        <translation>&amp;Cả mũi đã gửi</translation>
    </message>
    <message>
        <source>Doses given &amp;elsewhere</source>
        <translation>Mũi tiêm ở &amp;nơi khác</translation>
    </message>
    <message>
        <source>Pe&amp;ople without doses</source>
        <translation>Người chưa có &amp;mũi nào</translation>
    </message>
    <message>
        <source>This file never arrived…</source>
        <translation>Tệp này chưa gửi được…</translation>
    </message>
    <message>
        <source>The file was lost</source>
        <translation>Tệp bị mất</translation>
    </message>
    <message>
        <source>The registry refused it</source>
        <translation>Hệ thống không nhận</translation>
    </message>
    <message>
        <source>Given &amp;from</source>
        <translation>Tiêm &amp;từ ngày</translation>
    </message>
    <message>
        <source>u&amp;p to</source>
        <translation>đến n&amp;gày</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Mũi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Báo hủy</translation>
    </message>
    <message>
        <source>Files that were written for the registry will be listed here.</source>
        <translation>Các tệp đã ghi để gửi sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Ctrl+E: write one</source>
        <translation>Ctrl+E: ghi tệp</translation>
    </message>
    <message>
        <source>Your role may not write files with people&apos;s data. Ask the head of the station.</source>
        <translation>Vai trò của anh/chị không được xuất dữ liệu người dân ra tệp. Hãy nhờ trưởng trạm.</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) to send</source>
        <translation>
            <numerusform>%n mũi cần gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) sent earlier that do not count any more</source>
        <translation>
            <numerusform>%n mũi đã gửi nay không còn được tính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s)</source>
        <translation>
            <numerusform>của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>registry</source>
        <translation>tiem-chung-quoc-gia</translation>
    </message>
    <message>
        <source>File for the national registry</source>
        <translation>Xuất gửi Hệ thống tiêm chủng quốc gia</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) written and marked as sent.</source>
        <translation>
            <numerusform>Đã ghi %n mũi và đánh dấu đã gửi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Hoàn tác ngay</translation>
    </message>
    <message>
        <source>What is in “%1” is to be sent again.</source>
        <translation>Những gì trong “%1” sẽ cần gửi lại.</translation>
    </message>
    <message>
        <source>Its doses are to be sent again.</source>
        <translation>Các mũi trong tệp đó cần gửi lại.</translation>
    </message>
    <message>
        <source>Write as Excel…</source>
        <translation>Ghi tệp Excel…</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>Ghi tệp CSV…</translation>
    </message>
</context>
</TS>
