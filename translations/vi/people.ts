<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AgeWords</name>
    <message>
        <source>born today</source>
        <translation>sinh hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n ngày tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%n phút tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n giờ tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 month</source>
        <translation>dưới 1 tháng</translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>khoảng %n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation>
            <numerusform>khoảng %n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>dưới 1 tuổi</translation>
    </message>
</context>
<context>
    <name>DoseWords</name>
    <message>
        <source>Given here</source>
        <translation>Tiêm tại trạm</translation>
    </message>
    <message>
        <source>Paper sheet</source>
        <translation>Phiếu giấy</translation>
    </message>
    <message>
        <source>Other card</source>
        <translation>Sổ nơi khác</translation>
    </message>
    <message>
        <source>National programme</source>
        <translation>TCMR</translation>
    </message>
    <message>
        <source>Paid service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Nhẹ</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Nặng</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Đã khỏi</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Đang hồi phục</translation>
    </message>
    <message>
        <source>Lasting harm</source>
        <translation>Di chứng</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>mũi %1</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Đã sửa: %1</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã được thay</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same number</source>
        <translation>trùng số giấy tờ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>trùng tên</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>tên gần giống</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>trùng ngày sinh</translation>
    </message>
    <message>
        <source>date of birth close by</source>
        <translation>ngày sinh gần nhau</translation>
    </message>
    <message>
        <source>same mother</source>
        <translation>cùng mẹ</translation>
    </message>
    <message>
        <source>same hamlet</source>
        <translation>cùng thôn</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nobody was chosen: type a part of the name and choose a line, or leave this empty.</source>
        <translation>Chưa chọn được ai: gõ một phần tên rồi chọn một dòng, hoặc để trống ô này.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Person</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Hủy bản ghi</translation>
    </message>
    <message>
        <source>Session visit</source>
        <translation>Lượt đến buổi tiêm</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Khám sàng lọc</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Mũi tiêm</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Phản ứng sau tiêm</translation>
    </message>
    <message>
        <source>Files of one person</source>
        <translation>Hồ sơ của cùng một người</translation>
    </message>
    <message>
        <source>File asked for</source>
        <translation>Đã xin hồ sơ</translation>
    </message>
    <message>
        <source>Both doses were given</source>
        <translation>Cả hai mũi đều đã tiêm</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Address as written</source>
        <translation>Địa chỉ ghi trên giấy tờ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Ngày tử vong</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>No longer valid since</source>
        <translation>Hết giá trị từ</translation>
    </message>
    <message>
        <source>Household number</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>What was voided</source>
        <translation>Bản ghi bị hủy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tiêm chủng</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Giờ về</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Lý do về</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Nhập sau</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Bảng kiểm</translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation>Câu trả lời có</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Nhiệt độ (°C)</translation>
    </message>
    <message>
        <source>Weight (g)</source>
        <translation>Cân nặng (g)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Screened at</source>
        <translation>Giờ khám sàng lọc</translation>
    </message>
    <message>
        <source>Screened by</source>
        <translation>Người khám</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Mũi thứ</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>Ngày tiêm</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Số lô</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Hạn dùng</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Lọ vắc xin</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Điểm trạm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi tiêm</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người tiêm</translation>
    </message>
    <message>
        <source>Injection site</source>
        <translation>Vị trí tiêm</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>After which dose</source>
        <translation>Sau mũi tiêm</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Khởi phát</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Xử trí</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Người báo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>Hồ sơ kia</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Mối nối</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Hai người khác nhau</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Xin lúc</translation>
    </message>
    <message>
        <source>The other dose</source>
        <translation>Mũi kia</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sửa cho</translation>
    </message>
    <message>
        <source>Why replaced</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>What spoke against it</source>
        <translation>Điểm trái lịch tiêm</translation>
    </message>
    <message>
        <source>Why given all the same</source>
        <translation>Lý do vẫn tiêm</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Cân đo</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Ngày cân đo</translation>
    </message>
    <message>
        <source>Length (mm)</source>
        <translation>Chiều dài (mm)</translation>
    </message>
    <message>
        <source>Lying or standing</source>
        <translation>Nằm hay đứng</translation>
    </message>
    <message>
        <source>Head (mm)</source>
        <translation>Vòng đầu (mm)</translation>
    </message>
    <message>
        <source>Arm (mm)</source>
        <translation>Vòng cánh tay (mm)</translation>
    </message>
    <message>
        <source>Oedema of both feet</source>
        <translation>Phù hai bàn chân</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Người cân đo</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Thai kỳ</translation>
    </message>
    <message>
        <source>Antenatal visit</source>
        <translation>Khám thai</translation>
    </message>
    <message>
        <source>Antenatal test</source>
        <translation>Xét nghiệm khi có thai</translation>
    </message>
    <message>
        <source>Birth given</source>
        <translation>Ca sinh</translation>
    </message>
    <message>
        <source>Child as born</source>
        <translation>Trẻ sơ sinh</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Giấy chứng sinh</translation>
    </message>
    <message>
        <source>Visit after birth</source>
        <translation>Khám sau sinh</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Chuyển tuyến</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Age of the pregnancy (days)</source>
        <translation>Tuổi thai (ngày)</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Người khám</translation>
    </message>
    <message>
        <source>Blood pressure, upper</source>
        <translation>Huyết áp tối đa</translation>
    </message>
    <message>
        <source>Blood pressure, lower</source>
        <translation>Huyết áp tối thiểu</translation>
    </message>
    <message>
        <source>Temperature (tenths of °C)</source>
        <translation>Nhiệt độ (phần mười °C)</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Dấu hiệu nguy hiểm</translation>
    </message>
    <message>
        <source>Danger signs asked</source>
        <translation>Đã hỏi dấu hiệu nguy hiểm</translation>
    </message>
    <message>
        <source>Iron tablets</source>
        <translation>Viên sắt/acid folic</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Ngày khám</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Quản lý từ ngày</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Kỳ kinh cuối</translation>
    </message>
    <message>
        <source>Day of the first ultrasound</source>
        <translation>Ngày siêu âm đầu</translation>
    </message>
    <message>
        <source>Age found by ultrasound (days)</source>
        <translation>Tuổi thai theo siêu âm (ngày)</translation>
    </message>
    <message>
        <source>Pregnancy number</source>
        <translation>Lần có thai thứ</translation>
    </message>
    <message>
        <source>PARA: births at term</source>
        <translation>PARA: đẻ đủ tháng</translation>
    </message>
    <message>
        <source>PARA: preterm births</source>
        <translation>PARA: đẻ non</translation>
    </message>
    <message>
        <source>PARA: miscarriages and abortions</source>
        <translation>PARA: sảy, phá thai</translation>
    </message>
    <message>
        <source>PARA: living children</source>
        <translation>PARA: con còn sống</translation>
    </message>
    <message>
        <source>Birth before</source>
        <translation>Lần sinh trước</translation>
    </message>
    <message>
        <source>Caesareans before</source>
        <translation>Số lần mổ đẻ</translation>
    </message>
    <message>
        <source>Earlier births and illnesses</source>
        <translation>Tiền sử sản khoa, bệnh tật</translation>
    </message>
    <message>
        <source>Earlier illnesses asked</source>
        <translation>Đã hỏi tiền sử</translation>
    </message>
    <message>
        <source>Weight before (g)</source>
        <translation>Cân nặng trước có thai (g)</translation>
    </message>
    <message>
        <source>Height (mm)</source>
        <translation>Chiều cao (mm)</translation>
    </message>
    <message>
        <source>Unborn children</source>
        <translation>Số thai</translation>
    </message>
    <message>
        <source>Plan of contacts</source>
        <translation>Lịch khám</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kết thúc thế nào</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Kết thúc ngày</translation>
    </message>
    <message>
        <source>Where it ended</source>
        <translation>Nơi kết thúc</translation>
    </message>
    <message>
        <source>Note on the end</source>
        <translation>Ghi chú khi kết thúc</translation>
    </message>
    <message>
        <source>Fundal height (mm)</source>
        <translation>Chiều cao tử cung (mm)</translation>
    </message>
    <message>
        <source>Girth (mm)</source>
        <translation>Vòng bụng (mm)</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Khung chậu</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Ngôi thai</translation>
    </message>
    <message>
        <source>Fetal heart</source>
        <translation>Tim thai</translation>
    </message>
    <message>
        <source>Movements of the child</source>
        <translation>Thai máy</translation>
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
        <source>Haemoglobin (g/l)</source>
        <translation>Hb (g/l)</translation>
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
        <source>Prognosis for the birth</source>
        <translation>Tiên lượng đẻ</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Hẹn khám lại</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày lấy mẫu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>Kết quả bằng chữ</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Sinh lúc</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Loại nơi sinh</translation>
    </message>
    <message>
        <source>Mode of birth</source>
        <translation>Cách thức đẻ</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Người đỡ</translation>
    </message>
    <message>
        <source>Name of the attendant</source>
        <translation>Tên người đỡ</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Tai biến</translation>
    </message>
    <message>
        <source>Complications asked</source>
        <translation>Đã hỏi tai biến</translation>
    </message>
    <message>
        <source>Blood loss (ml)</source>
        <translation>Máu mất (ml)</translation>
    </message>
    <message>
        <source>Antenatal visits elsewhere</source>
        <translation>Khám thai ở nơi khác</translation>
    </message>
    <message>
        <source>Mother afterwards</source>
        <translation>Tình trạng mẹ sau đẻ</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Which of several</source>
        <translation>Thứ tự sinh</translation>
    </message>
    <message>
        <source>Born alive or dead</source>
        <translation>Sinh sống hay chết</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Sinh lúc</translation>
    </message>
    <message>
        <source>Apgar after 1 minute</source>
        <translation>Apgar 1 phút</translation>
    </message>
    <message>
        <source>Apgar after 5 minutes</source>
        <translation>Apgar 5 phút</translation>
    </message>
    <message>
        <source>Asphyxia</source>
        <translation>Ngạt</translation>
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
        <source>Anomalies</source>
        <translation>Dị tật</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Họ tên mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s birth</source>
        <translation>Ngày sinh của mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s personal number</source>
        <translation>Số định danh của mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s ethnicity</source>
        <translation>Dân tộc của mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s address</source>
        <translation>Nơi cư trú của mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s insurance</source>
        <translation>Thẻ BHYT của mẹ</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Họ tên cha</translation>
    </message>
    <message>
        <source>Born at</source>
        <translation>Nơi sinh</translation>
    </message>
    <message>
        <source>Births of the mother</source>
        <translation>Số lần sinh của mẹ</translation>
    </message>
    <message>
        <source>Living children</source>
        <translation>Số con còn sống</translation>
    </message>
    <message>
        <source>Born together</source>
        <translation>Số con trong lần sinh</translation>
    </message>
    <message>
        <source>Name for the child</source>
        <translation>Dự kiến đặt tên con</translation>
    </message>
    <message>
        <source>State of the child</source>
        <translation>Tình trạng con</translation>
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
        <source>Mother or child</source>
        <translation>Mẹ hay con</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Mạch</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Nhịp thở</translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation>Nuôi dưỡng</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>Vitamin A</translation>
    </message>
    <message>
        <source>Family planning</source>
        <translation>Kế hoạch hóa gia đình</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Khám tại nhà</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Chuyển lúc</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Nơi chuyển đến</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Dấu hiệu phát hiện</translation>
    </message>
    <message>
        <source>Done and given before</source>
        <translation>Đã xử trí, thuốc đã dùng</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Cấp cứu</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Người chuyển</translation>
    </message>
    <message>
        <source>Answer that came back</source>
        <translation>Phản hồi của nơi nhận</translation>
    </message>
    <message>
        <source>Related to pregnancy</source>
        <translation>Liên quan thai sản</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Người báo</translation>
    </message>
    <message>
        <source>Why the file was withdrawn</source>
        <translation>Lý do rút hồ sơ</translation>
    </message>
</context>
<context>
    <name>IdentifierWords</name>
    <message>
        <source>Personal ID number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Old ID card</source>
        <translation>CMND cũ</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Thẻ BHYT</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Giấy chứng sinh</translation>
    </message>
    <message>
        <source>Card or booklet</source>
        <translation>Thẻ, sổ tiêm chủng</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Số khác</translation>
    </message>
    <message>
        <source>A personal ID number has 12 digits, this one has %1 characters. Look at the card once more.</source>
        <translation>Số định danh cá nhân có 12 chữ số, số này có %1 ký tự. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>An old ID card has 9 digits, this one has %1 characters. Look at the card once more.</source>
        <translation>Số CMND cũ có 9 chữ số, số này có %1 ký tự. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>An insurance number has 2 letters and 13 digits, or 10 digits. Look at the card once more.</source>
        <translation>Số thẻ BHYT gồm 2 chữ cái và 13 chữ số, hoặc 10 chữ số. Xin xem lại thẻ.</translation>
    </message>
    <message>
        <source>A birth certificate&apos;s code looks like 02020.GCS.12096.25. Look at the paper once more.</source>
        <translation>Mã giấy chứng sinh có dạng 02020.GCS.12096.25. Xin xem lại giấy.</translation>
    </message>
</context>
<context>
    <name>ImmunizationSentences</name>
    <message>
        <source>Dose of %1 (%2): only the year is known, so it is not sure that it counts. Look for the day on the card and put it right.</source>
        <translation>Mũi năm %1 (%2): chỉ biết năm nên chưa chắc hợp lệ. Hãy xem sổ tiêm và ghi lại cho đúng ngày.</translation>
    </message>
    <message>
        <source>Dose of %1 (%2): only the month is known, so it is not sure that it counts. Look for the day on the card and put it right.</source>
        <translation>Mũi tháng %1 (%2): chỉ biết tháng nên chưa chắc hợp lệ. Hãy xem sổ tiêm và ghi lại cho đúng ngày.</translation>
    </message>
    <message>
        <source>Dose of %1 (%2): valid, dose %3 of %4</source>
        <translation>Mũi ngày %1 (%2) hợp lệ: là mũi %3 phòng %4</translation>
    </message>
    <message>
        <source>Dose of %1 (%2) does not count</source>
        <translation>Mũi ngày %1 (%2) không tính</translation>
    </message>
    <message>
        <source>Dose of %1 (%2) is not valid</source>
        <translation>Mũi ngày %1 (%2) chưa hợp lệ</translation>
    </message>
    <message>
        <source>Vaccine: %1.</source>
        <translation>Vắc xin: %1.</translation>
    </message>
    <message>
        <source>not old enough before</source>
        <translation>trước ngày này chưa đủ tuổi</translation>
    </message>
    <message>
        <source>too soon after the dose before until then</source>
        <translation>trước ngày này chưa đủ khoảng cách với mũi trước</translation>
    </message>
    <message>
        <source>too soon after another live vaccine until then</source>
        <translation>trước ngày này chưa đủ khoảng cách với vắc xin sống khác</translation>
    </message>
    <message>
        <source>Dose %1 is due on %2 (%3)</source>
        <translation>Mũi %1 hẹn ngày %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>may be given today</source>
        <translation>hôm nay đã tiêm được</translation>
    </message>
    <message>
        <source>may be given from %1</source>
        <translation>tiêm được từ ngày %1</translation>
    </message>
    <message>
        <source>Dose %1 was due on %2 and is overdue: give it today.</source>
        <translation>Mũi %1 đến hạn ngày %2, đã quá hạn: cần tiêm ngay hôm nay.</translation>
    </message>
    <message>
        <source>Dose %1 is due since %2, overdue from %3.</source>
        <translation>Mũi %1 đến hạn từ ngày %2, quá hạn từ ngày %3.</translation>
    </message>
    <message>
        <source>Dose %1 is due since %2.</source>
        <translation>Mũi %1 đến hạn từ ngày %2.</translation>
    </message>
    <message>
        <source>Last day: %1.</source>
        <translation>Muộn nhất ngày %1.</translation>
    </message>
    <message>
        <source>Too old: no more doses.</source>
        <translation>Quá tuổi: không dùng vắc xin này nữa.</translation>
    </message>
    <message>
        <source>Contraindicated.</source>
        <translation>Chống chỉ định.</translation>
    </message>
    <message>
        <source>Contraindicated: %1</source>
        <translation>Chống chỉ định: %1</translation>
    </message>
    <message>
        <source>Already immune: no dose is needed.</source>
        <translation>Đã có miễn dịch: không cần tiêm.</translation>
    </message>
    <message>
        <source>Not needed for this person.</source>
        <translation>Không thuộc diện tiêm.</translation>
    </message>
    <message>
        <source>Dose %1: its day is known once dose %2 is given.</source>
        <translation>Mũi %1: tính được ngày sau khi tiêm mũi %2.</translation>
    </message>
    <message>
        <source>Dose %1: not given, needed no more.</source>
        <translation>Mũi %1: chưa tiêm, không cần nữa.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Căn cứ: %1.</translation>
    </message>
    <message>
        <source>Of the birth date only %1 is known: worked out as if born on %2, so that nothing is given too early.</source>
        <translation>Ngày sinh chỉ biết %1: tính như sinh ngày %2 để không mũi nào bị tiêm sớm. Nên hỏi lại ngày sinh.</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of vaccines that this schedule has nothing to do with: see the list of doses (Alt+D).</source>
        <translation>
            <numerusform>%n mũi vắc xin khác ngoài lịch này: xem danh sách mũi tiêm (Alt+D).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonAlerts</name>
    <message>
        <source>Severe reaction after %1</source>
        <translation>Phản ứng nặng sau %1</translation>
    </message>
    <message>
        <source>Severe reaction %1</source>
        <translation>Phản ứng nặng %1</translation>
    </message>
    <message>
        <source>Died %1</source>
        <translation>Đã tử vong %1</translation>
    </message>
    <message>
        <source>In dispute: %1</source>
        <translation>Chưa thống nhất: %1</translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation>Đang sống ở %1</translation>
    </message>
    <message>
        <source>Also registered as %1</source>
        <translation>Cũng là %1</translation>
    </message>
    <message>
        <source>Has another file, which is on its way</source>
        <translation>Còn một hồ sơ khác đang về</translation>
    </message>
    <message>
        <source>Withdrawn with the import that brought it (%1): nothing in this file counts</source>
        <translation>Hồ sơ đã rút do hoàn tác lần nhập (%1): không tính gì trong hồ sơ này</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
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
        <source>mother: %1</source>
        <translation>mẹ: %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>số %1</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>record %1</source>
        <translation>hồ sơ %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện tiêm</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation>Chống chỉ định</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>noi::CommuneField</name>
    <message>
        <source>formerly %1</source>
        <translation>trước là %1</translation>
    </message>
    <message>
        <source>part of the former %1: choose by hamlet</source>
        <translation>một phần %1 cũ: chọn theo thôn</translation>
    </message>
</context>
<context>
    <name>noi::DetailsTab</name>
    <message>
        <source>Save changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Các con</translation>
    </message>
    <message>
        <source>Register a newborn of this mother</source>
        <translation>Đăng ký con mới sinh của bà mẹ này</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Đã lưu thay đổi.</translation>
    </message>
</context>
<context>
    <name>noi::DoseForm</name>
    <message>
        <source>Wrong vaccine</source>
        <translation>Nhầm vắc xin</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Nhầm ngày</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Nhầm số lô</translation>
    </message>
    <message>
        <source>Wrong dose number</source>
        <translation>Nhầm thứ tự mũi</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Gõ nhầm</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Date given</source>
        <translation>Ngày tiêm</translation>
    </message>
    <message>
        <source>Dose number</source>
        <translation>Mũi thứ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi tiêm</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Số lô</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Hạn dùng</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người tiêm</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Why it is put right</source>
        <translation>Lý do sửa</translation>
    </message>
</context>
<context>
    <name>noi::DoseModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày tiêm</translation>
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
        <source>Lot</source>
        <translation>Số lô</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Hạn dùng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi tiêm</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người tiêm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>noi::DosesTab</name>
    <message>
        <source>The doses appear here, with lot, place and who gave them.</source>
        <translation>Các mũi tiêm sẽ hiện ở đây, kèm số lô, nơi tiêm và người tiêm.</translation>
    </message>
    <message>
        <source>Insert: a dose from another place&apos;s card.</source>
        <translation>Phím Insert: ghi mũi đã tiêm ở nơi khác theo sổ.</translation>
    </message>
    <message>
        <source>Add a dose from a card</source>
        <translation>Thêm mũi theo sổ</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Sửa mũi</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reaction after it</source>
        <translation>Phản ứng sau mũi này</translation>
    </message>
    <message>
        <source>Wrong child</source>
        <translation>Nhầm trẻ</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập trùng</translation>
    </message>
    <message>
        <source>Was not given</source>
        <translation>Chưa tiêm</translation>
    </message>
    <message>
        <source>Wrong vaccine</source>
        <translation>Nhầm vắc xin</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Nhầm ngày</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Như mũi trước</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>A dose from another place&apos;s card</source>
        <translation>Mũi đã tiêm ở nơi khác, theo sổ</translation>
    </message>
    <message>
        <source>Void %1: it stays in the file, struck through, and no longer counts.</source>
        <translation>Hủy %1: mũi này vẫn nằm trong hồ sơ, bị gạch ngang và không còn được tính.</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>The dose was voided.</source>
        <translation>Đã hủy mũi tiêm.</translation>
    </message>
    <message>
        <source>The dose was put right.</source>
        <translation>Đã sửa mũi tiêm.</translation>
    </message>
    <message>
        <source>Dose added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>First choose a dose that was given, with the arrow keys.</source>
        <translation>Hãy dùng phím mũi tên chọn một mũi đã tiêm trước.</translation>
    </message>
</context>
<context>
    <name>noi::DuplicatesPanel</name>
    <message>
        <source>Already registered?</source>
        <translation>Đã có hồ sơ chưa?</translation>
    </message>
    <message>
        <source>While you type, people who may be the same person appear here.</source>
        <translation>Khi đang gõ, những người có thể là cùng một người sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation>Mở hồ sơ này</translation>
    </message>
</context>
<context>
    <name>noi::ElsewhereView</name>
    <message>
        <source>Look in the whole province</source>
        <translation>Tìm trong toàn tỉnh</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>Đăng ký tại đây</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Comes here to be vaccinated</source>
        <translation>Đến tiêm tại trạm</translation>
    </message>
    <message>
        <source>Lives here now</source>
        <translation>Đã chuyển về đây ở</translation>
    </message>
    <message>
        <source>Is in our care</source>
        <translation>Đang được trạm chăm sóc</translation>
    </message>
    <message>
        <source>&amp;Number: personal ID, insurance card, birth certificate</source>
        <translation>&amp;Số định danh, thẻ BHYT hoặc giấy chứng sinh</translation>
    </message>
    <message>
        <source>or full na&amp;me</source>
        <translation>hoặc &amp;họ và tên</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>N&amp;gày sinh</translation>
    </message>
    <message>
        <source>M&amp;other&apos;s name</source>
        <translation>Tên &amp;mẹ</translation>
    </message>
    <message>
        <source>People who live or were treated anywhere in the province appear here.</source>
        <translation>Người sống hoặc từng khám, tiêm ở bất cứ đâu trong tỉnh sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>A number alone is enough; a name needs the date of birth or the mother.</source>
        <translation>Chỉ cần một số giấy tờ; nếu tìm theo tên thì cần thêm ngày sinh hoặc tên mẹ.</translation>
    </message>
    <message>
        <source>Who asked is recorded, not what was asked.</source>
        <translation>Hệ thống ghi lại ai đã tìm, không ghi tìm gì.</translation>
    </message>
    <message>
        <source>There is no line now. Register the person as usual: if they have a file elsewhere, the two are joined later and nothing is lost.</source>
        <translation>Đang không có đường truyền. Cứ đăng ký như thường: nếu người này đã có hồ sơ ở nơi khác, hai hồ sơ sẽ được nối lại sau, không mất gì.</translation>
    </message>
    <message>
        <source>Type a number, or the full name with the date of birth or the mother.</source>
        <translation>Gõ một số giấy tờ, hoặc họ tên cùng ngày sinh hoặc tên mẹ.</translation>
    </message>
    <message>
        <source>Nobody in the province is known by this.</source>
        <translation>Không tìm thấy ai trong tỉnh theo thông tin này.</translation>
    </message>
    <message>
        <source>Ctrl+N registers the person here.</source>
        <translation>Ctrl+N đăng ký người này tại đây.</translation>
    </message>
    <message>
        <source>More people fit than are shown: add the date of birth or the mother.</source>
        <translation>Còn nhiều người khác phù hợp: hãy thêm ngày sinh hoặc tên mẹ.</translation>
    </message>
    <message>
        <source>Enter asks for the file of the person chosen.</source>
        <translation>Enter để xin hồ sơ của người đang chọn.</translation>
    </message>
    <message>
        <source>Ask for the file of %1. Who asked and why is recorded in it for good.</source>
        <translation>Xin hồ sơ của %1. Ai xin và lý do sẽ được ghi lại mãi trong hồ sơ.</translation>
    </message>
    <message>
        <source>The file of %1 is on its way and opens as soon as it is here.</source>
        <translation>Hồ sơ của %1 đang về và sẽ mở ngay khi tới nơi.</translation>
    </message>
    <message>
        <source>The file of %1 comes when the line is back; the work need not wait for it.</source>
        <translation>Hồ sơ của %1 sẽ về khi có đường truyền; cứ làm việc tiếp, không cần chờ.</translation>
    </message>
</context>
<context>
    <name>noi::FactVoiding</name>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>noi::FileHeader</name>
    <message>
        <source>lived %1</source>
        <translation>mất khi %1</translation>
    </message>
    <message>
        <source>Mother: %1</source>
        <translation>Mẹ: %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>ĐT %1</translation>
    </message>
</context>
<context>
    <name>noi::HistoryModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(bỏ trống)</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>chưa thống nhất</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
</context>
<context>
    <name>noi::HistoryTab</name>
    <message>
        <source>Type to filter: field, person, value, date</source>
        <translation>Gõ để lọc: mục, người, giá trị, ngày</translation>
    </message>
</context>
<context>
    <name>noi::IdentifiersEditor</name>
    <message>
        <source>Kind of number</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
</context>
<context>
    <name>noi::ImmunizationModel</name>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Vaccination against</source>
        <translation>Phòng bệnh</translation>
    </message>
    <message>
        <source>Dose %1</source>
        <translation>Mũi %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>hẹn %1</translation>
    </message>
</context>
<context>
    <name>noi::ImmunizationPanel</name>
    <message>
        <source>List of doses</source>
        <translation>Danh sách mũi tiêm</translation>
    </message>
    <message>
        <source>Only what concerns them</source>
        <translation>Chỉ hiện mũi liên quan</translation>
    </message>
    <message>
        <source>Show all (%1 more)</source>
        <translation>Hiện tất cả (thêm %1)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Bảng lịch tiêm</translation>
    </message>
    <message>
        <source>With a birth date, the vaccinations that are due appear here.</source>
        <translation>Có ngày sinh thì các mũi cần tiêm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Alt+2: put the birth date in.</source>
        <translation>Alt+2: nhập ngày sinh.</translation>
    </message>
    <message>
        <source>The schedule has nothing for this person now.</source>
        <translation>Lịch tiêm chủng lúc này không có mũi nào cho người này.</translation>
    </message>
</context>
<context>
    <name>noi::NumbersPanel</name>
    <message>
        <source>One more number, Enter adds it</source>
        <translation>Thêm số, Enter để ghi</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Bị mất</translation>
    </message>
    <message>
        <source>Exchanged for a new one</source>
        <translation>Đã đổi số mới</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã bị hủy</translation>
    </message>
    <message>
        <source>Was entered wrongly</source>
        <translation>Nhập sai</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Hết giá trị</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>hết giá trị %1</translation>
    </message>
    <message>
        <source>The number was added.</source>
        <translation>Đã thêm số.</translation>
    </message>
    <message>
        <source>%1 no longer holds; it stays findable.</source>
        <translation>%1 không còn giá trị, nhưng vẫn tìm được.</translation>
    </message>
    <message>
        <source>The number no longer holds.</source>
        <translation>Đã ghi số hết giá trị.</translation>
    </message>
</context>
<context>
    <name>noi::PeopleList</name>
    <message>
        <source>Name of child or mother, hamlet, year of birth, any number, or scan a card</source>
        <translation>Tên trẻ hoặc mẹ, thôn, năm sinh, số bất kỳ, hoặc quét thẻ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Go on with the unfinished form: %1   Ctrl+N</source>
        <translation>Nhập tiếp phiếu đang dở: %1   Ctrl+N</translation>
    </message>
    <message>
        <source>The people of the commune appear here, the latest registered first.</source>
        <translation>Người dân trong xã sẽ hiện ở đây, người mới đăng ký đứng đầu.</translation>
    </message>
    <message>
        <source>Ctrl+N registers the first one; scanning an ID or insurance card fills the form.</source>
        <translation>Ctrl+N đăng ký người đầu tiên; quét thẻ CCCD hoặc thẻ BHYT sẽ điền sẵn phiếu.</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Fewer letters find more: no marks are needed.</source>
        <translation>Không tìm thấy ai. Gõ ít chữ hơn sẽ ra nhiều hơn, không cần dấu.</translation>
    </message>
    <message>
        <source>Ctrl+N registers a new person.</source>
        <translation>Ctrl+N đăng ký người mới.</translation>
    </message>
    <message>
        <source>In the province</source>
        <translation>Tìm trong tỉnh</translation>
    </message>
    <message>
        <source>Ctrl+T looks in the whole province, Ctrl+N registers a new person.</source>
        <translation>Ctrl+T tìm trong toàn tỉnh, Ctrl+N đăng ký người mới.</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
</context>
<context>
    <name>noi::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
</context>
<context>
    <name>noi::PeoplePage</name>
    <message>
        <source>Several people are registered under this card: choose one.</source>
        <translation>Thẻ này có nhiều người cùng đăng ký: hãy chọn một người.</translation>
    </message>
    <message>
        <source>This card is not of anyone registered here.</source>
        <translation>Thẻ này chưa thuộc về ai đã đăng ký tại trạm.</translation>
    </message>
    <message>
        <source>For the session: once saved, they are received there.</source>
        <translation>Cho buổi tiêm chủng: lưu xong là người này được đón tiếp luôn ở đó.</translation>
    </message>
</context>
<context>
    <name>noi::PersonFileView</name>
    <message>
        <source>1 Immunisation</source>
        <translation>1 Tiêm chủng</translation>
    </message>
    <message>
        <source>2 Details</source>
        <translation>2 Thông tin</translation>
    </message>
    <message>
        <source>3 Reactions</source>
        <translation>3 Phản ứng</translation>
    </message>
    <message>
        <source>4 History</source>
        <translation>4 Lịch sử</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Con mới sinh</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>In thẻ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>5 Growth</source>
        <translation>5 Tăng trưởng</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+6, Ctrl+Tab</source>
        <translation>Alt+1 … Alt+6, Ctrl+Tab</translation>
    </message>
    <message>
        <source>6 Pregnancy</source>
        <translation>6 Thai sản</translation>
    </message>
    <message>
        <source>Print chart</source>
        <translation>In biểu đồ</translation>
    </message>
</context>
<context>
    <name>noi::PersonForm</name>
    <message>
        <source>The address on the card does not say for certain which commune this is today: press Down to choose, or type it.</source>
        <translation>Địa chỉ trên thẻ chưa đủ để biết nay thuộc xã nào: bấm mũi tên xuống để chọn, hoặc gõ tên xã.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex (N, G or a digit)</source>
        <translation>Giới tính (N, G hoặc số)</translation>
    </message>
    <message>
        <source>Name, number, or scan the card</source>
        <translation>Tên, số, hoặc quét thẻ</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Commune (new or old name)</source>
        <translation>Xã (tên mới hoặc cũ)</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Empty: the person being registered</source>
        <translation>Để trống: chính người đang đăng ký</translation>
    </message>
    <message>
        <source>Numbers (ID, insurance, birth certificate, card)</source>
        <translation>Giấy tờ (định danh, BHYT, chứng sinh, thẻ)</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Address as written</source>
        <translation>Địa chỉ ghi trên giấy tờ</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Ngày tử vong</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>The mother&apos;s</source>
        <translation>Hộ của mẹ</translation>
    </message>
    <message>
        <source>E.g. 2111 815</source>
        <translation>Ví dụ: 2111 815</translation>
    </message>
</context>
<context>
    <name>noi::ReactionModel</name>
    <message>
        <source>Voided: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Khởi phát</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau mũi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Xử trí</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>noi::ReactionReport</name>
    <message>
        <source>After which dose</source>
        <translation>Sau mũi tiêm</translation>
    </message>
    <message>
        <source>Onset (day and time)</source>
        <translation>Khởi phát (ngày giờ)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Xử trí</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>noi::ReactionsTab</name>
    <message>
        <source>No reaction after vaccination is known.</source>
        <translation>Chưa ghi nhận phản ứng sau tiêm chủng.</translation>
    </message>
    <message>
        <source>Insert records one.</source>
        <translation>Phím Insert: ghi một phản ứng.</translation>
    </message>
    <message>
        <source>Record a reaction</source>
        <translation>Ghi phản ứng</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Wrong child</source>
        <translation>Nhầm trẻ</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập trùng</translation>
    </message>
    <message>
        <source>Not a reaction</source>
        <translation>Không phải phản ứng</translation>
    </message>
    <message>
        <source>Suspend the lot</source>
        <translation>Tạm dừng lô</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Void this reaction: it stays in the file, struck through.</source>
        <translation>Hủy phản ứng này: vẫn nằm trong hồ sơ, bị gạch ngang.</translation>
    </message>
    <message>
        <source>The reaction was voided.</source>
        <translation>Đã hủy phản ứng.</translation>
    </message>
    <message>
        <source>The reaction was recorded.</source>
        <translation>Đã ghi phản ứng.</translation>
    </message>
    <message>
        <source>A severe reaction: stop the session, and report it to the Department of Health and the CDC within 24 hours. Suspend lot %1 of %2 at every site of the station?</source>
        <translation>Tai biến nặng: dừng buổi tiêm, báo cáo Sở Y tế và CDC trong 24 giờ. Tạm dừng sử dụng lô %1 của %2 ở mọi điểm trạm?</translation>
    </message>
    <message>
        <source>Severe reaction after vaccination</source>
        <translation>Tai biến nặng sau tiêm chủng</translation>
    </message>
    <message>
        <source>Lot %1 is suspended at every site.</source>
        <translation>Đã tạm dừng lô %1 ở mọi điểm trạm.</translation>
    </message>
</context>
<context>
    <name>noi::ReasonLine</name>
    <message>
        <source>Why? Down shows the usual reasons</source>
        <translation>Lý do? Mũi tên xuống: các lý do thường gặp</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>A reason is needed: it stays in the file with the record.</source>
        <translation>Cần có lý do: lý do được lưu cùng bản ghi trong hồ sơ.</translation>
    </message>
</context>
<context>
    <name>noi::RegistrationPage</name>
    <message>
        <source>Register a person</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>Loại đối tượng</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+4</source>
        <translation>Alt+1 … Alt+4</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Trẻ sơ sinh</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Trẻ em</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Người lớn</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The ID number tells another sex or year of birth than the card: compare them with the card before you save.</source>
        <translation>Số định danh cho biết giới tính hoặc năm sinh khác với trên thẻ: hãy đối chiếu với thẻ trước khi lưu.</translation>
    </message>
    <message>
        <source>Nobody is registered under this card yet: register that person first, then add the child from their file.</source>
        <translation>Chưa có ai đăng ký với thẻ này: hãy đăng ký người đó trước, rồi thêm con từ hồ sơ của họ.</translation>
    </message>
    <message>
        <source>This card is not of anyone registered here.</source>
        <translation>Thẻ này chưa thuộc về ai đã đăng ký tại trạm.</translation>
    </message>
    <message>
        <source>This card belongs to someone already registered: Ctrl+1 opens their file.</source>
        <translation>Người có thẻ này đã có hồ sơ: Ctrl+1 để mở.</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Đã đăng ký.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>chưa có tên</translation>
    </message>
    <message>
        <source>The unfinished form was cleared.</source>
        <translation>Đã bỏ phiếu đang nhập dở.</translation>
    </message>
</context>
<context>
    <name>noi::SexField</name>
    <message>
        <source>Unclear</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>noi::SymptomsField</name>
    <message>
        <source>Type a symptom, Enter adds it</source>
        <translation>Gõ triệu chứng, Enter để thêm</translation>
    </message>
</context>
</TS>
