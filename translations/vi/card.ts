<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BirthCertificateText</name>
    <message>
        <source>%1 weeks %2 days</source>
        <translation>%1 tuần %2 ngày</translation>
    </message>
    <message>
        <source>%1:%2 on %3</source>
        <translation>%1 giờ %2, ngày %3</translation>
    </message>
    <message>
        <source>MINISTRY OF HEALTH</source>
        <translation>BỘ Y TẾ</translation>
    </message>
    <message>
        <source>SOCIALIST REPUBLIC OF VIET NAM</source>
        <translation>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</translation>
    </message>
    <message>
        <source>Independence – Freedom – Happiness</source>
        <translation>Độc lập – Tự do – Hạnh phúc</translation>
    </message>
    <message>
        <source>MEDICAL BIRTH CERTIFICATE</source>
        <translation>GIẤY CHỨNG SINH</translation>
    </message>
    <message>
        <source>No. </source>
        <translation>Số: </translation>
    </message>
    <message>
        <source>Mother&apos;s or carer&apos;s full name</source>
        <translation>Họ và tên mẹ/người nuôi dưỡng</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Personal number, identity card or passport</source>
        <translation>Số định danh cá nhân/CCCD/hộ chiếu</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>Mã số BHXH/thẻ BHYT</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Father&apos;s full name</source>
        <translation>Họ và tên cha</translation>
    </message>
    <message>
        <source>Gave birth at</source>
        <translation>Đã sinh con vào lúc</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Tại</translation>
    </message>
    <message>
        <source>Births so far</source>
        <translation>Số lần sinh</translation>
    </message>
    <message>
        <source>Children alive</source>
        <translation>Số con hiện sống</translation>
    </message>
    <message>
        <source>Children of this birth</source>
        <translation>Số con trong lần sinh này</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Tuổi thai</translation>
    </message>
    <message>
        <source>Sex of the child</source>
        <translation>Giới tính của con</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Name the child is to have</source>
        <translation>Dự định đặt tên con là</translation>
    </message>
    <message>
        <source>State of the child</source>
        <translation>Tình trạng của con</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Birth attendant</source>
        <translation>Người đỡ đẻ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người ghi phiếu</translation>
    </message>
    <message>
        <source>(signature, full name)</source>
        <translation>(ký, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>Mother or carer</source>
        <translation>Mẹ/người nuôi dưỡng</translation>
    </message>
    <message>
        <source>Head of the station</source>
        <translation>Trưởng trạm</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In lúc %1</translation>
    </message>
</context>
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
    <name>DueSlipText</name>
    <message>
        <source>Telephone: %1</source>
        <translation>Điện thoại: %1</translation>
    </message>
    <message>
        <source>INVITATION TO VACCINATION</source>
        <translation>GIẤY MỜI TIÊM CHỦNG</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Ngày sinh: %1</translation>
    </message>
    <message>
        <source>Mother: %1</source>
        <translation>Mẹ: %1</translation>
    </message>
    <message>
        <source>Hamlet: %1</source>
        <translation>Thôn: %1</translation>
    </message>
    <message>
        <source>To be given</source>
        <translation>Cần tiêm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Bring the vaccination booklet.</source>
        <translation>Mang theo sổ tiêm chủng</translation>
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
    <message>
        <source>The pages could not be written to %1. Choose another folder.</source>
        <translation>Không ghi được các trang vào %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at the printer and print again.</source>
        <translation>Máy in không nhận các trang. Hãy xem máy in rồi in lại.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (tiếp)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In lúc %1</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>trang %1/%2</translation>
    </message>
</context>
<context>
    <name>ReferralSlipText</name>
    <message>
        <source>EMERGENCY</source>
        <translation>CẤP CỨU</translation>
    </message>
    <message>
        <source>REFERRAL SLIP</source>
        <translation>GIẤY CHUYỂN TUYẾN</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Kính gửi: %1</translation>
    </message>
    <message>
        <source>Who is sent</source>
        <translation>Người được chuyển</translation>
    </message>
    <message>
        <source>This pregnancy</source>
        <translation>Thai kỳ này</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dấu hiệu phát hiện</translation>
    </message>
    <message>
        <source>Examined on %1</source>
        <translation>Khám ngày %1</translation>
    </message>
    <message>
        <source>Why she is sent</source>
        <translation>Lý do chuyển</translation>
    </message>
    <message>
        <source>Done and given before</source>
        <translation>Đã xử trí, thuốc đã dùng</translation>
    </message>
    <message>
        <source>Sent by (signature)</source>
        <translation>Người chuyển (ký, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>Answer of who takes over (please send it back)</source>
        <translation>Phản hồi của nơi nhận (xin gửi lại trạm)</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In lúc %1</translation>
    </message>
</context>
<context>
    <name>ReportPaperText</name>
    <message>
        <source>%1, day %2 month %3 year %4</source>
        <translation>%1, ngày %2 tháng %3 năm %4</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Mẫu %1</translation>
    </message>
    <message>
        <source>Form %1, version %2</source>
        <translation>Mẫu %1, phiên bản %2</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>(Signature, full name)</source>
        <translation>(Ký, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In lúc %1</translation>
    </message>
</context>
</TS>
