#include "ui/people/duplicates_panel.h"

#include "ui/kit/badge.h"
#include "ui/people/duplicate_words.h"
#include "ui/people/person_words.h"

#include <QFrame>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace noi
{

namespace
{

QLabel* line(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a wrapped label would ask for room by the length of its text
    setRole(label, role);
    return label;
}

} // namespace

DuplicatesPanel::DuplicatesPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("duplicates"));
    m_heading = line(tr("Already registered?"), QStringLiteral("heading"), this);
    m_empty = line(tr("While you type, people who may be the same person appear here."),
                   QStringLiteral("hint"), this);
    m_empty->setObjectName(QStringLiteral("duplicatesEmpty"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addWidget(m_heading);
    column->addWidget(m_empty);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(gridUnit(this));
    column->addLayout(m_cards);
    column->addStretch();
    for (int i = 0; i < most; ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        key->setContext(Qt::WindowShortcut);
        connect(key, &QShortcut::activated, this, [this, i] {
            if (i < m_shown.size()) Q_EMIT openAsked(m_shown[i].person);
        });
    }
}

void DuplicatesPanel::offer(const QList<LikelyDuplicate>& duplicates)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown = duplicates.mid(0, most);
    for (int i = 0; i < m_shown.size(); ++i)
        m_cards->addWidget(card(m_shown[i], i + 1));
    m_empty->setVisible(m_shown.isEmpty());
}

QWidget* DuplicatesPanel::card(const LikelyDuplicate& duplicate, int number)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("duplicate%1").arg(number));
    setRole(frame, QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(line(duplicate.person.fullName, QStringLiteral("strong"), frame));
    column->addWidget(line(personHint(duplicate.person), QStringLiteral("hint"), frame));
    auto* why = new Badge(frame);
    why->setObjectName(QStringLiteral("duplicateReasons%1").arg(number));
    why->setWordWrap(true);
    why->say(Meaning::Late, reasonsInWords(duplicate.reasons));
    column->addWidget(why);
    auto* open = new QPushButton(tr("Open this one") + QStringLiteral("   Ctrl+%1").arg(number), frame);
    open->setObjectName(QStringLiteral("openDuplicate%1").arg(number));
    open->setFocusPolicy(Qt::NoFocus);
    if (almostSurelySame(duplicate)) setRole(open, QStringLiteral("primary"));
    connect(open, &QPushButton::clicked, this,
            [this, person = duplicate.person] { Q_EMIT openAsked(person); });
    column->addWidget(open, 0, Qt::AlignLeft);
    return frame;
}

} // namespace noi
