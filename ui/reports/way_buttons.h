#pragma once

#include "ui/reports/report_papers.h"

#include <QList>

#include <functional>

class QPushButton;
class QWidget;

namespace noi
{

/// The buttons by which a report, book or list goes out, one for each way, children of `box`: `name`Print,
/// `name`Pdf, `name`Excel, `name`Csv. Their keys work wherever `place` has the focus.
[[nodiscard]] QList<QPushButton*> wayButtons(const QString& name, QWidget* box, QWidget* place,
                                             const std::function<void(ReportPapers::Way)>& take);

} // namespace noi
