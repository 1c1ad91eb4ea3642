<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ReviewTexts</name>
    <message>
        <source>somebody not known here</source>
        <translation>người chưa rõ tên</translation>
    </message>
    <message>
        <source>a PC not known here</source>
        <translation>máy chưa rõ tên</translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation>%1 (máy này)</translation>
    </message>
    <message>
        <source>that PC&apos;s clock was %1 fast</source>
        <translation>đồng hồ máy đó chạy nhanh %1</translation>
    </message>
    <message>
        <source>that PC&apos;s clock was %1 slow</source>
        <translation>đồng hồ máy đó chạy chậm %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>The station&apos;s own affairs</source>
        <translation>Việc chung của trạm</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>trùng số giấy tờ</translation>
    </message>
    <message>
        <source>same number %1</source>
        <translation>trùng số %1</translation>
    </message>
    <message>
        <source>same name, date of birth and mother</source>
        <translation>trùng tên, ngày sinh và mẹ</translation>
    </message>
    <message>
        <source>the same vaccine twice on one day</source>
        <translation>cùng vắc xin hai lần trong một ngày</translation>
    </message>
    <message numerus="yes">
        <source>the same vaccine twice, %n day(s) apart</source>
        <translation>
            <numerusform>cùng vắc xin hai lần, cách nhau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>PC number %1</source>
        <translation>Máy số %1</translation>
    </message>
    <message>
        <source>A PC not known here</source>
        <translation>Máy chưa rõ tên</translation>
    </message>
    <message>
        <source>This version cannot read it. It is kept as it came, and read again by itself after the next update.</source>
        <translation>Phiên bản này không đọc được. Được giữ nguyên như khi nhận và sẽ tự đọc lại sau lần cập nhật tới.</translation>
    </message>
    <message>
        <source>Two PCs worked under one number: one is a copy of the other. Nothing of either is lost; tell the province&apos;s IT.</source>
        <translation>Hai máy dùng chung một số: máy này là bản sao của máy kia. Không mất dữ liệu của máy nào; hãy báo bộ phận CNTT của tỉnh.</translation>
    </message>
    <message>
        <source>Written again under another number. Nothing has to be done.</source>
        <translation>Đã được ghi lại dưới một số khác. Không cần làm gì.</translation>
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
    <message>
        <source>In the file of</source>
        <translation>Trong hồ sơ</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vắc xin</translation>
    </message>
    <message>
        <source>Given</source>
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
        <source>Place</source>
        <translation>Nơi tiêm</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Người tiêm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Người ghi</translation>
    </message>
</context>
<context>
    <name>SyncTexts</name>
    <message>
        <source>the province has not answered yet</source>
        <translation>tỉnh chưa trả lời lần nào</translation>
    </message>
    <message>
        <source>the province last answered %1</source>
        <translation>tỉnh trả lời lần cuối %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n thay đổi chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the province&apos;s first answer</source>
        <translation>Đang chờ tỉnh trả lời lần đầu</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n mũi tiêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of people</source>
        <translation>
            <numerusform>%n số giấy tờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screening(s)</source>
        <translation>
            <numerusform>%n lần khám sàng lọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session visit(s)</source>
        <translation>
            <numerusform>%n lượt đến tiêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n phản ứng sau tiêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voiding(s)</source>
        <translation>
            <numerusform>%n lần hủy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n buổi tiêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vial(s)</source>
        <translation>
            <numerusform>%n lọ vắc xin</numerusform>
        </translation>
    </message>
    <message>
        <source>en_GB</source>
        <extracomment>the locale whose numbers are written</extracomment>
        <translation>vi_VN</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hôm qua %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n thay đổi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>No line to the province, only to the PC beside</source>
        <translation>Chưa có đường truyền với tỉnh, chỉ có với máy bên cạnh</translation>
    </message>
    <message>
        <source>No line to the province yet: see F9</source>
        <translation>Chưa kết nối với tỉnh: xem F9</translation>
    </message>
    <message>
        <source>The province refuses this PC: see F9</source>
        <translation>Tỉnh từ chối máy này: xem F9</translation>
    </message>
    <message>
        <source>Receiving the commune&apos;s records: %1 of about %2</source>
        <translation>Đang nhận dữ liệu của xã: %1 trong khoảng %2 thay đổi</translation>
    </message>
    <message>
        <source>Receiving %1 change(s)…</source>
        <translation>Đang nhận %1 thay đổi…</translation>
    </message>
    <message>
        <source>No line now</source>
        <translation>Đang mất đường truyền</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to review</source>
        <translation>
            <numerusform>%n việc cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 slow</source>
        <translation>Đồng hồ máy này chậm %1</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is %1 fast</source>
        <translation>Đồng hồ máy này nhanh %1</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Chưa thử lần nào</translation>
    </message>
    <message>
        <source>The line is there</source>
        <translation>Đang có đường truyền</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation>Đang gửi và nhận…</translation>
    </message>
    <message>
        <source>Taking in what came…</source>
        <translation>Đang ghi dữ liệu vừa nhận…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Go on working: everything is safe here and goes by itself when the line is back. In a hurry? A USB stick carries it too.</source>
        <translation>Cứ làm việc bình thường: dữ liệu an toàn trên máy này và sẽ tự gửi khi có lại đường truyền. Cần gấp thì chép qua USB.</translation>
    </message>
    <message>
        <source>Nothing is lost. Call the province&apos;s IT and read this sentence to them.</source>
        <translation>Không mất dữ liệu nào. Hãy gọi bộ phận CNTT của tỉnh và đọc cho họ câu trên.</translation>
    </message>
    <message numerus="yes">
        <source>sent %n change(s)</source>
        <translation>
            <numerusform>gửi %n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n change(s)</source>
        <translation>
            <numerusform>nhận %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new on either side</source>
        <translation>hai bên đều không có gì mới</translation>
    </message>
    <message>
        <source>Nothing waits for them: no file was written.</source>
        <translation>Không có gì chờ gửi cho nơi này: không ghi tệp nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to “%1”. The file is sealed: only its receiver can open it. They stay on the list here until the receiver has confirmed them.</source>
        <translation>
            <numerusform>Đã ghi %n thay đổi vào “%1”. Tệp được mã hóa, chỉ nơi nhận mở được. Các thay đổi vẫn được tính là chờ gửi cho đến khi nơi nhận xác nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on the stick from %1.</source>
        <translation>USB của %1 không có gì mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) from %1.</source>
        <translation>
            <numerusform>%n thay đổi mới từ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n thay đổi đã có ở đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are kept but not understood by this version.</source>
        <translation>
            <numerusform>%n thay đổi được giữ lại nhưng phiên bản này chưa hiểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>in this station</source>
        <translation>trong trạm</translation>
    </message>
    <message>
        <source>Sharing; no other PC has come yet</source>
        <translation>Đang dùng chung; chưa có máy nào nối vào</translation>
    </message>
    <message>
        <source>PC %1 has not answered yet</source>
        <translation>Máy %1 chưa trả lời</translation>
    </message>
    <message>
        <source>Connected with PC %1 · %2</source>
        <translation>Đang nối với máy %1 · %2</translation>
    </message>
    <message>
        <source>PC %1 not seen since %2</source>
        <translation>Không thấy máy %1 từ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weighing(s) and measuring(s)</source>
        <translation>
            <numerusform>%n lần cân đo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pregnancy(ies)</source>
        <translation>
            <numerusform>%n thai kỳ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenatal visit(s)</source>
        <translation>
            <numerusform>%n lần khám thai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenatal test(s)</source>
        <translation>
            <numerusform>%n xét nghiệm thai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth(s)</source>
        <translation>
            <numerusform>%n cuộc đẻ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newborn(s)</source>
        <translation>
            <numerusform>%n trẻ sơ sinh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) after a birth</source>
        <translation>
            <numerusform>%n lần khám sau sinh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::FieldPanel</name>
    <message>
        <source>&amp;Another value</source>
        <translation>Giá trị &amp;khác</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>Written at two places before either knew of the other. Nothing is lost: choose what is right.</source>
        <translation>Hai nơi cùng ghi khi chưa biết về nhau. Không mất gì cả: hãy chọn giá trị đúng.</translation>
    </message>
    <message>
        <source>Your role may look. Settling is for the head of the station.</source>
        <translation>Vai trò của bạn chỉ được xem. Việc chốt là của trưởng trạm.</translation>
    </message>
    <message>
        <source>shown meanwhile</source>
        <translation>tạm hiện</translation>
    </message>
    <message>
        <source>Choose a value by its digit, or type another one.</source>
        <translation>Bấm số để chọn một giá trị, hoặc gõ giá trị khác.</translation>
    </message>
</context>
<context>
    <name>noi::LanCard</name>
    <message>
        <source>Looking for PCs that share… There, choose “Share from this PC” first.</source>
        <translation>Đang tìm máy dùng chung… Ở máy kia, chọn “Dùng chung từ máy này” trước.</translation>
    </message>
    <message>
        <source>Found: %1. Type the code that it shows.</source>
        <translation>Đã thấy máy: %1. Nhập mã hiện trên máy đó.</translation>
    </message>
    <message>
        <source>St&amp;op sharing</source>
        <translation>N&amp;gừng dùng chung</translation>
    </message>
    <message>
        <source>St&amp;op going there</source>
        <translation>N&amp;gừng nối</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Đang nối…</translation>
    </message>
    <message>
        <source>Connect (Enter)</source>
        <translation>Nối (Enter)</translation>
    </message>
    <message>
        <source>Type the code that the other PC shows.</source>
        <translation>Nhập mã hiện trên máy kia.</translation>
    </message>
    <message>
        <source>Two PCs in the station</source>
        <translation>Hai máy trong trạm</translation>
    </message>
    <message>
        <source>Two PCs on the same network keep each other up to date by themselves, also while there is no line to the province.</source>
        <translation>Hai máy cùng mạng tự đồng bộ với nhau, kể cả khi mất đường truyền lên tỉnh.</translation>
    </message>
    <message>
        <source>Name of this PC (Enter sa&amp;ves)</source>
        <translation>Tên máy này (&amp;Enter để lưu)</translation>
    </message>
    <message>
        <source>&amp;Code on the other PC</source>
        <translation>Mã trên máy ki&amp;a</translation>
    </message>
    <message>
        <source>S&amp;hare from this PC</source>
        <translation>&amp;Dùng chung từ máy này</translation>
    </message>
    <message>
        <source>&amp;Go to the other PC…</source>
        <translation>Nố&amp;i vào máy kia…</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>N&amp;ew code</source>
        <translation>&amp;Lấy mã mới</translation>
    </message>
    <message>
        <source>At the other PC: Sync (F9), “Go to the other PC”, and type this code; at a new one “Join a station that exists”. Good once, until %1.</source>
        <translation>Ở máy kia: Đồng bộ (F9), “Nối vào máy kia”, rồi nhập mã này; máy mới cài: “Vào trạm đã có”. Mã dùng một lần, đến %1.</translation>
    </message>
</context>
<context>
    <name>noi::LinkCard</name>
    <message>
        <source>Nothing waits here: the other side has confirmed everything.</source>
        <translation>Không có gì chờ gửi: bên kia đã xác nhận nhận đủ.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n thay đổi chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>The province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>The PC beside</source>
        <translation>Máy bên cạnh</translation>
    </message>
    <message>
        <source>%1 of about %2 changes</source>
        <translation>%1 trong khoảng %2 thay đổi</translation>
    </message>
    <message>
        <source>Everything stays on this PC until it has joined the province with a ticket.</source>
        <translation>Mọi dữ liệu chỉ ở trên máy này cho đến khi máy kết nối với tỉnh bằng phiếu kết nối.</translation>
    </message>
    <message>
        <source>No answer has come yet</source>
        <translation>Chưa nhận được trả lời nào</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Trả lời lần cuối: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n change(s) still to come</source>
        <translation>
            <numerusform>còn khoảng %n thay đổi sẽ về</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::ReviewModel</name>
    <message>
        <source>Written differently (%1)</source>
        <translation>Ghi khác nhau (%1)</translation>
    </message>
    <message>
        <source>Likely one person (%1)</source>
        <translation>Có thể trùng người (%1)</translation>
    </message>
    <message>
        <source>Likely one dose twice (%1)</source>
        <translation>Có thể trùng mũi (%1)</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Để riêng (%1)</translation>
    </message>
</context>
<context>
    <name>noi::ReviewPage</name>
    <message>
        <source>Nothing waits</source>
        <translation>Không có việc nào chờ</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Đang rà soát…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to review</source>
        <translation>
            <numerusform>%n việc cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>đang rà soát…</translation>
    </message>
    <message>
        <source>1–9 chooses, or type another value · Enter settles · Ctrl+O opens the file</source>
        <translation>1–9 chọn, hoặc gõ giá trị khác · Enter chốt · Ctrl+O mở hồ sơ</translation>
    </message>
    <message>
        <source>Two files, perhaps of one person</source>
        <translation>Hai hồ sơ, có thể của cùng một người</translation>
    </message>
    <message>
        <source>One person: count the doses of both together</source>
        <translation>Cùng một người: tính chung mũi tiêm của cả hai hồ sơ</translation>
    </message>
    <message>
        <source>Both files stay as they are, and what was given in either counts for the person. It can be taken back.</source>
        <translation>Hai hồ sơ vẫn giữ nguyên, mũi tiêm ở hồ sơ nào cũng được tính cho người này. Có thể tách lại.</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Hai người khác nhau</translation>
    </message>
    <message>
        <source>The two are not offered again.</source>
        <translation>Sẽ không hỏi lại về hai hồ sơ này.</translation>
    </message>
    <message>
        <source>1 one person · 2 two people · Ctrl+O opens the left file, Ctrl+Shift+O the right one</source>
        <translation>1 một người · 2 hai người · Ctrl+O mở hồ sơ bên trái, Ctrl+Shift+O hồ sơ bên phải</translation>
    </message>
    <message>
        <source>Two doses, perhaps one written twice</source>
        <translation>Hai mũi tiêm, có thể là một mũi ghi hai lần</translation>
    </message>
    <message>
        <source>Both were really given</source>
        <translation>Cả hai mũi đều tiêm thật</translation>
    </message>
    <message>
        <source>Both doses stay and are not asked about again.</source>
        <translation>Giữ cả hai mũi và không hỏi lại nữa.</translation>
    </message>
    <message>
        <source>The left one is wrong: void it</source>
        <translation>Mũi bên trái ghi sai: hủy mũi này</translation>
    </message>
    <message>
        <source>The left dose stays in the file, struck out, and no longer counts.</source>
        <translation>Mũi bên trái vẫn còn trong hồ sơ, bị gạch và không được tính nữa.</translation>
    </message>
    <message>
        <source>The right one is wrong: void it</source>
        <translation>Mũi bên phải ghi sai: hủy mũi này</translation>
    </message>
    <message>
        <source>The right dose stays in the file, struck out, and no longer counts.</source>
        <translation>Mũi bên phải vẫn còn trong hồ sơ, bị gạch và không được tính nữa.</translation>
    </message>
    <message>
        <source>1 both · 2 void the left one · 3 void the right one · Ctrl+O opens the file</source>
        <translation>1 giữ cả hai · 2 hủy mũi trái · 3 hủy mũi phải · Ctrl+O mở hồ sơ</translation>
    </message>
    <message>
        <source>Settled: %1 of %2 is “%3”.</source>
        <translation>Đã chốt: %1 của %2 là “%3”.</translation>
    </message>
    <message>
        <source>The two files of %1 count as one person&apos;s.</source>
        <translation>Hai hồ sơ của %1 được tính là của một người.</translation>
    </message>
    <message>
        <source>Noted: these are two different people.</source>
        <translation>Đã ghi nhận: đây là hai người khác nhau.</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Hoàn tác ngay</translation>
    </message>
    <message>
        <source>Noted: both doses were given.</source>
        <translation>Đã ghi nhận: cả hai mũi đều đã tiêm.</translation>
    </message>
    <message>
        <source>The dose is struck out and no longer counts.</source>
        <translation>Mũi tiêm đã bị gạch và không được tính nữa.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>What two places wrote differently before either knew of the other will wait here for you: different values, likely one person, likely one dose twice.</source>
        <translation>Những gì hai nơi ghi khác nhau khi chưa biết về nhau sẽ chờ ở đây: giá trị khác nhau, có thể là một người, có thể ghi trùng mũi tiêm.</translation>
    </message>
    <message>
        <source>Asked the family</source>
        <translation>Đã hỏi gia đình</translation>
    </message>
    <message>
        <source>Same papers</source>
        <translation>Cùng giấy tờ</translation>
    </message>
    <message>
        <source>Knows both families</source>
        <translation>Biết rõ cả hai gia đình</translation>
    </message>
    <message>
        <source>Checked with the paper register</source>
        <translation>Đã đối chiếu sổ giấy</translation>
    </message>
    <message>
        <source>Asked the other station</source>
        <translation>Đã hỏi trạm kia</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở hồ sơ</translation>
    </message>
</context>
<context>
    <name>noi::StickCard</name>
    <message>
        <source>Write to a USB stick</source>
        <translation>Ghi ra USB</translation>
    </message>
    <message>
        <source>to-province</source>
        <translation>gui-tinh</translation>
    </message>
    <message>
        <source>The invitation file of the other station</source>
        <translation>Tệp mời của trạm kia</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an invitation.</source>
        <translation>“%1” không phải là tệp mời đọc được.</translation>
    </message>
    <message>
        <source>to-neighbour</source>
        <translation>gui-tram-ban</translation>
    </message>
    <message>
        <source>Read from a USB stick</source>
        <translation>Nhập từ USB</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Lưu tệp mời</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>tep-moi</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Không ghi được “%1”: %2</translation>
    </message>
    <message>
        <source>Give “%1” to the other station: with it they can seal a stick for this PC.</source>
        <translation>Hãy đưa “%1” cho trạm kia: nhờ tệp này họ mã hóa được USB riêng cho máy này.</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>Chuyển bằng USB</translation>
    </message>
    <message>
        <source>When the line is gone for long, a stick carries everything. What is on it is sealed for its receiver.</source>
        <translation>Khi mất đường truyền lâu ngày, USB chuyển được tất cả. Dữ liệu trên USB được mã hóa riêng cho nơi nhận.</translation>
    </message>
    <message>
        <source>&amp;Write for the province…</source>
        <translation>&amp;Xuất ra USB cho tỉnh…</translation>
    </message>
    <message>
        <source>Rea&amp;d from a stick…</source>
        <translation>&amp;Nhập từ USB…</translation>
    </message>
    <message>
        <source>Write for a nei&amp;ghbouring station…</source>
        <translation>Xuất ra USB cho &amp;trạm khác…</translation>
    </message>
    <message>
        <source>&amp;Invitation of this PC…</source>
        <translation>Tệp &amp;mời của máy này…</translation>
    </message>
    <message>
        <source>“%1” was not read: carrying records needs the right to make backups.</source>
        <translation>Chưa đọc “%1”: phải có quyền sao lưu mới được chuyển hồ sơ.</translation>
    </message>
</context>
<context>
    <name>noi::SyncPage</name>
    <message>
        <source>Joining the province with a ticket is for the head of the station and the IT administrator.</source>
        <translation>Kết nối với tỉnh bằng phiếu là việc của trưởng trạm và quản trị CNTT.</translation>
    </message>
    <message>
        <source>Number of this PC: %1</source>
        <translation>Số của máy này: %1</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Để riêng (%1)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Nơi ghi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Với</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Vì sao để riêng</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>PC beside</source>
        <translation>Máy bên cạnh</translation>
    </message>
    <message>
        <source>Changes that this version does not understand would be kept here. They are never lost, and are read again after an update.</source>
        <translation>Thay đổi mà phiên bản này chưa hiểu sẽ được giữ ở đây. Chúng không bao giờ mất và sẽ được đọc lại sau khi cập nhật.</translation>
    </message>
    <message>
        <source>What is sent and received will be listed here, the newest first.</source>
        <translation>Những lần gửi và nhận sẽ hiện ở đây, mới nhất đứng đầu.</translation>
    </message>
    <message>
        <source>This PC has joined the province. What is here is being sent.</source>
        <translation>Máy này đã kết nối với tỉnh. Dữ liệu đang được gửi đi.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>A &amp;new ticket…</source>
        <translation>&amp;Phiếu kết nối mới…</translation>
    </message>
</context>
<context>
    <name>noi::TicketForm</name>
    <message>
        <source>Type the code of the ticket, or choose its file.</source>
        <translation>Gõ mã trên phiếu kết nối, hoặc chọn tệp phiếu.</translation>
    </message>
    <message>
        <source>The province&apos;s ticket</source>
        <translation>Phiếu kết nối của tỉnh</translation>
    </message>
    <message>
        <source>Tickets (*.ticket);;All files (*)</source>
        <translation>Phiếu kết nối (*.ticket);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a ticket. Is the stick still plugged in?</source>
        <translation>“%1” không phải là phiếu kết nối đọc được. USB còn cắm không?</translation>
    </message>
    <message>
        <source>Ticket file: %1</source>
        <translation>Tệp phiếu: %1</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>&amp;Join (Enter)</source>
        <translation>&amp;Kết nối (Enter)</translation>
    </message>
    <message>
        <source>Join the province</source>
        <translation>Kết nối với tỉnh</translation>
    </message>
    <message>
        <source>The province gives each PC a ticket: a code on paper or a file on a stick. It works once.</source>
        <translation>Tỉnh cấp cho mỗi máy một phiếu kết nối: một mã trên giấy hoặc một tệp trong USB. Mỗi phiếu dùng một lần.</translation>
    </message>
    <message>
        <source>Code of the tic&amp;ket</source>
        <translation>Mã trên &amp;phiếu</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Má&amp;y chủ</translation>
    </message>
    <message>
        <source>Only when the ticket does not say it, e.g. sync.province.vn:8443</source>
        <translation>Chỉ cần khi phiếu không ghi, ví dụ dongbo.tinh.vn:8443</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
</context>
</TS>
