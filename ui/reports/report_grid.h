#pragma once

#include "core/report/report_table.h"

#include <QTableView>

namespace noi
{

class ReportModel;

/// A report's table on the screen: arrow keys go from cell to cell, Enter opens a figure. It is as wide as
/// its place, and scrolls sideways only where a book has more columns than can be read there.
class ReportGrid : public QTableView
{
    Q_OBJECT

public:
    explicit ReportGrid(QWidget* parent = nullptr);

    /// The same cell stays the current one where there still is one by its codes.
    void show(const report::ReportTable& table);
    void clear();
    [[nodiscard]] const report::ReportTable& table() const;

Q_SIGNALS:
    /// A figure with people behind it; its name.
    void opened(const QString& name, const QList<noi::Id>& records);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void dress();
    void fitColumns();
    void choose(const QString& row, const QString& column, int rowBefore, int columnBefore);

    ReportModel* m_model;
};

} // namespace noi
