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
    <message>
        <source>The data pack %1 does not say its “%2” as it must. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 không ghi “%2” đúng cách. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1 cannot be opened: %2. Check the file and its permissions.</source>
        <translation>Không mở được gói dữ liệu %1: %2. Hãy kiểm tra tệp và quyền truy cập tệp.</translation>
    </message>
    <message>
        <source>No data pack %1 applies on %2. Install the program again, or bring the pack for this time.</source>
        <translation>Không có gói dữ liệu %1 nào áp dụng cho ngày %2. Hãy cài lại chương trình hoặc mang đến gói dữ liệu của thời gian này.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2: “%3” cannot be right in column “%4”. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1, dòng %2: “%3” không thể đúng ở cột “%4”. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2: “%3” stands in it twice. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1, dòng %2: “%3” có hai lần. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2 names “%3”, which does not exist. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1, dòng %2 nhắc đến “%3” nhưng không có mục này. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1 gives “%2” as its %3, which is not a date (year-month-day). Take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 ghi “%2” ở mục %3 nhưng đó không phải là ngày (năm-tháng-ngày). Hãy lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1 is not readable text (UTF-8). Take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 không phải là văn bản đọc được (UTF-8). Hãy lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2: a quotation mark is opened and never closed. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1, dòng %2: dấu ngoặc kép mở mà không đóng. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1 has no column “%2”. It may be for another version of Nôi: take the one for this version.</source>
        <translation>Gói dữ liệu %1 không có cột “%2”. Có thể gói dành cho phiên bản Nôi khác: hãy lấy gói của phiên bản này.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2 has %3 fields instead of %4. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1, dòng %2 có %3 trường thay vì %4. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1 is empty. Take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 trống. Hãy lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2: “%3” is not a product number (GTIN); its length or check digit is wrong. Correct the file.</source>
        <translation>Gói dữ liệu %1, dòng %2: “%3” không phải là mã sản phẩm (GTIN); sai độ dài hoặc chữ số kiểm tra. Hãy sửa tệp.</translation>
    </message>
    <message>
        <source>The data pack %1, entry “%2”, names “%3”, which does not exist. Take the packs again from their source, all of the same version.</source>
        <translation>Gói dữ liệu %1, mục “%2”, nhắc đến “%3” nhưng không có mục này. Hãy lấy lại các gói từ nguồn, tất cả cùng một phiên bản.</translation>
    </message>
</context>
</TS>
