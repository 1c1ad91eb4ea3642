<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not a number: type it as 3,2 or 3.2.</source>
        <translation>“%1” không phải là số: gõ 3,2 hoặc 3.2.</translation>
    </message>
</context>
<context>
    <name>GrowthPaperText</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Cân (kg)</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>Dài/cao cm</translation>
    </message>
    <message>
        <source>W/A</source>
        <translation>CN/T</translation>
    </message>
    <message>
        <source>L/A</source>
        <translation>CC/T</translation>
    </message>
    <message>
        <source>W/L</source>
        <translation>CN/CC</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>GROWTH CHART</source>
        <translation>BIỂU ĐỒ TĂNG TRƯỞNG</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sinh %1</translation>
    </message>
    <message>
        <source>mother: %1</source>
        <translation>mẹ: %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In lúc %1</translation>
    </message>
    <message>
        <source>WHO Child Growth Standards 2006, Reference 2007</source>
        <translation>Chuẩn tăng trưởng WHO 2006, tham chiếu WHO 2007</translation>
    </message>
    <message>
        <source>at birth</source>
        <translation>lúc sinh</translation>
    </message>
</context>
<context>
    <name>GrowthWords</name>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>Weight for length</source>
        <translation>Cân nặng theo chiều dài</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Weight for age</source>
        <translation>Cân nặng theo tuổi</translation>
    </message>
    <message>
        <source>Length/height for age</source>
        <translation>Chiều dài/cao theo tuổi</translation>
    </message>
    <message>
        <source>Weight for length/height</source>
        <translation>Cân nặng theo chiều dài/cao</translation>
    </message>
    <message>
        <source>BMI for age</source>
        <translation>BMI theo tuổi</translation>
    </message>
    <message>
        <source>Head for age</source>
        <translation>Vòng đầu theo tuổi</translation>
    </message>
    <message>
        <source>Arm for age</source>
        <translation>Vòng cánh tay theo tuổi</translation>
    </message>
    <message>
        <source>Lighter than on %1</source>
        <translation>Nhẹ hơn lần cân ngày %1</translation>
    </message>
    <message>
        <source>No weight gained since %1</source>
        <translation>Không tăng cân từ ngày %1</translation>
    </message>
    <message>
        <source>%1 fell through two lines since %2</source>
        <translation>%1 tụt qua hai đường chuẩn từ ngày %2</translation>
    </message>
    <message>
        <source>%1 rose through two lines since %2</source>
        <translation>%1 vượt lên hai đường chuẩn từ ngày %2</translation>
    </message>
    <message>
        <source>Shorter than on %1: measure again</source>
        <translation>Thấp hơn lần đo ngày %1: hãy đo lại</translation>
    </message>
    <message>
        <source>%1 changed very fast since %2: measure again</source>
        <translation>%1 thay đổi quá nhanh từ ngày %2: hãy đo lại</translation>
    </message>
    <message>
        <source>Shorter than the time before. Measure again.</source>
        <translation>Thấp hơn lần trước. Hãy đo lại.</translation>
    </message>
    <message>
        <source>Changed more since the time before than a child can. Measure again.</source>
        <translation>Thay đổi so với lần trước nhiều hơn mức một trẻ có thể. Hãy đo lại.</translation>
    </message>
    <message>
        <source>Too young to stand: choose lying.</source>
        <translation>Trẻ còn quá nhỏ để đo đứng: hãy chọn nằm.</translation>
    </message>
    <message>
        <source>This weight is hardly possible at this age. Weigh again.</source>
        <translation>Cân nặng này khó có ở tuổi này. Hãy cân lại.</translation>
    </message>
    <message>
        <source>This length is hardly possible at this age. Measure again.</source>
        <translation>Chiều dài này khó có ở tuổi này. Hãy đo lại.</translation>
    </message>
    <message>
        <source>This head is hardly possible at this age. Measure again.</source>
        <translation>Vòng đầu này khó có ở tuổi này. Hãy đo lại.</translation>
    </message>
    <message>
        <source>This arm is hardly possible at this age. Measure again.</source>
        <translation>Vòng cánh tay này khó có ở tuổi này. Hãy đo lại.</translation>
    </message>
    <message>
        <source>This weight hardly fits this length. Weigh and measure again.</source>
        <translation>Cân nặng này khó hợp với chiều dài này. Hãy cân đo lại.</translation>
    </message>
    <message>
        <source>en_GB</source>
        <extracomment>the locale whose numbers are written</extracomment>
        <translation>vi_VN</translation>
    </message>
    <message>
        <source>Nothing stands out at the last measurement.</source>
        <translation>Lần đo gần nhất không có gì bất thường.</translation>
    </message>
</context>
<context>
    <name>WeighingWords</name>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Đã ghi</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Nằm</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Đứng</translation>
    </message>
    <message>
        <source>mother: %1</source>
        <translation>mẹ: %1</translation>
    </message>
    <message>
        <source>before: %1 kg</source>
        <translation>lần trước: %1</translation>
    </message>
    <message>
        <source>Will be recorded</source>
        <translation>Sẽ được ghi</translation>
    </message>
    <message>
        <source>No figures: left out</source>
        <translation>Không có số: bỏ qua</translation>
    </message>
    <message>
        <source>Nobody of this name or number on the list</source>
        <translation>Không có tên hoặc số này trong danh sách</translation>
    </message>
    <message>
        <source>Several children of this name: write the number of the list instead</source>
        <translation>Nhiều trẻ trùng tên: ghi số thứ tự trong danh sách thay cho tên</translation>
    </message>
    <message>
        <source>Two lines for the same child: leave one</source>
        <translation>Hai dòng cho cùng một trẻ: để lại một dòng</translation>
    </message>
    <message>
        <source>Measured on this day already: correct it in the list</source>
        <translation>Đã cân đo trong ngày này: sửa ngay trong danh sách</translation>
    </message>
    <message>
        <source>Not a weight in kg (0.3–200) and a length in cm (20–220), in this order</source>
        <translation>Không phải cân nặng bằng kg (0,3–200) rồi chiều cao bằng cm (20–220)</translation>
    </message>
</context>
<context>
    <name>noi::GrowthChartView</name>
    <message>
        <source>Months</source>
        <translation>Tháng tuổi</translation>
    </message>
    <message>
        <source>Length/height (cm)</source>
        <translation>Chiều dài/cao (cm)</translation>
    </message>
    <message>
        <source>Months, corrected until two years: born after %1 weeks</source>
        <translation>Tháng tuổi hiệu chỉnh đến hai tuổi: sinh lúc %1 tuần</translation>
    </message>
</context>
<context>
    <name>noi::GrowthModel</name>
    <message>
        <source>Voided: %1</source>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Oedema of both feet</source>
        <translation>Phù hai bàn chân</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>W/A</source>
        <translation>CN/T</translation>
    </message>
    <message>
        <source>L/A</source>
        <translation>CC/T</translation>
    </message>
    <message>
        <source>W/L</source>
        <translation>CN/CC</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>đầu %1</translation>
    </message>
    <message>
        <source>arm %1</source>
        <translation>tay %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dài/cao</translation>
    </message>
</context>
<context>
    <name>noi::GrowthTab</name>
    <message>
        <source>Weigh and measure</source>
        <translation>Cân đo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
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
        <translation>Nhập hai lần</translation>
    </message>
    <message>
        <source>Badly measured</source>
        <translation>Đo sai</translation>
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
        <source>Not weighed or measured yet. Insert records it.</source>
        <translation>Chưa cân đo lần nào. Bấm Insert để ghi.</translation>
    </message>
    <message>
        <source>%1–%2 cm</source>
        <translation>%1–%2 cm</translation>
    </message>
    <message>
        <source>5–%1 years</source>
        <translation>5–%1 tuổi</translation>
    </message>
    <message>
        <source>%1–%2 months</source>
        <translation>%1–%2 tháng</translation>
    </message>
    <message>
        <source>Void this measurement: it stays in the file, struck through.</source>
        <translation>Hủy lần cân đo này: vẫn còn trong hồ sơ, bị gạch ngang.</translation>
    </message>
    <message>
        <source>The measurement was voided.</source>
        <translation>Đã hủy lần cân đo.</translation>
    </message>
    <message>
        <source>The measurement was recorded.</source>
        <translation>Đã ghi lần cân đo.</translation>
    </message>
    <message>
        <source>Chart: + − larger and smaller, ← → along, ↑ ↓ from point to point, 0 all</source>
        <translation>Biểu đồ: + − phóng to, thu nhỏ; ← → dời; ↑ ↓ sang điểm khác; 0 xem cả</translation>
    </message>
    <message>
        <source>Print the growth chart</source>
        <translation>In biểu đồ tăng trưởng</translation>
    </message>
    <message>
        <source>The growth chart was sent to the printer.</source>
        <translation>Đã gửi biểu đồ tăng trưởng đến máy in.</translation>
    </message>
</context>
<context>
    <name>noi::MeasureForm</name>
    <message>
        <source>Lying</source>
        <translation>Nằm</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Đứng</translation>
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
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Cân nặng</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dài/cao</translation>
    </message>
    <message>
        <source>&amp;Measured</source>
        <translation>Đ&amp;o khi</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Vòng đầ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>Vòng cánh &amp;tay</translation>
    </message>
    <message>
        <source>&amp;Oedema of both feet</source>
        <translation>&amp;Phù hai bàn chân</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
</context>
<context>
    <name>noi::PastePanel</name>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Đã dán</translation>
    </message>
    <message>
        <source>Child on the list</source>
        <translation>Trẻ trong danh sách</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Cân (kg)</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>Dài/cao cm</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Record these</source>
        <translation>Ghi các dòng này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) will be recorded</source>
        <translation>
            <numerusform>Sẽ ghi %n trẻ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will not: see why</source>
        <translation>
            <numerusform>%n dòng không ghi được: xem lý do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::WeighingModel</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Before (kg)</source>
        <translation>Lần trước (kg)</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Cân (kg)</translation>
    </message>
    <message>
        <source>Length cm</source>
        <translation>Dài/cao cm</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Tư thế</translation>
    </message>
    <message>
        <source>Arm cm</source>
        <translation>Tay (cm)</translation>
    </message>
    <message>
        <source>Oedema</source>
        <translation>Phù</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nhận định</translation>
    </message>
</context>
<context>
    <name>noi::WeighingPage</name>
    <message>
        <source>Hamlet not known</source>
        <translation>Chưa rõ thôn</translation>
    </message>
    <message>
        <source>%1/%2 weighed</source>
        <translation>%1/%2 đã cân</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: đã ghi.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Nothing to paste: copy lines of name, weight and length in the spreadsheet.</source>
        <translation>Không có gì để dán: hãy chép các dòng họ tên, cân nặng, chiều cao từ bảng tính.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) recorded.</source>
        <translation>
            <numerusform>Đã ghi %n trẻ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hamlet&apos;s children appear here to be weighed one after the other.</source>
        <translation>Trẻ trong thôn hiện ở đây để cân đo lần lượt từng em.</translation>
    </message>
    <message>
        <source>Alt+H: choose the hamlet</source>
        <translation>Alt+H: chọn thôn</translation>
    </message>
    <message>
        <source>All hamlets   Alt+H</source>
        <translation>Tất cả các thôn   Alt+H</translation>
    </message>
    <message>
        <source>Under 5 years</source>
        <translation>Dưới 5 tuổi</translation>
    </message>
    <message>
        <source>Under 2 years</source>
        <translation>Dưới 2 tuổi</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>measured &amp;by</source>
        <translation>n&amp;gười cân</translation>
    </message>
    <message>
        <source>Ctrl+F: the child&apos;s name, then Enter</source>
        <translation>Ctrl+F: tên trẻ, rồi Enter</translation>
    </message>
    <message>
        <source>Hide those weighed</source>
        <translation>Ẩn trẻ đã cân</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Arm and oedema</source>
        <translation>Cánh tay, phù</translation>
    </message>
</context>
</TS>
