#include "ui/people/history_tab.h"

#include "ui/kit/error_line.h"
#include "ui/people/history_model.h"
#include "ui/people/people_source.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace noi
{

HistoryTab::HistoryTab(PeopleSource& source, const PeopleReference& reference, QWidget* parent)
    : QWidget(parent), m_source(source), m_reference(reference), m_model(new HistoryModel(this)),
      m_filter(new QLineEdit(this)), m_problem(new ErrorLine(this))
{
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setPlaceholderText(tr("Type to filter: field, person, value, date"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), colours::greyText), QLineEdit::LeadingPosition);
    m_table = listTable(m_model, QStringLiteral("history"), this);
    setColumnShares(m_table, {-22, 20, 24, 20, 28, 32});
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(m_filter);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &HistoryModel::filter);
    setFocusProxy(m_filter);
}

void HistoryTab::show(const PersonFile& file)
{
    if (m_file.person.id != file.person.id) {
        m_filter->clear();
        m_model->show({}, {}, m_reference);
    }
    m_file = file;
    m_outdated = true;
    if (isVisible()) ask();
}

void HistoryTab::ask()
{
    if (!m_outdated) return;
    m_outdated = false;
    m_latest.ask(this, m_source.history(m_file.person.id), [this](const Result<QList<HistoryLine>>& lines) {
        if (!lines.ok()) return m_problem->say(lines.error());
        m_problem->clearError();
        m_model->show(*lines, recordNames(m_file, m_reference), m_reference);
    });
}

void HistoryTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

} // namespace noi
