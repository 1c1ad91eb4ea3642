<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ChildCardText</name>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Chưa xác định</translation>
    </message>
    <message>
        <source>CHILD&apos;S VACCINATION CARD</source>
        <translation>THẺ TIÊM CHỦNG CỦA TRẺ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Mũi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày tiêm</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Số lô</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi tiêm</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Hẹn lần sau</translation>
    </message>
    <message>
        <source>Bring this card each time the child is vaccinated.</source>
        <translation>Mang thẻ này theo mỗi lần đưa trẻ đi tiêm.</translation>
    </message>
    <message>
        <source>Printed %1 · page %2/%3</source>
        <translation>In ngày %1 · trang %2/%3</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The card could not be written to %1. Choose another folder.</source>
        <translation>Không ghi được thẻ vào %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The printer did not take the card. Look at the printer and print again.</source>
        <translation>Máy in không nhận thẻ. Hãy xem máy in rồi in lại.</translation>
    </message>
    <message>
        <source>This text does not fit into a code.</source>
        <translation>Nội dung này không vừa trong một mã.</translation>
    </message>
</context>
</TS>
