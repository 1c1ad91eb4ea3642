<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>DueWords</name>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Defaulter</source>
        <translation>Bỏ mũi</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defaulter, %n day(s)</source>
        <translation>
            <numerusform>Bỏ mũi, %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Hamlet not known</source>
        <translation>Chưa rõ thôn</translation>
    </message>
</context>
<context>
    <name>noi::DueModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>To be given</source>
        <translation>Cần tiêm</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Đến hạn từ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>noi::DuePage</name>
    <message>
        <source>%1: %2 on the list. A dose more than %3 days late counts as given up.</source>
        <translation>%1: %2 trong danh sách. Quá hạn hơn %3 ngày được tính là bỏ mũi.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>Đã gửi %n trang đến máy in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print invitations</source>
        <translation>In giấy mời</translation>
    </message>
    <message>
        <source>Whoever needs a dose in these days appears here, by hamlet.</source>
        <translation>Ai cần tiêm trong những ngày này sẽ hiện ở đây, theo từng thôn.</translation>
    </message>
    <message>
        <source>Alt+1 today, Alt+2 this month, Alt+3 next month</source>
        <translation>Alt+1 hôm nay, Alt+2 tháng này, Alt+3 tháng sau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>đế&amp;n</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Lập buổi tiêm</translation>
    </message>
    <message>
        <source>7:30</source>
        <translation>7 giờ 30</translation>
    </message>
    <message>
        <source>at the station</source>
        <translation>tại trạm</translation>
    </message>
    <message>
        <source>&amp;Invite for</source>
        <translation>Mờ&amp;i ngày</translation>
    </message>
    <message>
        <source>hou&amp;r</source>
        <translation>&amp;giờ</translation>
    </message>
    <message>
        <source>pla&amp;ce</source>
        <translation>nơ&amp;i</translation>
    </message>
    <message>
        <source>All hamlets   Alt+H</source>
        <translation>Tất cả các thôn   Alt+H</translation>
    </message>
    <message>
        <source>All vaccines   Alt+V</source>
        <translation>Tất cả vắc xin   Alt+V</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>Ctrl+F: name, mother, telephone</source>
        <translation>Ctrl+F: tên, mẹ, điện thoại</translation>
    </message>
</context>
<context>
    <name>noi::SessionView</name>
    <message>
        <source>S&amp;pare for vials of several doses</source>
        <translation>&amp;Dự phòng cho lọ nhiều liều</translation>
    </message>
    <message>
        <source>Vials are counted for each session: what is left in an open one is not used in the next.</source>
        <translation>Số lọ tính riêng cho từng buổi: phần còn lại trong lọ đã mở không dùng cho buổi sau.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: at most %3 persons in one</source>
        <translation>%1, %2: mỗi buổi không quá %3 người</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Số liều</translation>
    </message>
    <message>
        <source>In a vial</source>
        <translation>Liều/lọ</translation>
    </message>
    <message>
        <source>Vials to order</source>
        <translation>Số lọ cần lấy</translation>
    </message>
    <message>
        <source>see label</source>
        <translation>xem nhãn</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Hamlets</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>To bring (vials)</source>
        <translation>Mang theo (số lọ)</translation>
    </message>
</context>
</TS>
