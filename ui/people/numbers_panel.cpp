#include "ui/people/numbers_panel.h"

#include "ui/kit/date_words.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/room.h"
#include "ui/people/identifier_words.h"
#include "ui/people/latest.h"
#include "ui/people/people_source.h"
#include "ui/people/reason_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace noi
{

NumbersPanel::NumbersPanel(PeopleSource& source, Feedback& feedback, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_source(source), m_feedback(feedback), m_clock(clock), m_list(new QListWidget(this)),
      m_kind(new QComboBox(this)), m_number(new QLineEdit(this)), m_doubt(new QLabel(this)),
      m_problem(new ErrorLine(this))
{
    m_list->setObjectName(QStringLiteral("numbers"));
    m_kind->setObjectName(QStringLiteral("newNumberKind"));
    m_number->setObjectName(QStringLiteral("newNumber"));
    m_number->setPlaceholderText(tr("One more number, Enter adds it"));
    m_doubt->setObjectName(QStringLiteral("newNumberDoubt"));
    m_doubt->setWordWrap(true);
    m_doubt->hide();
    setRole(m_doubt, QStringLiteral("hint"));
    const auto kinds = identifierKinds();
    for (const auto kind : kinds)
        m_kind->addItem(identifierName(kind), static_cast<int>(kind));
    m_reason = new ReasonLine(
        QStringLiteral("endNumberLine"),
        {tr("Lost"), tr("Exchanged for a new one"), tr("Cancelled"), tr("Was entered wrongly")}, this);
    auto* endButton = new QPushButton(tr("No longer valid") + QStringLiteral("   Delete"), this);
    endButton->setObjectName(QStringLiteral("endNumber"));
    auto* heading = new QLabel(tr("Numbers"), this);
    setRole(heading, QStringLiteral("heading"));

    auto* adding = new QHBoxLayout;
    letNarrow(m_kind);
    adding->addWidget(m_kind);
    adding->addWidget(m_number, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addLayout(adding);
    column->addWidget(m_doubt);
    column->addWidget(endButton, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_reason);

    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &NumbersPanel::startEnding);
    connect(endButton, &QPushButton::clicked, this, &NumbersPanel::startEnding);
    connect(m_number, &QLineEdit::returnPressed, this, &NumbersPanel::addNumber);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        const QString doubt = identifierDoubt(static_cast<Identifier::Kind>(m_kind->currentData().toInt()),
                                              cleanIdentifier(m_number->text()));
        m_doubt->setText(sign(Meaning::Late) + u' ' + doubt);
        m_doubt->setVisible(!doubt.isEmpty());
    });
    connect(m_reason, &ReasonLine::given, this, &NumbersPanel::end);
    connect(m_reason, &ReasonLine::left, m_reason, &QWidget::hide);
}

void NumbersPanel::show(const PersonFile& file)
{
    if (m_person != file.person.id) {
        m_number->clear();
        m_reason->hide();
    }
    m_person = file.person.id;
    m_identifiers = file.identifiers;
    m_list->clear();
    for (const auto& identifier : std::as_const(m_identifiers)) {
        const Identifier& value = identifier.value;
        QString text = identifierName(value.type) + QStringLiteral("   ") + value.value;
        if (!value.validUntil.isNull())
            text += QStringLiteral("   ") + tr("until %1").arg(dateText(value.validUntil));
        if (!value.ended.isNull()) {
            text += QStringLiteral("   ") + tr("ended %1").arg(dateText(value.ended));
            if (!value.note.isEmpty()) text += QStringLiteral(": ") + value.note;
        }
        auto* item = new QListWidgetItem(text, m_list);
        QFont font;
        font.setStrikeOut(!value.ended.isNull());
        item->setFont(font);
        if (!value.ended.isNull()) item->setForeground(QColor(colours::greyText));
    }
}

void NumbersPanel::addNumber()
{
    Identifier identifier;
    identifier.person = m_person;
    identifier.type = static_cast<Identifier::Kind>(m_kind->currentData().toInt());
    identifier.value = cleanIdentifier(m_number->text());
    if (identifier.value.isEmpty()) return;
    whenDone(this, m_source.addIdentifier(identifier), [this](const Result<Id>& answer) {
        if (!answer.ok()) return m_problem->say(answer.error());
        m_problem->clearError();
        m_number->clear();
        m_feedback.say(Meaning::Done, tr("The number was added."));
        Q_EMIT changed();
    });
}

void NumbersPanel::startEnding()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_identifiers[row].value.ended.isNull()) return;
    m_reason->ask(tr("%1 no longer holds; it stays findable.").arg(m_identifiers[row].value.value));
}

void NumbersPanel::end(const QString& note)
{
    const int row = m_list->currentRow();
    if (row < 0) return;
    const PartialDate today = PartialDate::ofDay(vietnamToday(m_clock));
    whenDone(this, m_source.endIdentifier(m_identifiers[row].id, today, note),
             [this](const Result<void>& answer) {
                 if (!answer.ok()) return m_problem->say(answer.error());
                 m_problem->clearError();
                 m_feedback.say(Meaning::Done, tr("The number no longer holds."));
                 Q_EMIT changed();
             });
}

} // namespace noi
