#pragma once

#include "core/service/weighing_paste.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace noi
{

/// What was pasted from a spreadsheet, line by line with what becomes of it, before anything is written.
class PastePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);

    void show(const QList<PastedLine>& lines, const QList<WeighingLine>& list);
    /// Those that are to be written.
    [[nodiscard]] QList<PastedLine> taken() const;

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(int row, const PastedLine& line, const QList<WeighingLine>& list);

    QList<PastedLine> m_lines;
    QLabel* m_head;
    QTableWidget* m_table;
    QPushButton *m_accept, *m_leave;
};

} // namespace noi
