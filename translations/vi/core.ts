<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a date: write year-month-day.</source>
        <translation>“%1” không phải là ngày: hãy viết năm-tháng-ngày.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day, month, year: 140326 or 14/3/2026.</source>
        <translation>“%1” không phải là ngày. Hãy gõ ngày, tháng, năm: 140326 hoặc 14/3/2026.</translation>
    </message>
    <message>
        <source>The year %1 is too long ago: look at the year again.</source>
        <translation>Năm %1 quá xa trong quá khứ: hãy xem lại năm.</translation>
    </message>
    <message>
        <source>“%1” is still to come: this date must be today or earlier.</source>
        <translation>“%1” là ngày chưa tới: ngày này phải là hôm nay hoặc trước đó.</translation>
    </message>
    <message>
        <source>“%1” has no day: type day, month and year.</source>
        <translation>“%1” chưa có ngày: hãy gõ đủ ngày, tháng, năm.</translation>
    </message>
</context>
</TS>
