#pragma once

#include "ui/people/history_words.h"
#include "ui/people/latest.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace noi
{

class ErrorLine;
class HistoryModel;
class PeopleSource;

/// Who changed what, when, from what to what. Read when the tab is first looked at.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    HistoryTab(PeopleSource& source, const PeopleReference& reference, QWidget* parent = nullptr);
    void show(const PersonFile& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();

    PeopleSource& m_source;
    const PeopleReference& m_reference;
    PersonFile m_file;
    bool m_outdated = false;
    Latest m_latest;
    HistoryModel* m_model;
    QLineEdit* m_filter;
    ErrorLine* m_problem;
    QTableView* m_table;
};

} // namespace noi
