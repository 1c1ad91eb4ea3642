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
        <translation>Mã trên thẻ căn cước chưa đọc hết hoặc đã hỏng: hãy quét lại, hoặc gõ những gì ghi trên thẻ.</translation>
    </message>
    <message>
        <source>The number on the citizen card was misread: it has 12 digits, the old one 9. Scan it again.</source>
        <translation>Số trên thẻ căn cước bị đọc sai: số mới có 12 chữ số, số CMND cũ có 9. Hãy quét lại.</translation>
    </message>
    <message>
        <source>The name, date of birth or sex on the citizen card was misread. Scan it again, or type what is on it.</source>
        <translation>Họ tên, ngày sinh hoặc giới tính trên thẻ căn cước bị đọc sai. Hãy quét lại, hoặc gõ những gì ghi trên thẻ.</translation>
    </message>
    <message>
        <source>The issue date on the citizen card was misread, or the end of the code was lost. Scan it again.</source>
        <translation>Ngày cấp trên thẻ căn cước bị đọc sai, hoặc phần cuối của mã bị mất. Hãy quét lại.</translation>
    </message>
    <message>
        <source>A field begins with its number in brackets, like (01)08412345678905(17)270331(10)AB12. Type it like that.</source>
        <translation>Mỗi mục bắt đầu bằng số trong ngoặc, ví dụ (01)08412345678905(17)270331(10)AB12. Hãy gõ như vậy.</translation>
    </message>
    <message>
        <source>Field (%1) of the code has a check digit that does not fit: it was misread. Scan it again.</source>
        <translation>Mục (%1) của mã có chữ số kiểm tra không khớp: mã bị đọc sai. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code is not a date that exists. Scan it again.</source>
        <translation>Mục (%1) của mã không phải là một ngày có thật. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code is not a time of day. Scan it again.</source>
        <translation>Mục (%1) của mã không phải là giờ trong ngày. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code is not in its list of countries, currencies or kinds. Scan it again.</source>
        <translation>Mục (%1) của mã không có trong danh mục nước, tiền tệ hoặc loại. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code holds a value that GS1 does not allow there. Scan it again.</source>
        <translation>Mục (%1) của mã có giá trị mà GS1 không cho phép. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code holds a character that is not allowed there: the code was misread or a separator was lost. Scan it again.</source>
        <translation>Mục (%1) của mã có ký tự không được phép: mã bị đọc sai hoặc mất dấu ngăn cách. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code is too short or too long: a part or a separator was lost. Scan it again.</source>
        <translation>Mục (%1) của mã quá ngắn hoặc quá dài: mã bị mất một phần hoặc mất dấu ngăn cách. Hãy quét lại.</translation>
    </message>
    <message>
        <source>This web address is not a GS1 Digital Link: it names no product.</source>
        <translation>Địa chỉ web này không phải là mã GS1 Digital Link: không có mã sản phẩm trong đó.</translation>
    </message>
    <message>
        <source>Field (%1) stands in a wrong place of the web address: it was misread or is not made by GS1&apos;s rules.</source>
        <translation>Mục (%1) nằm sai chỗ trong địa chỉ web: mã bị đọc sai hoặc không được tạo đúng quy tắc GS1.</translation>
    </message>
    <message>
        <source>The web address in the code is damaged. Scan it again.</source>
        <translation>Địa chỉ web trong mã đã hỏng. Hãy quét lại.</translation>
    </message>
    <message>
        <source>No GS1 field begins with “%1”: a separator was lost, or this is not a GS1 code. Scan it again.</source>
        <translation>Không có mục GS1 nào bắt đầu bằng “%1”: mất dấu ngăn cách, hoặc đây không phải là mã GS1. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) is in the code twice with different values. Scan one code at a time.</source>
        <translation>Mục (%1) có hai lần trong mã với giá trị khác nhau. Mỗi lần chỉ quét một mã.</translation>
    </message>
    <message>
        <source>Fields (%1) and (%2) cannot be in one code: it was misread or is not made by GS1&apos;s rules.</source>
        <translation>Mục (%1) và mục (%2) không thể cùng có trong một mã: mã bị đọc sai hoặc không được tạo đúng quy tắc GS1.</translation>
    </message>
    <message>
        <source>(%1) is not a field that GS1 knows. Scan the code again.</source>
        <translation>(%1) không phải là mục có trong quy tắc GS1. Hãy quét lại mã.</translation>
    </message>
    <message>
        <source>The GS1 code is empty. Scan it again.</source>
        <translation>Mã GS1 trống. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Field (%1) of the code says nothing without another field that is missing: scan the other code on the item too.</source>
        <translation>Mục (%1) của mã còn thiếu mục đi kèm: hãy quét thêm mã kia trên hộp hoặc lọ.</translation>
    </message>
    <message>
        <source>The insurance card was misread: its number, name, date of birth or sex is not right. Scan it again.</source>
        <translation>Thẻ BHYT bị đọc sai: số thẻ, họ tên, ngày sinh hoặc giới tính không đúng. Hãy quét lại.</translation>
    </message>
    <message>
        <source>The insurance card was misread: its dates or its place of treatment are not right. Scan it again.</source>
        <translation>Thẻ BHYT bị đọc sai: thời hạn hoặc nơi khám chữa bệnh ban đầu không đúng. Hãy quét lại.</translation>
    </message>
    <message>
        <source>The insurance card was not read to its end, or is damaged: scan it again, or type what is on it.</source>
        <translation>Mã trên thẻ BHYT chưa đọc hết hoặc đã hỏng: hãy quét lại, hoặc gõ những gì ghi trên thẻ.</translation>
    </message>
    <message>
        <source>This code is neither a vaccine nor a citizen, insurance or station card. Nothing was changed.</source>
        <translation>Mã này không phải của vắc xin, thẻ căn cước, thẻ BHYT hay thẻ của trạm. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is longer than any code: several were read as one. Scan again.</source>
        <translation>Dài hơn mọi loại mã: nhiều mã đã bị đọc thành một. Hãy quét lại.</translation>
    </message>
    <message>
        <source>The station&apos;s card was misread. Scan it again, or find the person by name.</source>
        <translation>Thẻ của trạm bị đọc sai. Hãy quét lại, hoặc tìm theo tên.</translation>
    </message>
    <message>
        <source>The station&apos;s card was printed by a newer version of the program. Find the person by name.</source>
        <translation>Thẻ của trạm được in bằng phiên bản mới hơn của chương trình. Hãy tìm theo tên.</translation>
    </message>
    <message>
        <source>The station&apos;s card names nobody. Find the person by name.</source>
        <translation>Thẻ của trạm không ứng với ai. Hãy tìm theo tên.</translation>
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
    <message>
        <source>This code can be read in more than one way, because the keyboard changed or lost characters. Nothing was taken. Turn Vietnamese typing off and scan again; if it comes back, test the scanner on its set-up page.</source>
        <translation>Mã này có thể đọc theo nhiều cách vì bàn phím làm đổi hoặc mất ký tự. Chưa ghi nhận gì. Hãy tắt bộ gõ tiếng Việt rồi quét lại; nếu vẫn vậy, hãy thử máy quét ở trang Máy quét.</translation>
    </message>
    <message>
        <source>The scan arrived changed by the keyboard and cannot be put right. Nothing was taken. Turn Vietnamese typing off and scan again.</source>
        <translation>Mã quét bị bàn phím làm sai và không sửa lại được. Chưa ghi nhận gì. Hãy tắt bộ gõ tiếng Việt rồi quét lại.</translation>
    </message>
    <message>
        <source>A key was pressed while the code was being scanned. Nothing was taken: scan again.</source>
        <translation>Có phím được bấm trong lúc đang quét. Chưa ghi nhận gì: hãy quét lại.</translation>
    </message>
    <message>
        <source>The data pack %1 must have exactly one row.</source>
        <translation>Gói dữ liệu %1 phải có đúng một dòng.</translation>
    </message>
    <message>
        <source>A personal ID has 12 digits; “%1” has not. Copy it from the card.</source>
        <translation>Số định danh cá nhân có 12 chữ số; “%1” không đúng. Hãy chép lại từ thẻ.</translation>
    </message>
    <message>
        <source>An old identity card has 9 digits; “%1” has not.</source>
        <translation>Số CMND có 9 chữ số; “%1” không đúng.</translation>
    </message>
    <message>
        <source>An insurance number has 15 characters (two letters and 13 digits) or 10 digits; “%1” has not.</source>
        <translation>Mã thẻ BHYT có 15 ký tự (hai chữ cái và 13 chữ số) hoặc 10 chữ số; “%1” không đúng.</translation>
    </message>
    <message>
        <source>Write the number, or take the line away.</source>
        <translation>Hãy ghi số, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>Say how many doses a full vial holds: read it from the label.</source>
        <translation>Hãy ghi một lọ đầy có mấy liều: xem trên nhãn.</translation>
    </message>
    <message>
        <source>This person has gone home. Take them back to the session first.</source>
        <translation>Người này đã về. Hãy đưa trở lại buổi tiêm trước.</translation>
    </message>
    <message>
        <source>No vaccination without a screening that says “eligible”. Screen first.</source>
        <translation>Chưa có kết quả sàng lọc “đủ điều kiện” thì không tiêm. Hãy khám sàng lọc trước.</translation>
    </message>
    <message>
        <source>%1 was already recorded for this person in this session at %2.</source>
        <translation>Đã ghi mũi %1 cho người này trong buổi tiêm này lúc %2.</translation>
    </message>
    <message>
        <source>This is not a vaccine&apos;s code. Scan the code on the vial or its box.</source>
        <translation>Đây không phải mã vắc xin. Hãy quét mã trên lọ hoặc hộp.</translation>
    </message>
    <message>
        <source>No vaccine is known under the code %1. Choose the vaccine by hand, and tell the province.</source>
        <translation>Không có vắc xin nào mang mã %1. Hãy chọn vắc xin bằng tay và báo tỉnh.</translation>
    </message>
    <message>
        <source>Choose which vaccine it is.</source>
        <translation>Hãy chọn loại vắc xin.</translation>
    </message>
    <message>
        <source>Say why the vial is discarded.</source>
        <translation>Hãy ghi lý do hủy lọ.</translation>
    </message>
    <message>
        <source>Choose which vaccine it was.</source>
        <translation>Hãy chọn loại vắc xin đã tiêm.</translation>
    </message>
    <message>
        <source>Write when it was given: a day, month or year up to today.</source>
        <translation>Hãy ghi thời điểm tiêm: ngày, tháng hoặc năm, không sau hôm nay.</translation>
    </message>
    <message>
        <source>By this expiry date (%1) the vaccine had expired when it was given (%2). Check both on the sheet.</source>
        <translation>Theo hạn dùng này (%1), vắc xin đã hết hạn khi tiêm (%2). Hãy xem lại cả hai trên phiếu.</translation>
    </message>
    <message>
        <source>A dose on %1 would be before the birth. Check both dates.</source>
        <translation>Mũi tiêm ngày %1 trước cả ngày sinh. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>Say why it does not count.</source>
        <translation>Hãy ghi lý do không tính.</translation>
    </message>
    <message>
        <source>Only what was recorded once and for all (a dose, a reaction) is voided; change the others.</source>
        <translation>Chỉ hủy những gì đã ghi một lần (mũi tiêm, phản ứng); các mục khác thì sửa.</translation>
    </message>
    <message>
        <source>It is voided already.</source>
        <translation>Mục này đã hủy rồi.</translation>
    </message>
    <message>
        <source>Say what was wrong with the dose that is replaced.</source>
        <translation>Hãy ghi mũi tiêm cũ sai ở đâu.</translation>
    </message>
    <message>
        <source>This dose is voided or replaced already. Correct the one that counts.</source>
        <translation>Mũi tiêm này đã hủy hoặc đã được thay. Hãy sửa mũi đang được tính.</translation>
    </message>
    <message>
        <source>Say whether the reaction was mild or severe.</source>
        <translation>Hãy chọn phản ứng nhẹ hay nặng.</translation>
    </message>
    <message>
        <source>Say which vaccine and which lot.</source>
        <translation>Hãy ghi vắc xin nào, lô nào.</translation>
    </message>
    <message>
        <source>Write the full name, or “Con bà …” with the mother&apos;s name while a newborn has none.</source>
        <translation>Hãy ghi họ và tên, hoặc “Con bà …” kèm tên mẹ khi trẻ chưa có tên.</translation>
    </message>
    <message>
        <source>The date of birth %1 is still to come. Check day, month and year.</source>
        <translation>Ngày sinh %1 chưa tới. Hãy xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The date of death %1 does not fit. Check day, month and year.</source>
        <translation>Ngày mất %1 không hợp lý. Hãy xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>Nobody is their own parent. Choose another person.</source>
        <translation>Không ai là cha mẹ của chính mình. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>Choose where the session is held.</source>
        <translation>Hãy chọn nơi tổ chức buổi tiêm.</translation>
    </message>
    <message>
        <source>This session is closed. Open a new one, or enter it as a late entry.</source>
        <translation>Buổi tiêm này đã đóng. Hãy mở buổi mới, hoặc nhập theo phiếu giấy.</translation>
    </message>
    <message>
        <source>Answer the checklist first.</source>
        <translation>Hãy trả lời bảng kiểm trước.</translation>
    </message>
    <message>
        <source>This vaccine is not in the list of products. Look for its name, or ask the province to add it.</source>
        <translation>Vắc xin này không có trong danh mục. Hãy tìm theo tên, hoặc đề nghị tỉnh bổ sung.</translation>
    </message>
    <message>
        <source>The lot number is missing. Scan the vial&apos;s own code, or type the lot from its label.</source>
        <translation>Thiếu số lô. Hãy quét mã trên chính lọ, hoặc gõ số lô theo nhãn.</translation>
    </message>
    <message>
        <source>The expiry date is missing. Scan the vial&apos;s own code, or type it from the label.</source>
        <translation>Thiếu hạn dùng. Hãy quét mã trên chính lọ, hoặc gõ theo nhãn.</translation>
    </message>
    <message>
        <source>EXPIRED on %2: %1 must not be used. Put the vial aside for destruction.</source>
        <translation>HẾT HẠN ngày %2: không được dùng %1. Để riêng lọ này chờ hủy.</translation>
    </message>
    <message>
        <source>LOT SUSPENDED: %1, lot %2 must not be used at any site since %3. Keep it cold and apart.</source>
        <translation>LÔ ĐÃ TẠM DỪNG: %1, lô %2 không được dùng ở bất kỳ điểm trạm nào từ %3. Giữ lạnh và để riêng.</translation>
    </message>
    <message>
        <source>This vial was discarded at %1. Scan another one.</source>
        <translation>Lọ này đã hủy lúc %1. Hãy quét lọ khác.</translation>
    </message>
    <message>
        <source>This vial is used up: %1 doses were given from it. Scan another one.</source>
        <translation>Lọ này đã hết: đã tiêm %1 liều. Hãy quét lọ khác.</translation>
    </message>
    <message>
        <source>This vial was opened at %1 and had to be thrown away by %2. Discard it, then scan a new one.</source>
        <translation>Lọ này mở lúc %1 và phải bỏ trước %2. Hãy hủy lọ này rồi quét lọ mới.</translation>
    </message>
    <message>
        <source>This account is disabled. Enable it first.</source>
        <translation>Tài khoản này đang bị khóa. Hãy mở khóa trước.</translation>
    </message>
    <message>
        <source>“%1” is in the log-in list already. Add something that tells the two apart, such as the year of birth.</source>
        <translation>“%1” đã có trong danh sách đăng nhập. Hãy thêm điều gì đó để phân biệt hai người, ví dụ năm sinh.</translation>
    </message>
    <message>
        <source>This is the last person here who may manage users. Give that role to somebody else first.</source>
        <translation>Đây là người cuối cùng được quyền quản lý người dùng. Hãy giao vai trò đó cho người khác trước.</translation>
    </message>
    <message>
        <source>Something else was recorded meanwhile, so nothing was written. Try again.</source>
        <translation>Trong lúc đó đã có ghi chép khác nên chưa ghi gì. Hãy làm lại.</translation>
    </message>
    <message>
        <source>What is given now has today&apos;s date. Enter other days from the paper sheet.</source>
        <translation>Mũi tiêm bây giờ mang ngày hôm nay. Ngày khác thì nhập bù từ phiếu giấy.</translation>
    </message>
    <message>
        <source>This was replaced by a later record. Void that one; then this one counts again.</source>
        <translation>Mục này đã được thay bằng bản ghi sau. Hãy hủy bản ghi sau; khi đó mục này lại được tính.</translation>
    </message>
    <message>
        <source>The reaction cannot have begun after today.</source>
        <translation>Phản ứng không thể bắt đầu sau hôm nay.</translation>
    </message>
    <message>
        <source>This dose was given to someone else.</source>
        <translation>Mũi tiêm này là của người khác.</translation>
    </message>
    <message>
        <source>This vial is discarded already.</source>
        <translation>Lọ này đã hủy rồi.</translation>
    </message>
    <message>
        <source>The vial with serial number %1 was opened at %2. Scan it again to go on with it.</source>
        <translation>Lọ có số sê-ri %1 đã mở lúc %2. Hãy quét lại để dùng tiếp lọ đó.</translation>
    </message>
    <message>
        <source>What this corrected has been corrected in another way since. Void that correction first.</source>
        <translation>Mục mà bản ghi này sửa đã được sửa theo cách khác. Hãy hủy bản sửa đó trước.</translation>
    </message>
    <message>
        <source>Case %1: the schedule has no vaccine group “%2”.</source>
        <translation>Ca %1: lịch tiêm không có nhóm vắc xin “%2”.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is not a date.</source>
        <translation>%1, dòng %2: “%3” không phải là ngày.</translation>
    </message>
    <message>
        <source>%1, line %2: the schedule has no observation “%3”.</source>
        <translation>%1, dòng %2: lịch tiêm không có ghi nhận “%3”.</translation>
    </message>
    <message>
        <source>%1, line %2: the schedule has no vaccine type “%3”.</source>
        <translation>%1, dòng %2: lịch tiêm không có loại vắc xin “%3”.</translation>
    </message>
    <message>
        <source>%1, line %2: the case %3 has no date of birth (DOB).</source>
        <translation>%1, dòng %2: ca %3 không có ngày sinh (DOB).</translation>
    </message>
    <message>
        <source>%1 has no column %2, so it is no file of cases.</source>
        <translation>%1 không có cột %2 nên không phải là tệp các ca kiểm tra.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as “6 months - 4 days”.</source>
        <translation>“%1” không phải là khoảng thời gian, ví dụ “6 months - 4 days”.</translation>
    </message>
    <message>
        <source>%1, line %2, element %3: %4</source>
        <translation>%1, dòng %2, phần tử %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2, element %3: this is no part of a schedule.</source>
        <translation>%1, dòng %2, phần tử %3: đây không phải là một phần của lịch tiêm.</translation>
    </message>
    <message>
        <source>%1 and %2 both hold scheduleSupportingData; one is enough.</source>
        <translation>%1 và %2 đều chứa scheduleSupportingData; chỉ được có một.</translation>
    </message>
    <message>
        <source>The schedule has no file with scheduleSupportingData.</source>
        <translation>Lịch tiêm không có tệp nào chứa scheduleSupportingData.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Không đọc được %1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not XML that can be read (%3).</source>
        <translation>%1, dòng %2: nội dung này không phải XML đọc được (%3).</translation>
    </message>
    <message>
        <source>No immunisation schedule applies on %1. Install the program again, or bring the pack for this time.</source>
        <translation>Không có lịch tiêm chủng nào áp dụng cho ngày %1. Hãy cài lại chương trình hoặc chép gói dữ liệu của thời gian này vào.</translation>
    </message>
    <message>
        <source>By the schedule this person should not get %1 today. Scan the vial again to read why; to give it all the same, write the reason.</source>
        <translation>Theo lịch tiêm, hôm nay chưa nên tiêm %1 cho người này. Quét lại lọ để đọc lý do; nếu vẫn tiêm, ghi rõ vì sao.</translation>
    </message>
    <message>
        <source>The schedule has no file with antigenSupportingData.</source>
        <translation>Lịch tiêm không có tệp nào chứa antigenSupportingData.</translation>
    </message>
    <message>
        <source>Say why this person&apos;s file is needed here.</source>
        <translation>Hãy ghi vì sao cần hồ sơ của người này ở đây.</translation>
    </message>
    <message>
        <source>Say how you know whether these are one person.</source>
        <translation>Hãy ghi căn cứ cho biết đây có phải là một người hay không.</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>Hãy chọn hai hồ sơ khác nhau.</translation>
    </message>
    <message>
        <source>These two files are not linked with each other directly. Part them from the file between.</source>
        <translation>Hai hồ sơ này không nối trực tiếp với nhau. Hãy tách từ hồ sơ ở giữa.</translation>
    </message>
    <message>
        <source>These two files are linked as one person&apos;s. Part them first.</source>
        <translation>Hai hồ sơ này đang được nối là của một người. Hãy tách ra trước.</translation>
    </message>
    <message>
        <source>The disk of the database “%1” is full. Nothing was written; free some space and try again.</source>
        <translation>Ổ đĩa của cơ sở dữ liệu “%1” đã đầy. Chưa ghi gì cả; hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Others were writing the same data in “%1” at the same moment. Nothing was written; try again.</source>
        <translation>Có nơi khác đang ghi cùng dữ liệu trong “%1” đúng lúc đó. Chưa ghi gì cả; hãy thử lại.</translation>
    </message>
    <message>
        <source>The database “%1” may only be read. Nothing was changed.</source>
        <translation>Cơ sở dữ liệu “%1” chỉ được phép đọc. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged: restore the latest backup.</source>
        <translation>Cơ sở dữ liệu “%1” bị hỏng: hãy phục hồi bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>The database “%1” does not answer. Check that it runs and may be reached; it is asked again next time.</source>
        <translation>Cơ sở dữ liệu “%1” không trả lời. Hãy kiểm tra xem nó có đang chạy và truy cập được không; lần sau sẽ tự hỏi lại.</translation>
    </message>
    <message>
        <source>Reading or writing the database “%1” failed (code %2).</source>
        <translation>Đọc hoặc ghi cơ sở dữ liệu “%1” không thành công (mã %2).</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. It looks like postgresql://user:password@host/name.</source>
        <translation>Đây không phải địa chỉ của cơ sở dữ liệu PostgreSQL. Địa chỉ có dạng postgresql://user:password@host/name.</translation>
    </message>
    <message>
        <source>This PC is not joined to that place any more.</source>
        <translation>Máy này không còn kết nối với nơi đó nữa.</translation>
    </message>
    <message>
        <source>This server&apos;s data were written by a newer version of Nôi. Install the newer version; nothing was changed.</source>
        <translation>Dữ liệu của máy chủ này do phiên bản Nôi mới hơn ghi. Hãy cài phiên bản mới hơn; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The message cannot be read: it is not of the kind expected here, or larger than allowed.</source>
        <translation>Không đọc được thông điệp: không đúng loại cần ở đây, hoặc lớn quá mức cho phép.</translation>
    </message>
    <message>
        <source>The message cannot be unpacked: it is damaged, or larger than allowed.</source>
        <translation>Không mở được thông điệp: bị hỏng, hoặc lớn quá mức cho phép.</translation>
    </message>
    <message>
        <source>The message is packed with dictionary %1, which is not known here.</source>
        <translation>Thông điệp được nén bằng từ điển %1 mà ở đây chưa biết.</translation>
    </message>
    <message>
        <source>These bytes are no message between a station and the province.</source>
        <translation>Dữ liệu này không phải thông điệp giữa trạm và tỉnh.</translation>
    </message>
    <message>
        <source>The answer was damaged on its way, or does not come from the province&apos;s server. Nothing of it was taken.</source>
        <translation>Trả lời bị hỏng trên đường, hoặc không phải của máy chủ tỉnh. Không dùng gì trong đó.</translation>
    </message>
    <message>
        <source>The list of operations in a message cannot be read.</source>
        <translation>Không đọc được danh sách thay đổi trong thông điệp.</translation>
    </message>
    <message>
        <source>“%1” is not in any ticket code. Look at the code again.</source>
        <translation>Mã phiếu không bao giờ có “%1”. Hãy xem lại mã.</translation>
    </message>
    <message>
        <source>A ticket code has %1 letters and digits; this one has %2.</source>
        <translation>Mã phiếu có %1 chữ và số; mã này có %2.</translation>
    </message>
    <message>
        <source>A letter of this ticket code is wrong. Compare it with the paper, or ask for it to be read out again.</source>
        <translation>Mã phiếu sai một chữ. Hãy so lại với giấy, hoặc nhờ đọc lại.</translation>
    </message>
    <message>
        <source>This is no ticket file, or it was changed on its way. Ask the province for it again.</source>
        <translation>Đây không phải tệp phiếu kết nối, hoặc tệp đã bị thay đổi. Hãy xin tỉnh cấp lại.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the ticket. Close other programs.</source>
        <translation>Không đủ bộ nhớ để kiểm tra phiếu. Hãy đóng bớt chương trình khác.</translation>
    </message>
    <message>
        <source>The bundle is damaged or not signed by the one it says it is from. Nothing of it was taken. Have it written again.</source>
        <translation>Gói dữ liệu mang tay bị hỏng, hoặc không do đúng nơi ghi trong gói ký. Không dùng gì trong đó. Hãy nhờ nơi gửi xuất lại.</translation>
    </message>
    <message>
        <source>The bundle is not for this recipient, or it was damaged on its way.</source>
        <translation>Gói dữ liệu mang tay không dành cho nơi nhận này, hoặc đã bị hỏng trên đường.</translation>
    </message>
    <message>
        <source>The recipient&apos;s key is not a key: the bundle was not written.</source>
        <translation>Khóa của nơi nhận không hợp lệ: chưa xuất gói dữ liệu.</translation>
    </message>
    <message>
        <source>This file is not a bundle.</source>
        <translation>Tệp này không phải là gói dữ liệu mang tay.</translation>
    </message>
    <message>
        <source>The bundle was written by a newer version of the program. Update this one first.</source>
        <translation>Gói dữ liệu mang tay do phiên bản mới hơn của chương trình ghi. Hãy cập nhật chương trình này trước.</translation>
    </message>
    <message>
        <source>Somebody has settled this meanwhile. Look at it again.</source>
        <translation>Trong lúc đó đã có người xử lý việc này. Hãy xem lại.</translation>
    </message>
    <message>
        <source>This cannot stand in this field. Write it again.</source>
        <translation>Giá trị này không ghi vào ô này được. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>An answer came that nobody waits for.</source>
        <translation>Nhận được một trả lời mà máy này không chờ.</translation>
    </message>
    <message>
        <source>The province has shut this PC out. What is recorded here stays here; ask the province for a new ticket.</source>
        <translation>Tỉnh đã ngừng quyền đồng bộ của máy này. Dữ liệu đã ghi vẫn còn nguyên trên máy; hãy xin tỉnh phiếu kết nối mới.</translation>
    </message>
    <message>
        <source>The province does not accept this ticket: it was used or is too old. Ask for a new one.</source>
        <translation>Tỉnh không nhận phiếu kết nối này: phiếu đã dùng rồi hoặc đã hết hạn. Hãy xin phiếu mới.</translation>
    </message>
    <message>
        <source>The province&apos;s server takes nothing at present: its disk is nearly full. It is tried again by itself.</source>
        <translation>Máy chủ của tỉnh tạm thời chưa nhận dữ liệu vì ổ đĩa sắp đầy. Máy sẽ tự gửi lại.</translation>
    </message>
    <message>
        <source>The province&apos;s server is busy. It is tried again by itself.</source>
        <translation>Máy chủ của tỉnh đang bận. Máy sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The province&apos;s server does not know this PC. Ask the province for a ticket.</source>
        <translation>Máy chủ của tỉnh không biết máy này. Hãy xin tỉnh phiếu kết nối.</translation>
    </message>
    <message>
        <source>The province&apos;s server refused: %1</source>
        <translation>Máy chủ của tỉnh từ chối: %1</translation>
    </message>
    <message>
        <source>This PC needs an enrolment ticket to be joined to the province.</source>
        <translation>Cần có phiếu kết nối để nối máy này với tỉnh.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that gave the ticket. Check the address, and ask the province if it stays so.</source>
        <translation>Máy chủ trả lời không phải là máy chủ đã cấp phiếu kết nối. Hãy kiểm tra địa chỉ; nếu vẫn vậy, hãy hỏi tỉnh.</translation>
    </message>
    <message>
        <source>The server answered something that was not asked. Nothing of it was taken; it is tried again.</source>
        <translation>Máy chủ trả lời không đúng điều được hỏi. Máy không nhận gì từ trả lời đó và sẽ thử lại.</translation>
    </message>
    <message>
        <source>A chain&apos;s counter is out of its range.</source>
        <translation>Số thứ tự trong chuỗi thao tác vượt quá giới hạn.</translation>
    </message>
    <message>
        <source>Another request of this device was faster. Try again.</source>
        <translation>Một yêu cầu khác của máy này đã đến trước. Hãy thử lại.</translation>
    </message>
    <message>
        <source>There is no data pack with the number %1.</source>
        <translation>Không có gói dữ liệu nào mang số %1.</translation>
    </message>
    <message>
        <source>There is no station with the code “%1”.</source>
        <translation>Không có trạm nào có mã “%1”.</translation>
    </message>
    <message>
        <source>Give the station&apos;s code.</source>
        <translation>Hãy nhập mã trạm.</translation>
    </message>
    <message>
        <source>There is no device with the number %1.</source>
        <translation>Không có máy nào mang số %1.</translation>
    </message>
    <message>
        <source>This version of Nôi first backs up the data and then upgrades them. For that the disk of “%1” needs %2 MB of free space. Nothing was changed: free some space and open Nôi again.</source>
        <translation>Phiên bản Nôi này sao lưu dữ liệu trước rồi mới nâng cấp. Để làm việc đó, ổ đĩa của “%1” cần còn trống %2 MB. Chưa có gì thay đổi: hãy giải phóng chỗ trống rồi mở lại Nôi.</translation>
    </message>
    <message>
        <source>The backup before the upgrade could not be written to “%1”. Nothing was changed: check the disk and its free space, then open Nôi again.</source>
        <translation>Không ghi được bản sao lưu trước khi nâng cấp vào “%1”. Chưa có gì thay đổi: hãy kiểm tra ổ đĩa và chỗ trống rồi mở lại Nôi.</translation>
    </message>
    <message>
        <source>This version of Nôi could not take over the data (tables %1 to %2). Everything is as it was before the upgrade, and a checked backup is in “%3”. Install the earlier version again and tell the province.</source>
        <translation>Phiên bản Nôi này không nâng cấp được dữ liệu (bảng %1 lên %2). Mọi thứ vẫn nguyên như trước khi nâng cấp, và một bản sao lưu đã kiểm tra nằm ở “%3”. Hãy cài lại phiên bản cũ và báo cho tỉnh.</translation>
    </message>
    <message>
        <source>The data pack %1 has no table “%2” for both sexes. Take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 thiếu bảng “%2” cho cả hai giới. Hãy lấy lại gói từ nơi cấp.</translation>
    </message>
    <message>
        <source>The data pack %1, line %2: %3</source>
        <translation>Gói dữ liệu %1, dòng %2: %3</translation>
    </message>
    <message>
        <source>The data pack %1: the plan “%2” has no week of referral. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1: lịch “%2” không có tuần chuyển viện. Hãy sửa tệp hoặc lấy lại gói từ nơi cấp.</translation>
    </message>
    <message>
        <source>The data pack %1 gives no number as its %2. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 không cho số nào ở %2. Hãy sửa tệp hoặc lấy lại gói từ nơi cấp.</translation>
    </message>
    <message>
        <source>The rule “%1” makes no sense from its character %2 on.</source>
        <translation>Quy tắc “%1” không hiểu được từ ký tự thứ %2.</translation>
    </message>
    <message>
        <source>Write at least one figure: weight, length, head or arm.</source>
        <translation>Hãy ghi ít nhất một số đo: cân nặng, chiều dài, vòng đầu hoặc vòng cánh tay.</translation>
    </message>
    <message>
        <source>No child weighs %1 kg. Weigh again, or correct the figure.</source>
        <translation>Không trẻ nào nặng %1 kg. Hãy cân lại hoặc sửa số.</translation>
    </message>
    <message>
        <source>No child is %1 cm long. Measure again, or correct the figure.</source>
        <translation>Không trẻ nào dài %1 cm. Hãy đo lại hoặc sửa số.</translation>
    </message>
    <message>
        <source>%1 cm cannot be around a head or an arm. Measure again, or correct the figure.</source>
        <translation>Vòng đầu hay vòng cánh tay không thể là %1 cm. Hãy đo lại hoặc sửa số.</translation>
    </message>
    <message>
        <source>Write when it was measured: a day up to today.</source>
        <translation>Hãy ghi ngày cân đo: không sau hôm nay.</translation>
    </message>
    <message>
        <source>A measurement on %1 would be before the birth. Check both dates.</source>
        <translation>Cân đo ngày %1 thì trước cả ngày sinh. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>Say what was wrong with the measurement that is replaced.</source>
        <translation>Hãy ghi lần cân đo cũ sai ở đâu.</translation>
    </message>
    <message>
        <source>This measurement is of someone else.</source>
        <translation>Lần cân đo này là của người khác.</translation>
    </message>
    <message>
        <source>This measurement is voided or replaced already. Correct the one that counts.</source>
        <translation>Lần cân đo này đã hủy hoặc đã được thay. Hãy sửa lần còn giá trị.</translation>
    </message>
    <message>
        <source>The data pack %1 has no list “%2”. Correct the file or take the pack again from its source.</source>
        <translation>Gói dữ liệu %1 không có danh sách “%2”. Hãy sửa tệp hoặc lấy lại gói từ nguồn.</translation>
    </message>
    <message>
        <source>A stillborn child gets no birth certificate.</source>
        <translation>Trẻ chết lưu (sinh ra đã chết) không được cấp giấy chứng sinh.</translation>
    </message>
    <message>
        <source>This certificate is of another child.</source>
        <translation>Giấy chứng sinh này là của trẻ khác.</translation>
    </message>
    <message>
        <source>Write the number of the certificate.</source>
        <translation>Hãy ghi số giấy chứng sinh.</translation>
    </message>
    <message>
        <source>A birth certificate needs the mother&apos;s name and the time of birth. Write both.</source>
        <translation>Giấy chứng sinh cần họ tên mẹ và thời điểm sinh. Hãy ghi cả hai.</translation>
    </message>
    <message>
        <source>A certificate issued on %1 does not fit. Write a day from the birth to today.</source>
        <translation>Ngày cấp %1 không hợp lý. Hãy ghi một ngày từ lúc sinh đến hôm nay.</translation>
    </message>
    <message>
        <source>The number %1 stands on another child&apos;s certificate. Take the next one.</source>
        <translation>Số %1 đã có trên giấy chứng sinh của trẻ khác. Hãy lấy số tiếp theo.</translation>
    </message>
    <message>
        <source>A certificate of this child was issued already, number %1. Issue a new one in its place, with a reason.</source>
        <translation>Trẻ này đã được cấp giấy chứng sinh số %1. Hãy cấp lại thay giấy đó và ghi lý do.</translation>
    </message>
    <message>
        <source>This pregnancy is someone else&apos;s. Open her file again.</source>
        <translation>Thai kỳ này là của người khác. Hãy mở lại hồ sơ của chị.</translation>
    </message>
    <message>
        <source>This pregnancy is recorded as ended in another way. Correct that first, then write the birth.</source>
        <translation>Thai kỳ này đã ghi là kết thúc theo cách khác. Hãy sửa điều đó trước rồi ghi cuộc đẻ.</translation>
    </message>
    <message>
        <source>A birth is recorded for this pregnancy already. Open that one to complete it, or to add a child.</source>
        <translation>Thai kỳ này đã có cuộc đẻ được ghi. Hãy mở cuộc đẻ đó để ghi tiếp hoặc thêm trẻ.</translation>
    </message>
    <message>
        <source>A birth of hers on %1 is recorded already. Open that one to complete it, or to add a child.</source>
        <translation>Cuộc đẻ ngày %1 của chị đã được ghi. Hãy mở cuộc đẻ đó để ghi tiếp hoặc thêm trẻ.</translation>
    </message>
    <message>
        <source>Write when the person died: a day, month or year up to today.</source>
        <translation>Hãy ghi thời điểm tử vong: ngày, tháng hoặc năm, không sau hôm nay.</translation>
    </message>
    <message>
        <source>A death on %1 would be before the birth. Check both dates.</source>
        <translation>Tử vong ngày %1 thì trước cả ngày sinh. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>This person&apos;s death is recorded already. Open that record to correct it.</source>
        <translation>Tử vong của người này đã được ghi. Hãy mở bản ghi đó để sửa.</translation>
    </message>
    <message>
        <source>This record of a death is voided or replaced already.</source>
        <translation>Bản ghi tử vong này đã hủy hoặc đã được thay.</translation>
    </message>
    <message>
        <source>Record the mother&apos;s death first: when she died, and what is known of it.</source>
        <translation>Hãy ghi tử vong của mẹ trước: mất khi nào và những gì được biết.</translation>
    </message>
    <message>
        <source>A birth stays with its mother and her pregnancy.</source>
        <translation>Cuộc đẻ luôn thuộc về người mẹ và thai kỳ của chị.</translation>
    </message>
    <message>
        <source>A child stays with its birth, its mother and its file.</source>
        <translation>Trẻ luôn thuộc về cuộc đẻ, mẹ và hồ sơ của trẻ.</translation>
    </message>
    <message>
        <source>Write the day the mother died too.</source>
        <translation>Hãy ghi cả ngày mẹ mất.</translation>
    </message>
    <message>
        <source>Write at least one child, and whether it was born alive.</source>
        <translation>Hãy ghi ít nhất một trẻ, và trẻ sinh ra sống hay không.</translation>
    </message>
    <message>
        <source>Write when she gave birth: a day up to today.</source>
        <translation>Hãy ghi thời điểm đẻ: không sau hôm nay.</translation>
    </message>
    <message>
        <source>By her file she died on %1, before a birth on %2. Check both dates.</source>
        <translation>Theo hồ sơ, chị mất ngày %1, trước cuộc đẻ ngày %2. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>A child born on %1 does not go with a birth on %2. Check both dates.</source>
        <translation>Trẻ sinh ngày %1 không hợp với cuộc đẻ ngày %2. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>“%1” is not in the list to choose from (%2). Choose again.</source>
        <translation>“%1” không có trong danh sách để chọn (%2). Hãy chọn lại.</translation>
    </message>
    <message>
        <source>A birth on %1 would be before the 20th week of this pregnancy. Check the date, or write the end of the pregnancy as a miscarriage.</source>
        <translation>Cuộc đẻ ngày %1 thì thai chưa được 20 tuần. Hãy xem lại ngày, hoặc ghi thai kỳ kết thúc do sẩy thai.</translation>
    </message>
    <message>
        <source>A birth on %1 would be after the 45th week of this pregnancy. Check the date, and what the pregnancy is dated by.</source>
        <translation>Cuộc đẻ ngày %1 thì thai đã quá 45 tuần. Hãy xem lại ngày đẻ và căn cứ tính tuổi thai.</translation>
    </message>
    <message>
        <source>No child is born after %1 days of pregnancy (%2 to %3).</source>
        <translation>Không trẻ nào sinh khi thai %1 ngày (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A loss of %1 ml of blood cannot be (%2 to %3).</source>
        <translation>Lượng máu mất không thể là %1 ml (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>%1 visits elsewhere cannot be (%2 to %3).</source>
        <translation>Không thể có %1 lần khám nơi khác (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>Say of each child whether it was born alive.</source>
        <translation>Hãy ghi từng trẻ sinh ra sống hay không.</translation>
    </message>
    <message>
        <source>A birth on %1 is still to come. Check the date.</source>
        <translation>Ngày sinh %1 chưa tới. Hãy xem lại ngày.</translation>
    </message>
    <message>
        <source>A child with an Apgar score above 0 was born alive. Check the score and the outcome.</source>
        <translation>Trẻ có điểm Apgar trên 0 là trẻ sinh ra sống. Hãy xem lại điểm và kết quả.</translation>
    </message>
    <message>
        <source>A weight at birth of %1 g cannot be (%2 to %3).</source>
        <translation>Cân nặng lúc sinh không thể là %1 g (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A length at birth of %1 cm cannot be (%2 to %3).</source>
        <translation>Chiều dài lúc sinh không thể là %1 cm (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>%1 cm around the head of a newborn cannot be (%2 to %3).</source>
        <translation>Vòng đầu trẻ sơ sinh không thể là %1 cm (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>An Apgar score of %1 cannot be (%2 to %3).</source>
        <translation>Điểm Apgar không thể là %1 (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>Say what was wrong with the record that is replaced.</source>
        <translation>Hãy ghi bản ghi cũ sai ở đâu.</translation>
    </message>
    <message>
        <source>The record that is replaced is of someone else.</source>
        <translation>Bản ghi được thay là của người khác.</translation>
    </message>
    <message>
        <source>The record that is replaced is voided or replaced already. Correct the one that counts.</source>
        <translation>Bản ghi được thay đã hủy hoặc đã được thay. Hãy sửa bản còn giá trị.</translation>
    </message>
    <message>
        <source>A blood pressure has two figures, as in 120/80.</source>
        <translation>Huyết áp có hai số, ví dụ 120/80.</translation>
    </message>
    <message>
        <source>The lower figure of a blood pressure is smaller than the upper one. Check both.</source>
        <translation>Huyết áp tâm trương phải nhỏ hơn huyết áp tâm thu. Hãy xem lại hai số.</translation>
    </message>
    <message>
        <source>A blood pressure of %1 cannot be (%2 to %3).</source>
        <translation>Huyết áp không thể là %1 (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A death is taken back where deaths are recorded, with all that was written with it.</source>
        <translation>Hãy hủy bản ghi tử vong ở nơi ghi tử vong, cùng mọi điều đã ghi kèm theo.</translation>
    </message>
    <message>
        <source>Write the day of the visit: one up to today.</source>
        <translation>Hãy ghi ngày khám: không sau hôm nay.</translation>
    </message>
    <message>
        <source>A visit on %1 would be before the birth. Check both dates.</source>
        <translation>Lần khám ngày %1 thì trước cả ngày sinh. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>A weight of %1 kg cannot be (%2 to %3).</source>
        <translation>Cân nặng không thể là %1 kg (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A newborn of %1 g cannot be (%2 to %3).</source>
        <translation>Trẻ sơ sinh không thể nặng %1 g (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>This person is not the mother or child of this birth. Open the visit from the birth.</source>
        <translation>Người này không phải mẹ hay con của cuộc đẻ này. Hãy mở lần khám từ cuộc đẻ.</translation>
    </message>
    <message>
        <source>A temperature of %1 °C cannot be (%2 to %3).</source>
        <translation>Nhiệt độ không thể là %1 °C (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A pulse of %1 cannot be (%2 to %3).</source>
        <translation>Mạch không thể là %1 (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>%1 breaths a minute cannot be (%2 to %3).</source>
        <translation>Nhịp thở không thể là %1 lần/phút (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>%1 tablets at one visit cannot be (%2 to %3).</source>
        <translation>Một lần khám không thể cấp %1 viên (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>Another pregnancy of hers goes on. Write first how that one ended.</source>
        <translation>Chị đang có thai kỳ khác chưa kết thúc. Hãy ghi thai kỳ đó kết thúc thế nào trước.</translation>
    </message>
    <message>
        <source>Say how the pregnancy ended; a birth is written as a birth.</source>
        <translation>Hãy ghi thai kỳ kết thúc thế nào; nếu là đẻ thì ghi ở cuộc đẻ.</translation>
    </message>
    <message>
        <source>Write when the pregnancy ended: a day up to today.</source>
        <translation>Hãy ghi ngày thai kỳ kết thúc: không sau hôm nay.</translation>
    </message>
    <message>
        <source>The pregnancy cannot have ended on %1, before it began.</source>
        <translation>Thai kỳ không thể kết thúc ngày %1, trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>From 22 weeks on a child born dead is a stillbirth: write it as a birth.</source>
        <translation>Từ 22 tuần, thai chết là thai chết lưu: hãy ghi là cuộc đẻ.</translation>
    </message>
    <message>
        <source>A birth is recorded for this pregnancy: it cannot go on.</source>
        <translation>Thai kỳ này đã có cuộc đẻ được ghi nên không thể tiếp tục.</translation>
    </message>
    <message>
        <source>Choose the test from the list.</source>
        <translation>Hãy chọn xét nghiệm trong danh sách.</translation>
    </message>
    <message>
        <source>Write where she is sent, and why.</source>
        <translation>Hãy ghi chuyển chị đến đâu và vì sao.</translation>
    </message>
    <message>
        <source>Write when she was sent: a day up to today.</source>
        <translation>Hãy ghi ngày chuyển: không sau hôm nay.</translation>
    </message>
    <message>
        <source>The last period %1 is still to come. Check the day, month and year.</source>
        <translation>Ngày kinh cuối %1 chưa tới. Hãy xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>The ultrasound of %1 is still to come. Check the day, month and year.</source>
        <translation>Ngày siêu âm %1 chưa tới. Hãy xem lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>An ultrasound dates a pregnancy by two things: its day, and the week it found.</source>
        <translation>Siêu âm tính tuổi thai cần hai điều: ngày siêu âm và tuần thai trên siêu âm.</translation>
    </message>
    <message>
        <source>Write the whole date of the ultrasound: day, month and year.</source>
        <translation>Hãy ghi đủ ngày, tháng, năm siêu âm.</translation>
    </message>
    <message>
        <source>The birth before, %1, is still to come. Check the date.</source>
        <translation>Lần sinh trước, %1, chưa tới. Hãy xem lại ngày.</translation>
    </message>
    <message>
        <source>This file is a man&apos;s. Open the woman&apos;s file, or correct the sex in this one.</source>
        <translation>Hồ sơ này là của nam giới. Hãy mở hồ sơ của người phụ nữ, hoặc sửa giới tính trong hồ sơ này.</translation>
    </message>
    <message>
        <source>The last period %1 is more than 45 weeks ago. Check the year, or leave it empty where it is not known.</source>
        <translation>Ngày kinh cuối %1 đã quá 45 tuần. Hãy xem lại năm, hoặc để trống nếu không biết.</translation>
    </message>
    <message>
        <source>An ultrasound cannot find %1 days of pregnancy (%2 to %3).</source>
        <translation>Siêu âm không thể cho tuổi thai %1 ngày (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>Pregnancy number %1 cannot be (%2 to %3).</source>
        <translation>Không thể là lần có thai thứ %1 (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>PARA: %1 births at term cannot be (%2 to %3).</source>
        <translation>PARA: không thể có %1 lần đẻ đủ tháng (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>PARA: %1 preterm births cannot be (%2 to %3).</source>
        <translation>PARA: không thể có %1 lần đẻ non (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>PARA: %1 miscarriages and abortions cannot be (%2 to %3).</source>
        <translation>PARA: không thể có %1 lần sẩy, phá thai (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>PARA: %1 living children cannot be (%2 to %3).</source>
        <translation>PARA: không thể có %1 con hiện sống (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>%1 earlier caesareans cannot be (%2 to %3).</source>
        <translation>Không thể có %1 lần mổ đẻ trước (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>%1 unborn children cannot be (%2 to %3).</source>
        <translation>Không thể có %1 thai (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A height of %1 cm cannot be (%2 to %3).</source>
        <translation>Chiều cao không thể là %1 cm (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A first pregnancy has nothing before it in its PARA. Check both.</source>
        <translation>Có thai lần đầu thì PARA không có lần nào trước. Hãy xem lại cả hai.</translation>
    </message>
    <message>
        <source>A visit on %1 would be before this pregnancy. Check both dates.</source>
        <translation>Lần khám ngày %1 thì trước thai kỳ này. Hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>The next visit %1 would be before this one.</source>
        <translation>Ngày hẹn %1 thì trước lần khám này.</translation>
    </message>
    <message>
        <source>A fundal height of %1 cm cannot be (%2 to %3).</source>
        <translation>Bề cao tử cung không thể là %1 cm (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A girth of %1 cm cannot be (%2 to %3).</source>
        <translation>Vòng bụng không thể là %1 cm (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A fetal heart rate of %1 cannot be (%2 to %3).</source>
        <translation>Tim thai không thể là %1 lần/phút (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>A haemoglobin of %1 g/l cannot be (%2 to %3).</source>
        <translation>Hb không thể là %1 g/l (từ %2 đến %3).</translation>
    </message>
    <message>
        <source>Write the day of the test: one up to today.</source>
        <translation>Hãy ghi ngày xét nghiệm: không sau hôm nay.</translation>
    </message>
    <message>
        <source>Before 22 weeks a child born dead is a miscarriage: write that as the end of the pregnancy.</source>
        <translation>Trước 22 tuần, thai ra đã chết là sẩy thai: hãy ghi ở phần kết thúc thai kỳ.</translation>
    </message>
    <message>
        <source>Write the day of the weighing: a day up to today.</source>
        <translation>Ghi ngày cân: một ngày không muộn hơn hôm nay.</translation>
    </message>
    <message>
        <source>A mother&apos;s death is written as a death: it ends the pregnancy by itself.</source>
        <translation>Tử vong của mẹ được ghi là một ca tử vong: thai kỳ tự kết thúc theo.</translation>
    </message>
    <message>
        <source>The condition “%1” makes no sense from its character %2 on.</source>
        <translation>Điều kiện “%1” không hiểu được từ ký tự thứ %2.</translation>
    </message>
    <message>
        <source>The form %1 cannot be used: “%2” after its key %3 makes no sense.</source>
        <translation>Không dùng được mẫu %1: “%2” sau khóa %3 không hiểu được.</translation>
    </message>
    <message>
        <source>There is no report form “%1” for this time. Ask the province for its data pack.</source>
        <translation>Không có mẫu báo cáo “%1” cho thời gian này. Hãy xin tỉnh gói dữ liệu của mẫu.</translation>
    </message>
    <message>
        <source>This report cannot be read: its content is damaged.</source>
        <translation>Không đọc được báo cáo này: nội dung bị hỏng.</translation>
    </message>
    <message>
        <source>The data pack %1 cannot be used: “%2” after its key %3 is no series and dose.</source>
        <translation>Không dùng được gói dữ liệu %1: “%2” sau khóa %3 không phải là loạt vắc xin và thứ tự mũi.</translation>
    </message>
    <message>
        <source>This pregnancy ended with her death: take back the death, if it was recorded by mistake, and the pregnancy goes on.</source>
        <translation>Thai kỳ này kết thúc do bà mẹ tử vong: nếu ghi nhầm, hãy hủy ghi nhận tử vong thì thai kỳ sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>The period ends on %1: the report can be handed in from that day on.</source>
        <translation>Kỳ báo cáo kết thúc ngày %1: có thể nộp báo cáo từ ngày đó.</translation>
    </message>
    <message>
        <source>Nothing has changed since this report was handed in.</source>
        <translation>Không có gì thay đổi kể từ khi nộp báo cáo này.</translation>
    </message>
    <message>
        <source>This report was handed in already: write why it is amended.</source>
        <translation>Báo cáo này đã được nộp: hãy ghi lý do sửa.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could have been sent.</source>
        <translation>Tệp này không có gì để gửi.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1” không phải là ngày.</translation>
    </message>
    <message>
        <source>“%1”: the spreadsheet rounded this number, so its last digits are lost. Format the column as text and write it again.</source>
        <translation>“%1”: bảng tính đã làm tròn số này nên mất các chữ số cuối. Hãy định dạng cột là văn bản (Text) rồi nhập lại.</translation>
    </message>
    <message>
        <source>“%1” has %2 digits, a personal ID has 12: the spreadsheet may have dropped zeros in front. Compare with the card.</source>
        <translation>“%1” có %2 chữ số, số định danh cá nhân phải có 12: bảng tính có thể đã bỏ số 0 ở đầu. Hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>“%1” is no personal ID: that has 12 digits.</source>
        <translation>“%1” không phải số định danh cá nhân (12 chữ số).</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>Dòng này không có họ tên.</translation>
    </message>
    <message>
        <source>“%1”: say what the numbers of the column mean, male or female.</source>
        <translation>“%1”: hãy cho biết số trong cột này nghĩa là nam hay nữ.</translation>
    </message>
    <message>
        <source>“%1” is no sex.</source>
        <translation>“%1” không phải là giới tính.</translation>
    </message>
    <message>
        <source>“%1” is no ethnic group.</source>
        <translation>“%1” không phải tên dân tộc.</translation>
    </message>
    <message>
        <source>“%1” is no commune that can be told: write it in the person&apos;s file.</source>
        <translation>Không xác định được xã “%1”: hãy ghi trong hồ sơ của người đó.</translation>
    </message>
    <message>
        <source>“%1” is no vaccine that is known here.</source>
        <translation>Không biết vắc xin “%1”.</translation>
    </message>
    <message>
        <source>The day of vaccination is missing.</source>
        <translation>Thiếu ngày tiêm.</translation>
    </message>
    <message>
        <source>The day of vaccination %1 is still to come.</source>
        <translation>Ngày tiêm %1 chưa đến.</translation>
    </message>
    <message>
        <source>Somebody of this list was recorded meanwhile. Look at it again before it is taken in; nothing was written.</source>
        <translation>Có người trong danh sách vừa được ghi nhận. Hãy đối chiếu lại trước khi nhập; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>Hãy cho biết vì sao hoàn tác lần nhập này.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Lần nhập này đã được hoàn tác.</translation>
    </message>
    <message>
        <source>Nothing in this file is new. Nothing was written.</source>
        <translation>Tệp này không có gì mới. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Say which column holds the full name.</source>
        <translation>Hãy chọn cột chứa họ và tên.</translation>
    </message>
    <message>
        <source>Say which column holds the day of vaccination.</source>
        <translation>Hãy chọn cột chứa ngày tiêm.</translation>
    </message>
    <message>
        <source>Say which column holds the vaccine.</source>
        <translation>Hãy chọn cột chứa tên vắc xin.</translation>
    </message>
    <message>
        <source>A quotation mark in this file (line %1 of the table) is never closed, so its columns cannot be told apart. Save it again from the spreadsheet program.</source>
        <translation>Trong tệp có dấu ngoặc kép (dòng %1 của bảng) không được đóng nên không tách được các cột. Hãy lưu lại tệp từ phần mềm bảng tính.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or one with a password. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>Đây là tệp Excel cũ (.xls) hoặc tệp có mật khẩu. Hãy mở bằng Excel rồi lưu thành .xlsx không có mật khẩu.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB: that is no list of a station. Choose another file, or divide it.</source>
        <translation>Tệp lớn hơn %1 MB, không phải danh sách của một trạm. Hãy chọn tệp khác hoặc chia nhỏ ra.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Tệp này trống. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This .xlsx file is damaged or not whole. Open it in Excel, save it again, and choose that file.</source>
        <translation>Tệp .xlsx này bị hỏng hoặc không đầy đủ. Hãy mở bằng Excel, lưu lại rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>This file has a password. Save it without one and choose it again.</source>
        <translation>Tệp này có mật khẩu. Hãy lưu lại không có mật khẩu rồi chọn lại.</translation>
    </message>
    <message>
        <source>This .xlsx file unpacks to more than a station&apos;s list can be. Choose another file, or divide it.</source>
        <translation>Tệp .xlsx này khi giải nén quá lớn so với danh sách của một trạm. Hãy chọn tệp khác hoặc chia nhỏ ra.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: “%1” cannot be written to. Free some space there, or ask whoever looks after this PC.</source>
        <translation>Không tạo được bảng tính: không ghi được vào “%1”. Hãy giải phóng dung lượng ở đó, hoặc hỏi người quản lý máy tính này.</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds %1 rows and %2 columns; these are %3 and %4. Choose a shorter period, or fewer people.</source>
        <translation>Một trang tính chứa được %1 hàng và %2 cột; ở đây có %3 hàng và %4 cột. Hãy chọn kỳ ngắn hơn hoặc ít người hơn.</translation>
    </message>
    <message>
        <source>This file is neither an Excel file (.xlsx) nor a table in text (.csv). Choose another one.</source>
        <translation>Tệp này không phải tệp Excel (.xlsx), cũng không phải bảng dạng văn bản (.csv). Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced: another program, such as Excel, has it open. Close it there, or save under another name.</source>
        <translation>Không thay được tệp “%1”: một chương trình khác, chẳng hạn Excel, đang mở tệp này. Hãy đóng tệp ở đó, hoặc lưu với tên khác.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. Free some space, or save it on another disk.</source>
        <translation>Ổ đĩa đã đầy: chưa ghi được “%1”. Hãy giải phóng dung lượng, hoặc lưu vào ổ đĩa khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder or another name.</source>
        <translation>Không ghi được “%1”. Hãy chọn thư mục khác hoặc tên khác.</translation>
    </message>
    <message>
        <source>The book %1 cannot be used: “%2” after its key %3 makes no sense.</source>
        <translation>Không dùng được mẫu sổ %1: “%2” sau khóa %3 không có nghĩa.</translation>
    </message>
    <message>
        <source>The book %1 cannot be used: it has no columns.</source>
        <translation>Không dùng được mẫu sổ %1: mẫu không có cột nào.</translation>
    </message>
    <message>
        <source>“%1” is not written for a period.</source>
        <translation>“%1” không lập theo kỳ.</translation>
    </message>
    <message>
        <source>“%1” is not the sheet of a session.</source>
        <translation>“%1” không phải là phiếu buổi tiêm chủng.</translation>
    </message>
    <message>
        <source>“%1” is not a due list.</source>
        <translation>“%1” không phải là danh sách đến hạn tiêm.</translation>
    </message>
    <message>
        <source>There is no book “%1” for this time. Ask the province for its data pack.</source>
        <translation>Không có mẫu sổ “%1” cho thời gian này. Hãy xin tỉnh gói dữ liệu của mẫu sổ này.</translation>
    </message>
    <message>
        <source>The report that was handed in holds another form or period than it says.</source>
        <translation>Báo cáo đã nộp có nội dung của biểu hoặc kỳ khác với biểu, kỳ ghi trên báo cáo.</translation>
    </message>
    <message>
        <source>There is no report form “%1” for this time.</source>
        <translation>Không có biểu báo cáo “%1” cho thời gian này.</translation>
    </message>
    <message>
        <source>The form “%1” is not made for a period like “%2”.</source>
        <translation>Biểu “%1” không lập cho kỳ như “%2”.</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Hãy ghi khóa này của ai.</translation>
    </message>
    <message>
        <source>There is no valid report key with the number %1.</source>
        <translation>Không có khóa báo cáo số %1 đang có hiệu lực.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>Ở đây không hiểu “%1”.</translation>
    </message>
    <message>
        <source>Say “%1=…” too.</source>
        <translation>Hãy ghi thêm “%1=…”.</translation>
    </message>
    <message>
        <source>The period is none of 2026-10, 2026-Q3, 2026-H1, 2026, 2026-10-05..2026-11-04.</source>
        <translation>Kỳ báo cáo phải có dạng 2026-10, 2026-Q3, 2026-H1, 2026 hoặc 2026-10-05..2026-11-04.</translation>
    </message>
    <message>
        <source>This key gives figures only, not the records behind them.</source>
        <translation>Khóa này chỉ xem được số liệu, không xem được các bản ghi tạo nên số liệu.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Không có gì ở địa chỉ này.</translation>
    </message>
    <message>
        <source>The chart %1 cannot be used: “%2” after its key %3 makes no sense.</source>
        <translation>Không dùng được biểu đồ %1: “%2” sau khóa %3 không có nghĩa.</translation>
    </message>
    <message>
        <source>The chart %1 cannot be used: it has too few or too many rows for what it draws.</source>
        <translation>Không dùng được biểu đồ %1: số dòng không hợp với loại biểu đồ.</translation>
    </message>
    <message>
        <source>There is no chart “%1” for this time. Ask the province for its data pack.</source>
        <translation>Không có biểu đồ “%1” cho thời gian này. Hãy xin tỉnh gói dữ liệu của biểu đồ này.</translation>
    </message>
</context>
</TS>
