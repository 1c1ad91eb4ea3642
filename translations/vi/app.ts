<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” không phải là một tùy chọn.</translation>
    </message>
    <message>
        <source>--today takes a date: year-month-day.</source>
        <translation>--today cần một ngày: năm-tháng-ngày.</translation>
    </message>
    <message>
        <source>Give one text, or - to read it from the input.</source>
        <translation>Hãy đưa một đoạn chữ, hoặc - để đọc từ đầu vào.</translation>
    </message>
</context>
</TS>
