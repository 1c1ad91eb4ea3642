#pragma once

#include <QString>

namespace noi::exchange
{

/// What stands around a report when it leaves the program and is not in its table, in the language of the
/// table's words. ui makes it (ui/print/report_paper.h); what is empty is left out.
struct ReportFrame {
    QString page;    ///< "Trang %1/%2"
    QString madeOn;  ///< "Ia Ly, ngày 03 tháng 11 năm 2026": above the last who signs
    QString sign;    ///< "(Ký, ghi rõ họ tên)": below each who signs
    QString version; ///< "Mẫu TCMR-1, phiên bản 2026.1 · Bản 2": of the form and of the report
    QString printed; ///< "In lúc 03/11/2026 09:00"
};

} // namespace noi::exchange
