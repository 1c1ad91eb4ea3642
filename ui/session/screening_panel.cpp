#include "ui/session/screening_panel.h"

#include "ui/kit/badge.h"
#include "ui/kit/number_field.h"
#include "ui/kit/room.h"
#include "ui/session/checklist_view.h"
#include "ui/session/person_header.h"
#include "ui/session/screening_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace noi
{

ScreeningPanel::ScreeningPanel(SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_header(new PersonHeader(this)), m_title(new QLabel(this)),
      m_checklist(new ChecklistView), m_temperature(new NumberField({30, 43, 1}, tr("°C"), this)),
      m_weight(new NumberField({0.3, 250, 2}, tr("kg"), this)), m_result(new Badge(this)),
      m_reason(new QLineEdit(this)), m_keptVial(new QLabel(this)),
      m_record(new QPushButton(tr("Record screening (Enter)"), this))
{
    setObjectName(QStringLiteral("screeningPanel"));
    m_title->setObjectName(QStringLiteral("checklistTitle"));
    m_checklist->setObjectName(QStringLiteral("checklist"));
    m_temperature->setObjectName(QStringLiteral("temperature"));
    m_weight->setObjectName(QStringLiteral("weight"));
    m_result->setObjectName(QStringLiteral("screeningResult"));
    m_reason->setObjectName(QStringLiteral("screeningReason"));
    m_keptVial->setObjectName(QStringLiteral("keptVial"));
    m_record->setObjectName(QStringLiteral("recordScreening"));
    build();
    for (QWidget* field : {static_cast<QWidget*>(m_checklist), static_cast<QWidget*>(m_temperature),
                           static_cast<QWidget*>(m_weight), static_cast<QWidget*>(m_reason)})
        field->installEventFilter(this);
    connect(m_checklist, &ChecklistView::changed, this, &ScreeningPanel::showOutcome);
    connect(m_temperature, &QLineEdit::textChanged, this, &ScreeningPanel::measured);
    connect(m_weight, &QLineEdit::textChanged, this, &ScreeningPanel::measured);
    connect(m_record, &QPushButton::clicked, this, &ScreeningPanel::submit);
}

void ScreeningPanel::build()
{
    setRole(m_title, QStringLiteral("hint"));
    setRole(m_keptVial, QStringLiteral("hint"));
    setRole(m_record, QStringLiteral("primary"));
    m_title->setWordWrap(true);
    m_keptVial->setWordWrap(true);
    m_result->setWordWrap(true);
    m_reason->setPlaceholderText(tr("Reason, as the family is told"));

    QScrollArea* scroll = scrolledMiddle(m_checklist, this);
    connect(m_checklist, &ChecklistView::marked, scroll,
            [scroll](const QRect& row) { scroll->ensureVisible(0, row.center().y(), 0, row.height()); });

    auto* temperatureLabel = new QLabel(tr("&Temperature"), this);
    temperatureLabel->setBuddy(m_temperature);
    auto* weightLabel = new QLabel(tr("&Weight"), this);
    weightLabel->setBuddy(m_weight);
    auto* measures = new QHBoxLayout;
    measures->setSpacing(gridUnit(this) / 2);
    for (QWidget* widget : {static_cast<QWidget*>(temperatureLabel), static_cast<QWidget*>(m_temperature),
                            static_cast<QWidget*>(weightLabel), static_cast<QWidget*>(m_weight)})
        measures->addWidget(widget);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(m_header);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addLayout(measures);
    column->addWidget(m_result);
    column->addWidget(m_reason);
    column->addWidget(m_keptVial);
    column->addWidget(m_record);
}

void ScreeningPanel::open(const BoardPerson& person, const QStringList& planned)
{
    m_person = person;
    m_live = planned.isEmpty();
    for (const QString& code : planned) {
        const Product* product = m_parts.products.byCode(code);
        m_live = m_live || !product || product->live;
    }
    m_header->show(person, m_parts.today());
    m_keptVial->hide();
    const QDate born = person.line.birth.earliest();
    m_list = m_parts.checklists.forAge(born.isValid() ? born.daysTo(m_parts.today()) : 365);
    m_title->setText(m_list
                         ? tr("Keys 1–9: yes or no")
                         : tr("There is no checklist for this age, so nothing can be recorded. Ask who looks "
                              "after the program."));
    if (m_list) m_title->setToolTip(m_list->title.in(m_parts.language()));
    if (m_list) m_checklist->open(*m_list, m_parts.language());
    m_temperature->clear();
    m_weight->clear();
    m_reason->clear();
    measured();
}

void ScreeningPanel::takeFocus() { m_checklist->setFocus(); }

void ScreeningPanel::sayVialKept(const QString& words)
{
    m_keptVial->setText(words);
    m_keptVial->setVisible(!words.isEmpty());
}

void ScreeningPanel::measured()
{
    ScreeningAnswers answers;
    answers.temperatureC = m_temperature->number();
    if (const auto kilograms = m_weight->number()) answers.weightG = qRound(*kilograms * 1000);
    answers.liveVaccine = m_live;
    m_checklist->setMeasured(answers);
}

void ScreeningPanel::showOutcome()
{
    if (!m_list) return;
    const ScreeningOutcome outcome = evaluate(*m_list, m_checklist->answers());
    QStringList numbers;
    for (const ScreeningOutcome::Cause& cause : outcome.causes)
        numbers += QString::number(cause.number);
    const QString items = numbers.isEmpty()
                              ? QString()
                              : QStringLiteral(" · ") + tr("item %1").arg(numbers.join(QStringLiteral(", ")));
    switch (outcome.verdict) {
    case Verdict::Eligible: m_result->say(Meaning::Done, tr("Eligible now")); break;
    case Verdict::Postponed: m_result->say(Meaning::Late, tr("Postponed") + items); break;
    case Verdict::Contraindicated: m_result->say(Meaning::Stop, tr("Contraindicated") + items); break;
    case Verdict::Incomplete: m_result->say(Meaning::Neutral, tr("Not all is answered")); break;
    }
    m_reason->setVisible(outcome.verdict != Verdict::Eligible);
    if (!m_reason->isModified() || outcome.verdict == Verdict::Eligible)
        m_reason->setText(screeningReason(*m_list, m_checklist->answers(), outcome, m_parts.language()));
}

void ScreeningPanel::submit()
{
    // A value that cannot be (3 °C) is corrected, not passed over.
    for (NumberField* field : {m_temperature, m_weight})
        if (field->problem()) return field->setFocus();
    if (!m_list) return;
    Screening screening = screeningRecord(*m_list, m_checklist->answers());
    screening.visit = m_person.visit.id;
    screening.person = m_person.line.person;
    if (screening.result != Screening::Result::Eligible) screening.reason = m_reason->text().trimmed();
    screening.screenedAt = m_parts.thisMinute();
    screening.screenedBy = m_parts.userName();
    Q_EMIT finished(screening, m_person.line.fullName);
}

bool ScreeningPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
