<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>No practice scanner can be made at %1. Is the folder there and writable?</source>
        <translation>Không tạo được máy quét tập dượt ở %1. Thư mục có tồn tại và ghi được không?</translation>
    </message>
    <message>
        <source>The scanner is not on %1. Plug it in, or choose another port on the scanner page.</source>
        <translation>Không thấy máy quét ở %1. Hãy cắm máy quét vào, hoặc chọn cổng khác ở trang Máy quét.</translation>
    </message>
    <message>
        <source>Another program is using %1, or this user may not. Close the other program, or ask the administrator for access to the port.</source>
        <translation>Chương trình khác đang dùng %1, hoặc tài khoản này không được phép. Hãy đóng chương trình kia, hoặc nhờ người quản trị cấp quyền dùng cổng.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a scanner&apos;s port (%2). Choose another port.</source>
        <translation>Không dùng được %1 làm cổng máy quét (%2). Hãy chọn cổng khác.</translation>
    </message>
    <message>
        <source>What came from the scanner is too long to be a code. Nothing was taken: check the port and its speed on the scanner page.</source>
        <translation>Dữ liệu từ máy quét quá dài, không phải là mã. Chưa ghi nhận gì: hãy kiểm tra cổng và tốc độ ở trang Máy quét.</translation>
    </message>
</context>
<context>
    <name>ScannerWords</name>
    <message>
        <source>Scanner: not set up</source>
        <translation>Máy quét: chưa cài đặt</translation>
    </message>
    <message>
        <source>Scanner: ready (%1)</source>
        <translation>Máy quét: sẵn sàng (%1)</translation>
    </message>
    <message>
        <source>Scanner: unplugged, looking for it (%1)</source>
        <translation>Máy quét: đã rút, đang tìm lại (%1)</translation>
    </message>
    <message>
        <source>Scanner: cannot use %1</source>
        <translation>Máy quét: không dùng được %1</translation>
    </message>
    <message>
        <source>Scanner: types like a keyboard</source>
        <translation>Máy quét: gõ như bàn phím</translation>
    </message>
</context>
<context>
    <name>WedgeWords</name>
    <message>
        <source>Keyboard: French (AZERTY)</source>
        <translation>Bàn phím: kiểu Pháp (AZERTY)</translation>
    </message>
    <message>
        <source>Keyboard: US (QWERTY)</source>
        <translation>Bàn phím: kiểu Mỹ (QWERTY)</translation>
    </message>
    <message>
        <source>Keyboard: the PC is French, the scanner US; put right by Nôi</source>
        <translation>Bàn phím: máy tính kiểu Pháp, máy quét kiểu Mỹ; Nôi tự sửa lại</translation>
    </message>
    <message>
        <source>Keyboard: the PC is US, the scanner French; put right by Nôi</source>
        <translation>Bàn phím: máy tính kiểu Mỹ, máy quét kiểu Pháp; Nôi tự sửa lại</translation>
    </message>
    <message>
        <source>Vietnamese typing: Telex is on; better turn it off while scanning</source>
        <translation>Bộ gõ tiếng Việt: đang bật Telex; nên tắt khi quét</translation>
    </message>
    <message>
        <source>Vietnamese typing: VNI is on; better turn it off while scanning</source>
        <translation>Bộ gõ tiếng Việt: đang bật VNI; nên tắt khi quét</translation>
    </message>
    <message>
        <source>Vietnamese typing: not noticed</source>
        <translation>Bộ gõ tiếng Việt: không thấy ảnh hưởng</translation>
    </message>
    <message>
        <source>Separator between fields: arrives</source>
        <translation>Dấu ngăn cách các trường: nhận được</translation>
    </message>
    <message>
        <source>Separator between fields: arrives as %1</source>
        <translation>Dấu ngăn cách các trường: nhận được dưới dạng %1</translation>
    </message>
    <message>
        <source>Separator between fields: lost; codes that need it are refused</source>
        <translation>Dấu ngăn cách các trường: bị mất; mã nào cần dấu này sẽ bị từ chối</translation>
    </message>
    <message>
        <source>Separator between fields: not tested yet; scan the test code</source>
        <translation>Dấu ngăn cách các trường: chưa thử; hãy quét mã thử</translation>
    </message>
    <message>
        <source>After each code: Enter</source>
        <translation>Sau mỗi mã: Enter</translation>
    </message>
    <message>
        <source>After each code: Tab</source>
        <translation>Sau mỗi mã: Tab</translation>
    </message>
    <message>
        <source>After each code: nothing; better set the scanner to send Enter</source>
        <translation>Sau mỗi mã: không có gì; nên đặt máy quét gửi thêm Enter</translation>
    </message>
    <message>
        <source>Before each code: %1</source>
        <translation>Trước mỗi mã: %1</translation>
    </message>
</context>
<context>
    <name>noi::ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Serial port (USB-COM)</source>
        <translation>Cổng nối tiếp (USB-COM)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>How it is &amp;connected</source>
        <translation>&amp;Cách kết nối</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Cổn&amp;g</translation>
    </message>
    <message>
        <source>Surest of all: set the scanner to USB-COM with the sheet in its box.</source>
        <translation>Chắc chắn nhất: đặt máy quét ở chế độ USB-COM theo tờ hướng dẫn trong hộp.</translation>
    </message>
    <message>
        <source>&amp;Speed (baud)</source>
        <translation>&amp;Tốc độ (baud)</translation>
    </message>
    <message>
        <source>After each &amp;code</source>
        <translation>&amp;Sau mỗi mã</translation>
    </message>
    <message>
        <source>Enter (CR, LF)</source>
        <translation>Enter (CR, LF)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>Save and use (Ctrl+Enter)</source>
        <translation>Lưu và dùng (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Try it: scan any code</source>
        <translation>Thử máy: quét một mã bất kỳ</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Dữ liệu nhận được</translation>
    </message>
    <message>
        <source>The test code, complete</source>
        <translation>Mã thử, đầy đủ</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Đã đọc và hiểu</translation>
    </message>
    <message>
        <source>Arrived, but not understood</source>
        <translation>Nhận được nhưng không hiểu</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Test code read: the settings were found</source>
        <translation>Đã đọc mã thử: tìm được cách cài đặt</translation>
    </message>
    <message>
        <source>Save them, then scan a vial and a card to be sure.</source>
        <translation>Hãy lưu lại, rồi quét thử một lọ vắc xin và một thẻ cho chắc.</translation>
    </message>
    <message>
        <source>A vial, a child&apos;s card, an insurance card.</source>
        <translation>Lọ vắc xin, thẻ của trẻ, thẻ bảo hiểm y tế.</translation>
    </message>
    <message>
        <source>The test code. With a keyboard scanner, scan it once: the settings follow from it. If the scanner does not read the screen, print it.</source>
        <translation>Mã thử. Với máy quét kiểu bàn phím, quét mã này một lần là các cài đặt tự được tìm ra. Nếu máy không đọc được trên màn hình, hãy in ra.</translation>
    </message>
    <message>
        <source>P&amp;rint the test code</source>
        <translation>&amp;In mã thử</translation>
    </message>
    <message>
        <source>Test code for scanners</source>
        <translation>Mã thử cho máy quét</translation>
    </message>
</context>
</TS>
