<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message>
        <source>en_GB</source>
        <extracomment>the locale whose numbers are written</extracomment>
        <translation>vi_VN</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n giờ trước</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” không phải là một tùy chọn.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>This account is closed. Ask the head of the station.</source>
        <translation>Tài khoản này đã khóa. Hãy hỏi trưởng trạm.</translation>
    </message>
    <message>
        <source>The screen is locked. Log in first.</source>
        <translation>Màn hình đang khóa. Hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>The data pack %1 is missing.</source>
        <translation>Thiếu gói dữ liệu %1.</translation>
    </message>
    <message>
        <source>Give one folder.</source>
        <translation>Hãy cho một thư mục.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>“%1” cần một số.</translation>
    </message>
    <message>
        <source>%1 is there already. Give another folder.</source>
        <translation>%1 đã có sẵn. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>Nobody at this station may manage users. Ask the province.</source>
        <translation>Không ai ở trạm có quyền quản lý người dùng. Hãy hỏi tỉnh.</translation>
    </message>
    <message>
        <source>Who answers at %1 is not the server this PC was enrolled with: its key is another one. Nothing was sent. Tell the province&apos;s IT.</source>
        <translation>Nơi trả lời ở %1 không phải máy chủ mà máy này đã kết nối: khóa của nó khác. Chưa gửi gì cả. Hãy báo bộ phận CNTT của tỉnh.</translation>
    </message>
    <message>
        <source>The server at %1 did not answer in time. The line may be very slow; it is tried again by itself.</source>
        <translation>Máy chủ %1 không trả lời kịp. Đường truyền có thể rất chậm; máy sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>There is no line to the server at %1. What was recorded stays here and is sent when the line is back.</source>
        <translation>Không có đường truyền tới máy chủ %1. Dữ liệu đã ghi vẫn ở đây và sẽ gửi khi có lại đường truyền.</translation>
    </message>
    <message>
        <source>The server at %1 cannot take this now (answer %2). It is tried again by itself.</source>
        <translation>Máy chủ %1 lúc này chưa nhận được (trả lời %2). Máy sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The province did not answer the search. Try again in a moment.</source>
        <translation>Tỉnh chưa trả lời việc tìm. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>This PC has not joined the province yet (F9).</source>
        <translation>Máy này chưa kết nối với tỉnh (F9).</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>Lần tìm này đã được thay bằng lần tìm khác.</translation>
    </message>
    <message>
        <source>This PC belongs to a station already.</source>
        <translation>Máy này đã thuộc về một trạm.</translation>
    </message>
    <message>
        <source>You have no PIN yet. Set one on another PC of the station, or ask the head of the station.</source>
        <translation>Bạn chưa có mã PIN. Hãy đặt ở máy khác của trạm, hoặc nhờ trưởng trạm.</translation>
    </message>
    <message>
        <source>The PIN is not right. Try again.</source>
        <translation>Mã PIN không đúng. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The province does not answer. The ticket was not used: try again when the line is there.</source>
        <translation>Tỉnh không trả lời. Phiếu chưa được dùng: hãy thử lại khi có đường truyền.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with https://, unlike “%1”. Check the ticket.</source>
        <translation>Địa chỉ máy chủ phải bắt đầu bằng https://, không như “%1”. Hãy kiểm tra phiếu.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Is the stick full, or write-protected?</source>
        <translation>Không ghi được “%1”. USB đã đầy hay đang khóa ghi?</translation>
    </message>
    <message>
        <source>The PC that wrote this stick is not known here. Nothing of it was taken.</source>
        <translation>Máy ghi USB này chưa được biết ở đây. Không nhận gì từ USB.</translation>
    </message>
    <message>
        <source>This file is no invitation. The other station makes one on its sync page.</source>
        <translation>Tệp này không phải tệp mời. Trạm kia tạo tệp mời ở trang Đồng bộ.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Is the stick still plugged in?</source>
        <translation>Không đọc được “%1”. USB còn cắm không?</translation>
    </message>
    <message>
        <source>A code does not say where the server is. Type the server&apos;s address too, as the province gave it.</source>
        <translation>Mã trên phiếu không cho biết máy chủ ở đâu. Hãy gõ thêm địa chỉ máy chủ mà tỉnh đã cho.</translation>
    </message>
    <message>
        <source>This is no PC of a station.</source>
        <translation>Đây không phải máy của trạm nào.</translation>
    </message>
    <message>
        <source>The code is too short. Type all of it, as the other PC shows it.</source>
        <translation>Mã quá ngắn. Hãy gõ đủ như máy kia hiện.</translation>
    </message>
    <message>
        <source>“%1” does not occur in such a code.</source>
        <translation>Mã này không bao giờ có “%1”.</translation>
    </message>
    <message>
        <source>This PC cannot listen for others: another program uses port %1.</source>
        <translation>Máy này không tìm được máy khác: chương trình khác đang dùng cổng %1.</translation>
    </message>
    <message>
        <source>The PC that shows this code is not heard in the network. Is it switched on, on the same network, and the code right to the last letter?</source>
        <translation>Không tìm thấy trong mạng máy nào đang hiện mã này. Máy đó đã bật, cùng mạng và mã đã đúng đến ký tự cuối chưa?</translation>
    </message>
    <message>
        <source>The other PC does not take this code: it was used or is too old. Ask for a new one there.</source>
        <translation>Máy kia không nhận mã này: mã đã dùng hoặc quá hạn. Lấy mã mới ở máy kia.</translation>
    </message>
    <message>
        <source>Give this PC a name.</source>
        <translation>Đặt tên cho máy này.</translation>
    </message>
    <message>
        <source>The server at %1 did not prove its key when this PC joined. Nothing was sent. Ask the province for a ticket file.</source>
        <translation>Máy chủ %1 chưa chứng minh được khóa khi máy này kết nối. Chưa gửi gì đi. Xin tỉnh tệp phiếu kết nối.</translation>
    </message>
    <message>
        <source>The other PC does not answer. Is it switched on, with Nôi open, in the same network?</source>
        <translation>Máy kia không trả lời. Máy đó đã bật, đang mở Nôi và cùng mạng chưa?</translation>
    </message>
    <message>
        <source>The ticket “%1” cannot be read.</source>
        <translation>Không đọc được phiếu “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its rights, or that its disk is there.</source>
        <translation>Không tạo được thư mục “%1”. Hãy kiểm tra quyền, hoặc xem ổ đĩa của nó có đó không.</translation>
    </message>
    <message>
        <source>Nôi is already open on this PC, perhaps under another user who is still logged in. Go to that window, or close it first.</source>
        <translation>Nôi đang mở trên máy này rồi, có thể bởi một người dùng khác còn đăng nhập. Hãy sang cửa sổ đó, hoặc đóng nó trước.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Nothing was changed; ask who looks after this PC for the right to write there.</source>
        <translation>Không ghi được vào thư mục “%1”. Chưa có gì thay đổi; hãy nhờ người quản lý máy cấp quyền ghi.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: its disk seems full. Nothing was changed; free some space and start again.</source>
        <translation>Không ghi được gì vào “%1”: có lẽ ổ đĩa đã đầy. Chưa có gì thay đổi; hãy dọn bớt chỗ rồi mở lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
</context>
<context>
    <name>PeopleOmni</name>
    <message>
        <source>mother: %1</source>
        <translation>mẹ: %1</translation>
    </message>
</context>
<context>
    <name>noi::BackupPage</name>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>The folder is not there: plug the disk in</source>
        <translation>Không thấy thư mục: hãy cắm ổ đĩa vào</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Sao lưu gần nhất: %1</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Chưa chọn thư mục</translation>
    </message>
    <message>
        <source>Backups are encrypted. Best is a disk that is not inside this PC: what burns or is stolen together is lost together.</source>
        <translation>Bản sao lưu được mã hóa. Tốt nhất là để trên ổ đĩa ngoài máy này: cháy hay mất cùng nhau là mất cả hai.</translation>
    </message>
    <message>
        <source>Your role may make backups. The folder, the times and restoring are for the head of the station and the IT administrator.</source>
        <translation>Vai trò của bạn được sao lưu. Việc chọn thư mục, đặt lịch và phục hồi là của trưởng trạm và quản trị CNTT.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Nơi lưu bản sao</translation>
    </message>
    <message>
        <source>Backed up and checked: %1.</source>
        <translation>Đã sao lưu và kiểm tra xong: %1.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing was kept of it.</source>
        <translation>Đã dừng sao lưu. Không giữ lại gì của lần này.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole and can be restored.</source>
        <translation>Bản sao lưu %1 nguyên vẹn, có thể phục hồi.</translation>
    </message>
    <message>
        <source>Everything on this PC is replaced by the backup of %1; what was recorded since then will not be there. The data of now are kept aside in their folder.</source>
        <translation>Toàn bộ dữ liệu trên máy này sẽ được thay bằng bản sao lưu %1; những gì ghi sau đó sẽ không còn. Dữ liệu hiện tại được giữ riêng trong thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Restored. The program starts again with the restored data.</source>
        <translation>Đã phục hồi. Chương trình sẽ khởi động lại với dữ liệu đã phục hồi.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu và phục hồi</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Dừng (Esc)</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Nơi lưu và lịch sao lưu</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Chọn &amp;thư mục…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>When the program closes</source>
        <translation>Khi đóng chương trình</translation>
    </message>
    <message>
        <source>By &amp;itself</source>
        <translation>Tự độ&amp;ng sao lưu</translation>
    </message>
    <message>
        <source>Keep the &amp;newest (number of backups)</source>
        <translation>Số bản &amp;mới nhất được giữ lại</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Các bản sao lưu trong thư mục này</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Cách đây</translation>
    </message>
    <message>
        <source>Backups made here will be listed, the newest first.</source>
        <translation>Các bản sao lưu sẽ hiện ở đây, bản mới nhất trước.</translation>
    </message>
    <message>
        <source>Choose a folder, then “Back up now”.</source>
        <translation>Hãy chọn thư mục, rồi bấm “Sao lưu ngay”.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Phục hồi…</translation>
    </message>
    <message>
        <source>The province&apos;s IT chose this folder.</source>
        <translation>Bộ phận CNTT của tỉnh đã chọn thư mục này.</translation>
    </message>
</context>
<context>
    <name>noi::Door</name>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
</context>
<context>
    <name>noi::RecoveryCodeCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>It opens the records on the day when nobody knows a password. It is shown only now and kept nowhere: print it or write it down, and lock it away.</source>
        <translation>Mã này mở được dữ liệu khi không còn ai nhớ mật khẩu. Mã chỉ hiện một lần này và không lưu ở đâu: hãy in hoặc chép lại rồi cất vào tủ khóa.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>It is locked &amp;away</source>
        <translation>Đã &amp;cất giữ</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>In mã khôi phục</translation>
    </message>
    <message>
        <source>Recovery code of Nôi</source>
        <translation>Mã khôi phục của Nôi</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the PC can read every record. Keep it in a sealed envelope in the safe. When it is typed, capitals and dashes do not matter.</source>
        <translation>Ai có tờ giấy này và chiếc máy tính đều đọc được mọi hồ sơ. Hãy để trong phong bì dán kín và cất vào két. Khi gõ mã, không cần phân biệt chữ hoa và dấu gạch.</translation>
    </message>
</context>
<context>
    <name>noi::RestoreForm</name>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Phục hồi bản sao lưu %1</translation>
    </message>
    <message>
        <source>A backup opens with a password that was in use when it was made.</source>
        <translation>Bản sao lưu mở bằng mật khẩu đang dùng vào lúc sao lưu.</translation>
    </message>
    <message>
        <source>&amp;Whose password</source>
        <translation>Mật khẩu của &amp;ai</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mật khẩ&amp;u</translation>
    </message>
    <message>
        <source>Restore (Enter)</source>
        <translation>Phục hồi (Enter)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>noi::StaffForm</name>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Everybody has an account of their own: records say who did what.</source>
        <translation>Mỗi người một tài khoản riêng: hồ sơ ghi rõ ai làm việc gì.</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Tên và vai trò</translation>
    </message>
    <message>
        <source>The name prints on the records; the role says what the person may do.</source>
        <translation>Tên được in trên hồ sơ; vai trò quyết định người này được làm gì.</translation>
    </message>
    <message>
        <source>New password: %1</source>
        <translation>Mật khẩu mới: %1</translation>
    </message>
    <message>
        <source>The password opens the PC after it was switched on.</source>
        <translation>Mật khẩu dùng để mở chương trình sau khi bật máy.</translation>
    </message>
    <message>
        <source>New PIN: %1</source>
        <translation>Mã PIN mới: %1</translation>
    </message>
    <message>
        <source>The PIN changes users quickly while the PC is on. Empty takes it away.</source>
        <translation>Mã PIN để đổi người dùng nhanh khi máy đang mở. Để trống là bỏ mã PIN.</translation>
    </message>
    <message>
        <source>Let in again: %1</source>
        <translation>Mở khóa: %1</translation>
    </message>
    <message>
        <source>The old password is gone: choose a new one together.</source>
        <translation>Mật khẩu cũ đã bị xóa: hãy cùng người này đặt mật khẩu mới.</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Vai trò</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mật khẩ&amp;u</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>Ít nhất 8 ký tự</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Nhập &amp;lại mật khẩu</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>Mã PI&amp;N</translation>
    </message>
    <message>
        <source>4 to 8 digits, to change users quickly</source>
        <translation>4 đến 8 chữ số, để đổi người dùng nhanh</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Lưu (Enter)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>noi::StaffPage</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (bạn)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation>Được đăng nhập, chưa có mã PIN</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Được đăng nhập</translation>
    </message>
    <message>
        <source>&amp;Let in again…</source>
        <translation>Mở &amp;khóa…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Khóa tài khoản</translation>
    </message>
    <message>
        <source>An account is never deleted: who leaves is disabled, and what they recorded stays theirs.</source>
        <translation>Tài khoản không bao giờ bị xóa: người nghỉ việc thì khóa lại, những gì họ đã ghi vẫn mang tên họ.</translation>
    </message>
    <message>
        <source>Your role may not manage users: ask the head of the station or the IT administrator. Your own password and PIN you can change here.</source>
        <translation>Vai trò của bạn không quản lý người dùng: hãy nhờ trưởng trạm hoặc quản trị CNTT. Bạn đổi được mật khẩu và mã PIN của chính mình tại đây.</translation>
    </message>
    <message>
        <source>%1 can log in now.</source>
        <translation>%1 đã có thể đăng nhập.</translation>
    </message>
    <message>
        <source>The new password counts.</source>
        <translation>Đã đổi mật khẩu.</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>Đã bỏ mã PIN.</translation>
    </message>
    <message>
        <source>The new PIN counts.</source>
        <translation>Đã đổi mã PIN.</translation>
    </message>
    <message>
        <source>The account is enabled again.</source>
        <translation>Đã mở khóa tài khoản.</translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <translation>Đã lưu: %1, %2.</translation>
    </message>
    <message>
        <source>%1 will no longer be able to log in, and the password is erased. To come back they will need a new one.</source>
        <translation>%1 sẽ không đăng nhập được nữa và mật khẩu bị xóa. Muốn mở lại phải đặt mật khẩu mới.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Khóa tài khoản</translation>
    </message>
    <message>
        <source>%1 can no longer log in.</source>
        <translation>%1 không còn đăng nhập được.</translation>
    </message>
    <message>
        <source>The recovery code from before will open nothing any more. Make a new one?</source>
        <translation>Mã khôi phục cũ sẽ không còn dùng được. Tạo mã mới?</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Tạo mã mới</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Add a person (Insert)</source>
        <translation>Thêm người (Insert)</translation>
    </message>
    <message>
        <source>Na&amp;me and role…</source>
        <translation>&amp;Tên và vai trò…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>Đổi &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>N&amp;ew PIN…</source>
        <translation>Đổi mã &amp;PIN…</translation>
    </message>
    <message>
        <source>New re&amp;covery code…</source>
        <translation>Mã khôi phụ&amp;c mới…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>noi::StationProgram</name>
    <message>
        <source>People</source>
        <translation>Người dân</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi tiêm</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>A vaccine&apos;s code: %1, lot %2</source>
        <translation>Mã vắc xin: %1, lô %2</translation>
    </message>
    <message>
        <source>A citizen card</source>
        <translation>Thẻ căn cước</translation>
    </message>
    <message>
        <source>An insurance card</source>
        <translation>Thẻ BHYT</translation>
    </message>
    <message>
        <source>A card of this station</source>
        <translation>Thẻ của trạm</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Sao lưu lần cuối: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>A vaccine&apos;s code: open the session (F3) and choose the person first.</source>
        <translation>Mã vắc xin: hãy mở buổi tiêm (F3) và chọn người trước.</translation>
    </message>
    <message>
        <source>Nothing on this page takes this code.</source>
        <translation>Trang này không dùng mã đó.</translation>
    </message>
    <message>
        <source>Child&apos;s card</source>
        <translation>Thẻ tiêm chủng của trẻ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Thai sản</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Cân đo</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) overdue</source>
        <translation>
            <numerusform>%n báo cáo quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) due</source>
        <translation>
            <numerusform>%n báo cáo đến hạn</numerusform>
        </translation>
    </message>
</context>
</TS>
