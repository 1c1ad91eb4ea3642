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
</context>
<context>
    <name>noi::Form</name>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền mục này.</translation>
    </message>
</context>
<context>
    <name>noi::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
</context>
</TS>
