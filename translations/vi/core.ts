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
    <message>
        <source>The citizen card was not read to its end, or is damaged: scan it again, or type what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on the citizen card was misread: it has 12 digits, the old one 9. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, date of birth or sex on the citizen card was misread. Scan it again, or type what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue date on the citizen card was misread, or the end of the code was lost. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field begins with its number in brackets, like (01)08412345678905(17)270331(10)AB12. Type it like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code has a check digit that does not fit: it was misread. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code is not a date that exists. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code is not a time of day. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code is not in its list of countries, currencies or kinds. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code holds a value that GS1 does not allow there. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code holds a character that is not allowed there: the code was misread or a separator was lost. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code is too short or too long: a part or a separator was lost. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This web address is not a GS1 Digital Link: it names no product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) stands in a wrong place of the web address: it was misread or is not made by GS1&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address in the code is damaged. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GS1 field begins with “%1”: a separator was lost, or this is not a GS1 code. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) is in the code twice with different values. Scan one code at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields (%1) and (%2) cannot be in one code: it was misread or is not made by GS1&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) is not a field that GS1 knows. Scan the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GS1 code is empty. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field (%1) of the code says nothing without another field that is missing: scan the other code on the item too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurance card was misread: its number, name, date of birth or sex is not right. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurance card was misread: its dates or its place of treatment are not right. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The insurance card was not read to its end, or is damaged: scan it again, or type what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is neither a vaccine nor a citizen, insurance or station card. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any code: several were read as one. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s card was misread. Scan it again, or find the person by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s card was printed by a newer version of the program. Find the person by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s card names nobody. Find the person by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not an operation of the journal.</source>
        <translation>Các byte này không phải là một thao tác của nhật ký.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Nothing was written; free some space and try again.</source>
        <translation>Ổ đĩa chứa “%1” đã đầy. Chưa ghi gì; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>Không ghi được vào “%1”. Chưa có gì thay đổi; hãy kiểm tra quyền của tệp và thư mục chứa nó.</translation>
    </message>
    <message>
        <source>The key does not open “%1”, or the file is damaged at its beginning.</source>
        <translation>Khóa không mở được “%1”, hoặc phần đầu tệp bị hỏng.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Do not go on working with it: restore the latest backup.</source>
        <translation>“%1” bị hỏng. Đừng làm việc tiếp với tệp này: hãy phục hồi bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>Another program is using “%1”. Close it and try again.</source>
        <translation>Một chương trình khác đang dùng “%1”. Hãy đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder exists and may be used.</source>
        <translation>Không mở được “%1”. Hãy kiểm tra thư mục có tồn tại và được phép dùng không.</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed (code %2).</source>
        <translation>Đọc hoặc ghi “%1” không thành công (mã %2).</translation>
    </message>
    <message>
        <source>There is no such record (%1) on this PC.</source>
        <translation>Không có bản ghi này (%1) trên máy.</translation>
    </message>
    <message>
        <source>These data were written by a newer version of Nôi (tables %1, this version knows %2). Install the newer version; nothing was changed.</source>
        <translation>Dữ liệu này do phiên bản Nôi mới hơn ghi (bảng %1, phiên bản này chỉ biết %2). Hãy cài phiên bản mới hơn; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the head of the station.</source>
        <translation>Vai trò của bạn không được phép làm việc này. Hãy hỏi trưởng trạm.</translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”. Check the disk and its free space.</source>
        <translation>Không ghi được bản sao lưu vào “%1”. Hãy kiểm tra ổ đĩa và dung lượng trống.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing was kept of it.</source>
        <translation>Việc sao lưu đã dừng. Không giữ lại gì của bản này.</translation>
    </message>
    <message>
        <source>The old backup “%1” could not be removed.</source>
        <translation>Không xóa được bản sao lưu cũ “%1”.</translation>
    </message>
    <message>
        <source>The key file cannot be read. Put back the one from the latest backup; without it the data cannot be opened.</source>
        <translation>Không đọc được tệp khóa. Hãy chép lại tệp khóa từ bản sao lưu mới nhất; không có nó thì không mở được dữ liệu.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be opened: %2.</source>
        <translation>Không mở được tệp khóa “%1”: %2.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be written: %2.</source>
        <translation>Không ghi được tệp khóa “%1”: %2.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Mật khẩu có ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The password is not right. Try again.</source>
        <translation>Mật khẩu không đúng. Hãy thử lại.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>Mã PIN có ít nhất %1 chữ số.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the PIN. Close other programs.</source>
        <translation>Không đủ bộ nhớ để bảo vệ mã PIN. Hãy đóng bớt chương trình khác.</translation>
    </message>
    <message>
        <source>This PC does not belong to a station yet. Set it up first.</source>
        <translation>Máy này chưa thuộc trạm nào. Hãy thiết lập trạm trước.</translation>
    </message>
    <message>
        <source>This PC gives no random numbers, so nothing can be encrypted.</source>
        <translation>Máy này không tạo được số ngẫu nhiên nên không thể mã hóa.</translation>
    </message>
    <message>
        <source>The journal does not fit its chain at operation %1: it was damaged or changed from outside. Restore the latest backup.</source>
        <translation>Nhật ký không khớp chuỗi tại thao tác %1: đã bị hỏng hoặc bị sửa từ bên ngoài. Hãy phục hồi bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>Write the person&apos;s full name, as it is to print on records.</source>
        <translation>Hãy ghi đầy đủ họ tên như sẽ in trên hồ sơ.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits and nothing else.</source>
        <translation>Mã PIN gồm 4 đến 8 chữ số, không có ký tự khác.</translation>
    </message>
    <message>
        <source>Write the name of the station.</source>
        <translation>Hãy ghi tên trạm.</translation>
    </message>
    <message>
        <source>Choose the commune that the station serves.</source>
        <translation>Hãy chọn xã mà trạm phục vụ.</translation>
    </message>
    <message>
        <source>Choose what the person does at the station.</source>
        <translation>Hãy chọn công việc của người này tại trạm.</translation>
    </message>
    <message>
        <source>This PC already belongs to “%1”. Log in instead of setting it up.</source>
        <translation>Máy này đã thuộc về “%1”. Hãy đăng nhập, không cần thiết lập lại.</translation>
    </message>
</context>
</TS>
