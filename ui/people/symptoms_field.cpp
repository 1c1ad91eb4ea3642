#include "ui/people/symptoms_field.h"

#include "core/base/vietnamese.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace noi
{

SymptomsField::SymptomsField(const PeopleReference& reference, const QString& name, QWidget* parent)
    : QWidget(parent), m_reference(reference),
      m_box(new PickField([this](const QString& typed) { return offers(typed); }, this)),
      m_chosen(new QLabel(this))
{
    setObjectName(name);
    m_box->setObjectName(name + QStringLiteral("Box"));
    m_box->setPlaceholderText(tr("Type a symptom, Enter adds it"));
    m_chosen->setObjectName(name + QStringLiteral("Chosen"));
    m_chosen->setWordWrap(true);
    setRole(m_chosen, QStringLiteral("strong"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_box, 2);
    line->addWidget(m_chosen, 3);
    setFocusProxy(m_box);
    m_box->installEventFilter(this);
    // Queued: the box is still writing the chosen line into itself.
    connect(
        m_box, &PickField::pickedChanged, this,
        [this](const PickItem& item) {
            const QString code = item.value.toString();
            if (code.isEmpty()) return;
            if (!m_codes.contains(code)) setCodes(m_codes + QStringList{code});
            m_box->setPicked({});
        },
        Qt::QueuedConnection);
}

void SymptomsField::setCodes(const QStringList& codes)
{
    m_codes = codes;
    m_chosen->setText(symptomNames(m_reference, codes));
}

QList<PickItem> SymptomsField::offers(const QString& typed) const
{
    const QString key = u' ' + searchKey(typed);
    QList<PickItem> items;
    for (const CodeEntry& symptom : m_reference.symptoms.all()) {
        const QString name = inScreenLanguage(symptom.name);
        const QString known = name + u' ' + symptom.otherNames.join(u' ');
        if (!m_codes.contains(symptom.code) && (u' ' + searchKey(known)).contains(key))
            items += PickItem{name, {}, symptom.code};
    }
    return items;
}

bool SymptomsField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace &&
        m_box->text().isEmpty() && !m_codes.isEmpty()) {
        setCodes(m_codes.mid(0, m_codes.size() - 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
