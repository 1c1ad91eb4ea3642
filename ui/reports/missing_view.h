#pragma once

#include "ui/reports/reports_parts.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace noi
{

class WordsModel;

/// What is still missing: reports whose deadline has passed or comes, and what is not finished in the chosen
/// period. Enter opens the report, the session, the mother's file.
class MissingView : public QWidget
{
    Q_OBJECT

public:
    explicit MissingView(const ReportsParts& parts, QWidget* parent = nullptr);

    void show(const QList<FormLine>& missing, const QList<OpenEnd>& ends);

Q_SIGNALS:
    void reportAsked(const noi::FormLine& line);
    void endAsked(const noi::OpenEnd& end);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openSelected();

    ReportsParts m_parts;
    QList<FormLine> m_missing;
    QList<OpenEnd> m_ends; ///< below them
    WordsModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
};

} // namespace noi
