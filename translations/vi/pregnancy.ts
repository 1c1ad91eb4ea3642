<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BirthText</name>
    <message>
        <source>born alive</source>
        <translation>sinh sống</translation>
    </message>
    <message>
        <source>stillborn, fresh</source>
        <translation>chết lưu (tươi)</translation>
    </message>
    <message>
        <source>stillborn, macerated</source>
        <translation>chết lưu (mủn)</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Trẻ %1</translation>
    </message>
    <message>
        <source>breast only</source>
        <translation>bú mẹ hoàn toàn</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>bú hỗn hợp</translation>
    </message>
    <message>
        <source>no breast milk</source>
        <translation>không bú mẹ</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is no blood pressure: type it as 120/80.</source>
        <translation>“%1” không phải huyết áp: gõ như 120/80.</translation>
    </message>
    <message>
        <source>“%1” is no PARA: four figures, born at term, preterm, lost, living, as in 1001.</source>
        <translation>“%1” không phải PARA: bốn số (đủ tháng, đẻ non, sảy/phá, con sống), như 1001.</translation>
    </message>
    <message>
        <source>“%1” is no age of a pregnancy: weeks and days, as in 12+3.</source>
        <translation>“%1” không phải tuổi thai: gõ tuần và ngày, như 12+3.</translation>
    </message>
</context>
<context>
    <name>PregnancyPapers</name>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Age of the pregnancy</source>
        <translation>Tuổi thai</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Dự kiến sinh</translation>
    </message>
    <message>
        <source>Pregnancy number</source>
        <translation>Lần có thai thứ</translation>
    </message>
    <message>
        <source>PARA</source>
        <translation>PARA</translation>
    </message>
    <message>
        <source>Caesareans before</source>
        <translation>Số lần mổ đẻ</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Tiêm phòng</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Huyết áp</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Fundal height</source>
        <translation>Chiều cao tử cung</translation>
    </message>
    <message>
        <source>Girth</source>
        <translation>Vòng bụng</translation>
    </message>
    <message>
        <source>Fetal heart</source>
        <translation>Tim thai</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>lần/phút</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Ngôi thai</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>Đạm niệu</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Dấu hiệu nguy hiểm</translation>
    </message>
    <message>
        <source>PREGNANT WOMEN</source>
        <translation>DANH SÁCH THAI PHỤ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lần khám</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Khám gần nhất</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hẹn tiếp</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Hamlet not known</source>
        <translation>Chưa rõ thôn</translation>
    </message>
</context>
<context>
    <name>PregnancyWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tuần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>first trimester</source>
        <translation>ba tháng đầu</translation>
    </message>
    <message>
        <source>second trimester</source>
        <translation>ba tháng giữa</translation>
    </message>
    <message>
        <source>third trimester</source>
        <translation>ba tháng cuối</translation>
    </message>
    <message numerus="yes">
        <source>by the ultrasound of %1, %n day(s) off the last period</source>
        <translation>
            <numerusform>theo siêu âm %1, lệch %n ngày so với kinh cuối</numerusform>
        </translation>
    </message>
    <message>
        <source>by the ultrasound of %1</source>
        <translation>theo siêu âm %1</translation>
    </message>
    <message numerus="yes">
        <source>by the last period %1; the ultrasound of %2 differs by %n day(s) only</source>
        <translation>
            <numerusform>theo kinh cuối %1; siêu âm %2 chỉ lệch %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>by the last period %1</source>
        <translation>theo kinh cuối %1</translation>
    </message>
    <message numerus="yes">
        <source>Tetanus: %n dose(s)</source>
        <translation>
            <numerusform>Uốn ván: %n mũi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, enough</source>
        <translation>%1, đủ</translation>
    </message>
    <message>
        <source>%1, the next from %2</source>
        <translation>%1, cần mũi tiếp từ %2</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>đang theo dõi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã sinh</translation>
    </message>
    <message>
        <source>Miscarriage</source>
        <translation>Sảy thai</translation>
    </message>
    <message>
        <source>Abortion</source>
        <translation>Phá thai</translation>
    </message>
    <message>
        <source>Ectopic pregnancy</source>
        <translation>Thai ngoài tử cung</translation>
    </message>
    <message>
        <source>Molar pregnancy</source>
        <translation>Thai trứng</translation>
    </message>
    <message>
        <source>The mother died undelivered</source>
        <translation>Mẹ tử vong khi chưa sinh</translation>
    </message>
    <message>
        <source>Moved away, followed elsewhere</source>
        <translation>Chuyển đi, theo dõi nơi khác</translation>
    </message>
    <message>
        <source>It was no pregnancy</source>
        <translation>Không phải có thai</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>Breech</source>
        <translation>Mông</translation>
    </message>
    <message>
        <source>Transverse</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ kết quả</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Âm tính</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Dương tính</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Nghi ngờ</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Cấp cứu</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Chuyển tuyến</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>%1, the next is to be given now</source>
        <translation>%1, cần tiêm mũi tiếp ngay</translation>
    </message>
</context>
<context>
    <name>WomenWords</name>
    <message>
        <source>%1, late</source>
        <translation>%1, quá hẹn</translation>
    </message>
</context>
<context>
    <name>noi::BirthView</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hạn %2</translation>
    </message>
    <message>
        <source>Birth: the day and what became of each child are enough</source>
        <translation>Ghi cuộc đẻ: chỉ cần ngày giờ và tình trạng từng trẻ</translation>
    </message>
    <message>
        <source>The birth: complete or put right</source>
        <translation>Cuộc đẻ: ghi tiếp hoặc sửa</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>One more child of this birth</source>
        <translation>Thêm một trẻ của lần sinh này</translation>
    </message>
    <message>
        <source>Visit after the birth</source>
        <translation>Khám sau sinh</translation>
    </message>
    <message>
        <source>Put right: visit of %1</source>
        <translation>Sửa lần khám ngày %1</translation>
    </message>
    <message>
        <source>Void this visit: it stays in the file, struck through.</source>
        <translation>Hủy lần khám này: vẫn còn trong hồ sơ, bị gạch ngang.</translation>
    </message>
    <message>
        <source>The visit was voided.</source>
        <translation>Đã hủy lần khám.</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Giấy chứng sinh</translation>
    </message>
    <message>
        <source>No certificate has been issued yet.</source>
        <translation>Chưa cấp giấy chứng sinh nào.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Nhầm người</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập hai lần</translation>
    </message>
    <message>
        <source>Wrong figures</source>
        <translation>Sai số liệu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Cấp và in</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại giấy</translation>
    </message>
    <message>
        <source>The child&apos;s file</source>
        <translation>Mở hồ sơ trẻ</translation>
    </message>
    <message>
        <source>Complete the birth</source>
        <translation>Ghi tiếp cuộc đẻ</translation>
    </message>
    <message>
        <source>Put the child right</source>
        <translation>Sửa trẻ</translation>
    </message>
    <message>
        <source>One more child</source>
        <translation>Thêm trẻ</translation>
    </message>
    <message>
        <source>Put the visit right</source>
        <translation>Sửa lần khám</translation>
    </message>
    <message>
        <source>Void the visit</source>
        <translation>Hủy lần khám</translation>
    </message>
    <message>
        <source>The birth is written.</source>
        <translation>Đã ghi cuộc đẻ.</translation>
    </message>
    <message numerus="yes">
        <source>The birth is written; %n file(s) opened.</source>
        <translation>
            <numerusform>Đã ghi cuộc đẻ; mở %n hồ sơ trẻ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The birth was changed.</source>
        <translation>Đã sửa cuộc đẻ.</translation>
    </message>
    <message>
        <source>The child is written.</source>
        <translation>Đã ghi thêm trẻ.</translation>
    </message>
    <message>
        <source>The child was put right.</source>
        <translation>Đã sửa thông tin trẻ.</translation>
    </message>
    <message>
        <source>The visit was put right.</source>
        <translation>Đã sửa lần khám.</translation>
    </message>
    <message>
        <source>The visit was recorded.</source>
        <translation>Đã ghi lần khám.</translation>
    </message>
    <message>
        <source>Certificate %1 is issued.</source>
        <translation>Đã cấp giấy chứng sinh số %1.</translation>
    </message>
    <message>
        <source>A death</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>The death is written.</source>
        <translation>Đã ghi tử vong.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Hepatitis B within 24 hours, until %1 (Enter opens the file)</source>
        <translation>Viêm gan B trong 24 giờ, đến %1 (Enter mở hồ sơ trẻ)</translation>
    </message>
</context>
<context>
    <name>noi::CertificateForm</name>
    <message>
        <source>Number</source>
        <translation>Số giấy</translation>
    </message>
    <message>
        <source>The child&apos;s name, as the parents mean to call it</source>
        <translation>Tên dự định đặt cho con</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Mã BHXH/thẻ BHYT</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Born where</source>
        <translation>Nơi sinh</translation>
    </message>
    <message>
        <source>State of the child</source>
        <translation>Tình trạng của con</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Người đỡ đẻ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người ghi phiếu</translation>
    </message>
    <message>
        <source>Head of the station</source>
        <translation>Trưởng trạm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>noi::DeathForm</name>
    <message>
        <source>Of pregnancy, birth or illness</source>
        <translation>Do thai nghén, sinh đẻ hoặc bệnh</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Tai nạn</translation>
    </message>
    <message>
        <source>Who died</source>
        <translation>Người tử vong</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi tử vong</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
</context>
<context>
    <name>noi::DeliveryForm</name>
    <message>
        <source>One child</source>
        <translation>Một</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Hai</translation>
    </message>
    <message>
        <source>Triplets</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Bốn</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Khỏe</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Chuyển tuyến</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>lần</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Số con</translation>
    </message>
    <message>
        <source>Weeks at birth</source>
        <translation>Tuổi thai lúc sinh (tuần)</translation>
    </message>
    <message>
        <source>Where (↑ ↓)</source>
        <translation>Nơi đẻ (↑ ↓)</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Tên cơ sở</translation>
    </message>
    <message>
        <source>How (↑ ↓)</source>
        <translation>Cách đẻ (↑ ↓)</translation>
    </message>
    <message>
        <source>Attended by (↑ ↓)</source>
        <translation>Người đỡ (↑ ↓)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Complications (key, 0: none)</source>
        <translation>Tai biến (phím, 0: không có)</translation>
    </message>
    <message>
        <source>Blood lost</source>
        <translation>Lượng máu mất</translation>
    </message>
    <message>
        <source>The mother after it</source>
        <translation>Tình trạng mẹ</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Died at</source>
        <translation>Tử vong lúc</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Antenatal visits elsewhere</source>
        <translation>Khám thai ở nơi khác</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Day and time, as in 2111 1430</source>
        <translation>Ngày và giờ, ví dụ 2111 1430</translation>
    </message>
</context>
<context>
    <name>noi::EndForm</name>
    <message>
        <source>How it ended (↑ ↓)</source>
        <translation>Kết thúc thế nào (↑ ↓)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>A child born dead after 22 weeks or more is a birth.</source>
        <translation>Thai chết từ 22 tuần trở lên thì ghi là ca sinh.</translation>
    </message>
</context>
<context>
    <name>noi::FindingsView</name>
    <message>
        <source>Why: %1
What to do: %2
Source: %3</source>
        <translation>Vì sao: %1
Xử trí: %2
Nguồn: %3</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>Giấy chuyển tuyến</translation>
    </message>
</context>
<context>
    <name>noi::FollowUpView</name>
    <message>
        <source>Print its slip</source>
        <translation>In lại giấy</translation>
    </message>
    <message>
        <source>Next contacts</source>
        <translation>Các lần khám tới</translation>
    </message>
    <message>
        <source>Tests to take</source>
        <translation>Xét nghiệm cần làm</translation>
    </message>
    <message>
        <source>week %1: sent to be delivered, %2</source>
        <translation>tuần %1: chuyển đi sinh, %2</translation>
    </message>
    <message>
        <source>week %1: %2</source>
        <translation>tuần %1: %2</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, quá hẹn</translation>
    </message>
    <message>
        <source>%1, this week</source>
        <translation>%1, tuần này</translation>
    </message>
    <message>
        <source>%1: was due by %2</source>
        <translation>%1: quá hạn %2</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: hạn %2</translation>
    </message>
    <message>
        <source>none now</source>
        <translation>hiện chưa cần</translation>
    </message>
    <message>
        <source>and %1 more (Alt+X)</source>
        <translation>và %1 xét nghiệm nữa (Alt+X)</translation>
    </message>
    <message>
        <source>Sent to %1 on %2</source>
        <translation>Đã chuyển %1 lúc %2</translation>
    </message>
</context>
<context>
    <name>noi::FormPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>noi::NewbornForm</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Stillborn, fresh</source>
        <translation>Chết tươi</translation>
    </message>
    <message>
        <source>Stillborn, macerated</source>
        <translation>Chết mủn</translation>
    </message>
    <message>
        <source>after 1 min</source>
        <translation>sau 1 phút</translation>
    </message>
    <message>
        <source>after 5 min</source>
        <translation>sau 5 phút</translation>
    </message>
    <message>
        <source>by the mother&apos;s name until it has one</source>
        <translation>theo tên mẹ khi chưa đặt tên</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Trẻ %1</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>Trai hay gái</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Vòng đầu</translation>
    </message>
    <message>
        <source>Apgar</source>
        <translation>Apgar</translation>
    </message>
    <message>
        <source>Had to be resuscitated</source>
        <translation>Ngạt, phải hồi sức</translation>
    </message>
    <message>
        <source>Breastfed in the first hour</source>
        <translation>Bú mẹ trong giờ đầu</translation>
    </message>
    <message>
        <source>Vitamin K</source>
        <translation>Vitamin K</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Born at, where another time</source>
        <translation>Sinh lúc (nếu khác giờ)</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Dị tật</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>Sống</translation>
    </message>
</context>
<context>
    <name>noi::NewbornModel</name>
    <message>
        <source>Child</source>
        <translation>Trẻ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Apgar 1 / 5</source>
        <translation>Apgar 1 / 5</translation>
    </message>
    <message>
        <source>First hour · vit. K</source>
        <translation>Giờ đầu · vit. K</translation>
    </message>
</context>
<context>
    <name>noi::PostnatalForm</name>
    <message>
        <source>a minute</source>
        <translation>lần/phút</translation>
    </message>
    <message>
        <source>breaths a minute</source>
        <translation>nhịp thở/phút</translation>
    </message>
    <message>
        <source>Breast only</source>
        <translation>Hoàn toàn</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Hỗn hợp</translation>
    </message>
    <message>
        <source>No breast milk</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Không có dấu hiệu nào</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>viên</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đã uống</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Chưa uống</translation>
    </message>
    <message>
        <source>At the station</source>
        <translation>Tại trạm</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Tại nhà</translation>
    </message>
    <message>
        <source>who is logged in</source>
        <translation>người đang đăng nhập</translation>
    </message>
    <message>
        <source>Who is seen</source>
        <translation>Khám cho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Huyết áp</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Mạch</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Nhịp thở</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Danger signs (key, 0: none of them)</source>
        <translation>Dấu hiệu nguy hiểm (phím, 0: không có)</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Bú mẹ</translation>
    </message>
    <message>
        <source>Iron and folic acid handed out</source>
        <translation>Phát viên sắt – acid folic</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>Vitamin A</translation>
    </message>
    <message>
        <source>Family planning (↑ ↓)</source>
        <translation>Kế hoạch hóa gia đình (↑ ↓)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi khám</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Người khám</translation>
    </message>
    <message>
        <source>Advice, treatment, note</source>
        <translation>Tư vấn, xử trí, ghi chú</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Trẻ</translation>
    </message>
</context>
<context>
    <name>noi::PostnatalModel</name>
    <message>
        <source>%1 breaths</source>
        <translation>thở %1</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mẹ</translation>
    </message>
    <message>
        <source>child</source>
        <translation>con</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Khám cho</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Nuôi con</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Dấu hiệu nguy hiểm</translation>
    </message>
</context>
<context>
    <name>noi::PregnancyForm</name>
    <message>
        <source>12+3</source>
        <translation>12+3</translation>
    </message>
    <message>
        <source>term, preterm, lost, living: 1001</source>
        <translation>đủ tháng, non, sảy, sống: 1001</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>First day of the last period</source>
        <translation>Ngày đầu kỳ kinh cuối</translation>
    </message>
    <message>
        <source>First ultrasound, its day</source>
        <translation>Siêu âm đầu tiên, ngày</translation>
    </message>
    <message>
        <source>it found (weeks + days)</source>
        <translation>cho tuổi thai (tuần + ngày)</translation>
    </message>
    <message>
        <source>Which pregnancy</source>
        <translation>Có thai lần thứ</translation>
    </message>
    <message>
        <source>PARA</source>
        <translation>PARA</translation>
    </message>
    <message>
        <source>Birth before this one</source>
        <translation>Lần sinh trước</translation>
    </message>
    <message>
        <source>Caesareans before</source>
        <translation>Số lần mổ đẻ</translation>
    </message>
    <message>
        <source>Earlier births and illnesses (digit, 0: none)</source>
        <translation>Tiền sử sản khoa, bệnh tật (bấm số, 0: không có)</translation>
    </message>
    <message>
        <source>Weight before</source>
        <translation>Cân nặng trước có thai</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Unborn children</source>
        <translation>Số thai</translation>
    </message>
    <message>
        <source>Contacts by</source>
        <translation>Lịch khám</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Today %1, expected %2
%3</source>
        <translation>Hôm nay %1, dự kiến sinh %2
%3</translation>
    </message>
</context>
<context>
    <name>noi::PregnancyPage</name>
    <message>
        <source>Nobody who is pregnant is followed here.</source>
        <translation>Chưa theo dõi thai phụ nào.</translation>
    </message>
    <message>
        <source>Ctrl+K finds a woman; Alt+6 in her file, Insert begins a pregnancy.</source>
        <translation>Ctrl+K tìm người phụ nữ; trong hồ sơ bấm Alt+6, Insert để ghi thai kỳ.</translation>
    </message>
    <message>
        <source>Nobody of the list is so.</source>
        <translation>Không có ai như vậy trong danh sách.</translation>
    </message>
    <message>
        <source>Alt+1 shows all.</source>
        <translation>Alt+1 hiện tất cả.</translation>
    </message>
    <message>
        <source>Hamlet not known</source>
        <translation>Chưa rõ thôn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hẹn</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>Birth in %1</source>
        <translation>Sinh %1</translation>
    </message>
    <message>
        <source>Births expected in %1: %2</source>
        <translation>Dự kiến sinh tháng %1: %2</translation>
    </message>
    <message>
        <source>Alt+← → another month</source>
        <translation>Alt+← → tháng khác</translation>
    </message>
    <message>
        <source>Next contact late</source>
        <translation>Quá hẹn khám</translation>
    </message>
    <message numerus="yes">
        <source>%n woman(women)</source>
        <translation>
            <numerusform>%n thai phụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Open her file</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>All hamlets   Alt+H</source>
        <translation>Tất cả các thôn   Alt+H</translation>
    </message>
    <message>
        <source>By expected day   Alt+S</source>
        <translation>Theo dự sinh   Alt+S</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>By hamlet</source>
        <translation>Theo thôn</translation>
    </message>
    <message>
        <source>By next contact</source>
        <translation>Theo ngày hẹn</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Theo nguy cơ</translation>
    </message>
    <message>
        <source>Ctrl+F: name, hamlet</source>
        <translation>Ctrl+F: tên, thôn</translation>
    </message>
</context>
<context>
    <name>noi::PregnancySummary</name>
    <message>
        <source>Pregnancy %1</source>
        <translation>Thai lần %1</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Thai kỳ</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Chưa rõ tuổi thai</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Dự kiến sinh %1</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>Tính %1</translation>
    </message>
    <message>
        <source>Write the last period or an ultrasound: dates and contacts follow from it.</source>
        <translation>Ghi kỳ kinh cuối hoặc siêu âm (Alt+T) để tính tuổi thai và lịch khám.</translation>
    </message>
    <message numerus="yes">
        <source>%n caesarean(s) before</source>
        <translation>
            <numerusform>đã mổ đẻ %n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Iron: %n tablet(s)</source>
        <translation>
            <numerusform>Viên sắt: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::PregnancyTab</name>
    <message>
        <source>Antenatal visit</source>
        <translation>Khám thai</translation>
    </message>
    <message>
        <source>Begin a pregnancy</source>
        <translation>Ghi thai kỳ</translation>
    </message>
    <message>
        <source>It goes on after all</source>
        <translation>Thai kỳ vẫn tiếp tục</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Kết thúc thai kỳ</translation>
    </message>
    <message>
        <source>What the rules say today</source>
        <translation>Đánh giá hôm nay</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Không có gì bất thường.</translation>
    </message>
    <message>
        <source>A new pregnancy</source>
        <translation>Thai kỳ mới</translation>
    </message>
    <message>
        <source>Pregnancy data</source>
        <translation>Thông tin thai kỳ</translation>
    </message>
    <message>
        <source>Test results: fill in those there are</source>
        <translation>Kết quả xét nghiệm: ghi những cái đã có</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Put right: visit of %1</source>
        <translation>Sửa lần khám %1</translation>
    </message>
    <message>
        <source>Void this test: it stays in the file, struck through.</source>
        <translation>Hủy xét nghiệm này: vẫn nằm trong hồ sơ, bị gạch ngang.</translation>
    </message>
    <message>
        <source>The test was voided.</source>
        <translation>Đã hủy xét nghiệm.</translation>
    </message>
    <message>
        <source>Void this visit: it stays in the file, struck through.</source>
        <translation>Hủy lần khám này: vẫn nằm trong hồ sơ, bị gạch ngang.</translation>
    </message>
    <message>
        <source>The visit was voided.</source>
        <translation>Đã hủy lần khám.</translation>
    </message>
    <message>
        <source>How the pregnancy ended</source>
        <translation>Thai kỳ kết thúc thế nào</translation>
    </message>
    <message>
        <source>Referral slip</source>
        <translation>Giấy chuyển tuyến</translation>
    </message>
    <message>
        <source>With what is typed</source>
        <translation>Theo số liệu đang nhập</translation>
    </message>
    <message>
        <source>No pregnancy yet. Weeks, contacts, tests and what the rules say of them appear here.</source>
        <translation>Chưa có thai kỳ nào. Tuổi thai, lịch khám, xét nghiệm và đánh giá nguy cơ sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Insert: begin a pregnancy</source>
        <translation>Nhấn Insert để ghi thai kỳ</translation>
    </message>
    <message>
        <source>Wrong woman</source>
        <translation>Nhầm người</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Ghi hai lần</translation>
    </message>
    <message>
        <source>Wrong figures</source>
        <translation>Sai số liệu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Lưu và in</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Chuyển tuyến</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The pregnancy is written. Insert records the first visit.</source>
        <translation>Đã ghi thai kỳ. Nhấn Insert để ghi lần khám đầu.</translation>
    </message>
    <message>
        <source>The pregnancy data were changed.</source>
        <translation>Đã sửa thông tin thai kỳ.</translation>
    </message>
    <message>
        <source>The visit was put right.</source>
        <translation>Đã sửa lần khám.</translation>
    </message>
    <message>
        <source>The visit was recorded.</source>
        <translation>Đã ghi lần khám.</translation>
    </message>
    <message>
        <source>Fill in at least one result.</source>
        <translation>Ghi ít nhất một kết quả.</translation>
    </message>
    <message>
        <source>The test was put right.</source>
        <translation>Đã sửa xét nghiệm.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) recorded.</source>
        <translation>
            <numerusform>Đã ghi %n xét nghiệm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the pregnancy is written.</source>
        <translation>Đã ghi thai kỳ kết thúc.</translation>
    </message>
    <message>
        <source>The pregnancy goes on.</source>
        <translation>Thai kỳ vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>The referral was recorded.</source>
        <translation>Đã ghi chuyển tuyến.</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Đẻ</translation>
    </message>
    <message>
        <source>The death is written.</source>
        <translation>Đã ghi tử vong.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Visits before the birth</source>
        <translation>Khám trước sinh</translation>
    </message>
</context>
<context>
    <name>noi::ReferralForm</name>
    <message>
        <source>Planned</source>
        <translation>Theo kế hoạch</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Cấp cứu</translation>
    </message>
    <message>
        <source>who is logged in</source>
        <translation>người đang đăng nhập</translation>
    </message>
    <message>
        <source>To which facility</source>
        <translation>Chuyển đến cơ sở</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Mức khẩn</translation>
    </message>
    <message>
        <source>Done and given before</source>
        <translation>Đã xử trí, thuốc đã dùng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Người chuyển</translation>
    </message>
    <message>
        <source>Reason (Tab goes on)</source>
        <translation>Lý do (Tab: đi tiếp)</translation>
    </message>
</context>
<context>
    <name>noi::TestForm</name>
    <message>
        <source>Day the blood or urine was taken</source>
        <translation>Ngày lấy mẫu</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Nơi xét nghiệm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>! should have been taken by %1</source>
        <translation>! lẽ ra làm trước %1</translation>
    </message>
    <message>
        <source>● to be taken by %1</source>
        <translation>● cần làm trước %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>làm từ %1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
</context>
<context>
    <name>noi::TestModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>noi::VisitForm</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>/phút</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Huyết áp</translation>
    </message>
    <message>
        <source>Fundal height</source>
        <translation>Chiều cao tử cung</translation>
    </message>
    <message>
        <source>Girth</source>
        <translation>Vòng bụng</translation>
    </message>
    <message>
        <source>Fetal heart</source>
        <translation>Tim thai</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Ngôi thai</translation>
    </message>
    <message>
        <source>Oedema</source>
        <translation>Phù</translation>
    </message>
    <message>
        <source>Pale</source>
        <translation>Da xanh, niêm nhợt</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>Đạm niệu</translation>
    </message>
    <message>
        <source>Urine sugar</source>
        <translation>Đường niệu</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Có máy</translation>
    </message>
    <message>
        <source>Does not move</source>
        <translation>Không máy</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>viên</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Hẹp</translation>
    </message>
    <message>
        <source>Deformed</source>
        <translation>Méo, lệch</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tại trạm</translation>
    </message>
    <message>
        <source>who is logged in</source>
        <translation>người đang đăng nhập</translation>
    </message>
    <message>
        <source>Danger signs (key, 0: none of them)</source>
        <translation>Dấu hiệu nguy hiểm (bấm phím, 0: không có)</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Thai máy</translation>
    </message>
    <message>
        <source>Iron and folic acid handed out</source>
        <translation>Sắt/acid folic phát</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Hẹn khám lại</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Khung chậu</translation>
    </message>
    <message>
        <source>Prognosis for the birth</source>
        <translation>Tiên lượng đẻ</translation>
    </message>
    <message>
        <source>Where, if elsewhere</source>
        <translation>Nơi khám, nếu nơi khác</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Người khám</translation>
    </message>
    <message>
        <source>Advice, treatment, note</source>
        <translation>Tư vấn, điều trị, ghi chú</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
</context>
<context>
    <name>noi::VisitModel</name>
    <message>
        <source>Girth: %1 cm</source>
        <translation>Vòng bụng: %1 cm</translation>
    </message>
    <message>
        <source>Temperature: %1 °C</source>
        <translation>Nhiệt độ: %1 °C</translation>
    </message>
    <message>
        <source>Urine sugar: %1</source>
        <translation>Đường niệu: %1</translation>
    </message>
    <message>
        <source>Next visit: %1</source>
        <translation>Hẹn khám lại: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week and day of pregnancy</source>
        <translation>Tuần và ngày của thai</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Cân nặng, kg</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Blood pressure, mmHg</source>
        <translation>Huyết áp, mmHg</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>Fundal height, cm</source>
        <translation>Chiều cao tử cung, cm</translation>
    </message>
    <message>
        <source>FH</source>
        <translation>CCTC</translation>
    </message>
    <message>
        <source>Fetal heart, beats a minute</source>
        <translation>Tim thai, lần/phút</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Lie</source>
        <translation>Ngôi</translation>
    </message>
    <message>
        <source>Urine protein</source>
        <translation>Đạm niệu</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Đạm</translation>
    </message>
    <message>
        <source>Haemoglobin, g/l</source>
        <translation>Huyết sắc tố, g/l</translation>
    </message>
    <message>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>Iron and folic acid tablets handed out</source>
        <translation>Viên sắt/acid folic đã phát</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Sắt</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Người khám</translation>
    </message>
</context>
<context>
    <name>noi::WomenModel</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Dự kiến sinh</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lần khám</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Khám gần nhất</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Hẹn khám</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Nguy cơ</translation>
    </message>
</context>
</TS>
