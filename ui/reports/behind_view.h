#pragma once

#include "ui/people/latest.h"
#include "ui/reports/reports_parts.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace noi
{

class EmptyState;
class ErrorLine;
class WordsModel;

/// Whose list is asked for: the records behind a figure or a finding, or those that moved.
struct BehindAsked {
    QString title; ///< what the figure is
    QList<Id> records;
    QSet<Id> gone;      ///< of them, those that counted once and do no more
    bool moved = false; ///< the others came in since
};

/// The people behind a figure: Enter opens the file, Esc goes back.
class BehindView : public QWidget
{
    Q_OBJECT

public:
    explicit BehindView(const ReportsParts& parts, QWidget* parent = nullptr);

    void show(const BehindAsked& asked);
    void clear();

Q_SIGNALS:
    void opened(const noi::BehindLine& line);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<BehindLine>& lines);
    void openSelected();
    void printList();

    ReportsParts m_parts;
    BehindAsked m_asked;
    QList<BehindLine> m_lines;
    Latest m_latest;
    QLabel *m_title, *m_count;
    QPushButton* m_print;
    ErrorLine* m_problem;
    WordsModel* m_model;
    QTableView* m_table;
};

} // namespace noi
