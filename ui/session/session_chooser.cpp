#include "ui/session/session_chooser.h"

#include "ui/kit/date_field.h"
#include "ui/kit/date_words.h"
#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/session/sheet_out.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

namespace
{
constexpr int shownDays = 366;
}

SessionChooser::SessionChooser(SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_list(new QListWidget(this)),
      m_none(new QLabel(tr("No session yet. Fill in the form at the right and press Enter."), this)),
      m_form(new Form(this)), m_site(new QComboBox), m_date(new DateField({.needsDay = true})),
      m_products(new QListWidget), m_note(new QLineEdit), m_error(new ErrorLine(this)),
      m_sheet(new SheetOut(parts, this, this))
{
    setObjectName(QStringLiteral("sessionChooser"));
    m_list->setObjectName(QStringLiteral("sessionList"));
    m_site->setObjectName(QStringLiteral("sessionSite"));
    m_date->setObjectName(QStringLiteral("sessionDate"));
    m_products->setObjectName(QStringLiteral("sessionProducts"));
    m_note->setObjectName(QStringLiteral("sessionNote"));
    m_error->setObjectName(QStringLiteral("sessionError"));
    build();
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT chosen(m_sessions[m_list->row(item)].session.id); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_sheet->setSession(marked()); });
    connect(m_form, &Form::submitted, this, &SessionChooser::openNew);
}

void SessionChooser::build()
{
    const auto heading = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        setRole(label, QStringLiteral("heading"));
        return label;
    };
    setRole(m_none, QStringLiteral("hint"));
    m_date->setToday(m_parts.today());
    auto* open = new QPushButton(tr("Open the session (Enter)"), this);
    open->setObjectName(QStringLiteral("openSession"));
    setRole(open, QStringLiteral("primary"));
    connect(open, &QPushButton::clicked, m_form, &Form::submit);

    m_form->add(tr("&Place"), m_site);
    m_form->add(tr("&Date"), m_date, Form::Need::Required);
    m_form->add(tr("&Vaccines today (Space marks)"), m_products);
    m_form->add(tr("&Note"), m_note);
    m_products->setMinimumHeight(rowHeight(this) * 4);
    m_products->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* left = new QVBoxLayout;
    left->addWidget(heading(tr("Sessions")));
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    left->addWidget(m_sheet);
    auto* right = new QVBoxLayout;
    right->addWidget(heading(tr("New session")));
    right->addWidget(m_form, 1);
    right->addWidget(m_error);
    right->addWidget(open);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(gridUnit(this) * 3);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
}

void SessionChooser::load(bool enter)
{
    whenDone(m_parts.source.sites(), this, [this](const Result<QList<Stored<Site>>>& sites) {
        if (!sites) return m_error->say(sites.error());
        const QVariant kept = m_site->currentData();
        m_site->clear();
        for (const Stored<Site>& site : *sites)
            if (!site.value.closed) m_site->addItem(site.value.name, site.id.value);
        m_site->setCurrentIndex(std::max(0, m_site->findData(kept)));
    });
    const QDate today = m_parts.today();
    whenDone(m_parts.source.sessions(today.addDays(-shownDays), today.addDays(shownDays)), this,
             [this, enter](const Result<QList<SessionLine>>& sessions) {
                 if (!sessions) return m_error->say(sessions.error());
                 remember(*sessions);
                 showSessions(*sessions, enter);
             });
}

void SessionChooser::takeFocus()
{
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        m_form->focusFirst();
}

void SessionChooser::remember(const QList<SessionLine>& sessions)
{
    m_date->setDate(PartialDate::ofDay(m_parts.today()));
    showProducts(sessions.isEmpty() ? QStringList() : sessions.first().session.value.products);
    if (!sessions.isEmpty())
        m_site->setCurrentIndex(std::max(0, m_site->findData(sessions.first().session.value.site.value)));
}

void SessionChooser::showSessions(const QList<SessionLine>& sessions, bool enter)
{
    m_sessions = sessions;
    m_list->clear();
    m_none->setVisible(sessions.isEmpty());
    QList<Id> openToday;
    for (const SessionLine& line : sessions) {
        const Session& session = line.session.value;
        const bool open = session.closedAt.isNull();
        if (open && session.date.earliest() == m_parts.today()) openToday.append(line.session.id);
        const QString state = !session.stopReason.isEmpty() ? tr("✕ stopped")
                              : open                        ? tr("● open")
                                                            : tr("✓ closed");
        auto* item = new QListWidgetItem(QStringLiteral("%1 · %2 · %3 · %4 · %5")
                                             .arg(dateText(session.date), line.siteName,
                                                  tr("%n person(s)", nullptr, line.people),
                                                  tr("%n dose(s)", nullptr, line.doses), state),
                                         m_list);
        item->setSizeHint(QSize(0, rowHeight(this)));
        if (open) item->setForeground(colour(Meaning::Due));
    }
    m_list->setCurrentRow(sessions.isEmpty() ? -1 : 0);
    if (enter && openToday.size() == 1) Q_EMIT chosen(openToday.first());
}

void SessionChooser::showProducts(const QStringList& planned)
{
    m_products->clear();
    for (const bool first : {true, false})
        for (const Product& product : m_parts.products.all()) {
            if (!product.inUse || planned.contains(product.code) != first) continue;
            auto* item = new QListWidgetItem(product.name, m_products);
            item->setData(Qt::UserRole, product.code);
            item->setSizeHint(QSize(0, rowHeight(this)));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(first ? Qt::Checked : Qt::Unchecked);
        }
    m_products->setCurrentRow(0);
}

Id SessionChooser::marked() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_sessions.size() ? m_sessions[row].session.id : Id();
}

void SessionChooser::openNew()
{
    if (m_opening) return;
    Session session;
    session.site = Id{m_site->currentData().toLongLong()};
    session.date = m_date->date();
    session.note = m_note->text().trimmed();
    for (int i = 0; i < m_products->count(); ++i)
        if (m_products->item(i)->checkState() == Qt::Checked)
            session.products += m_products->item(i)->data(Qt::UserRole).toString();
    m_opening = true;
    whenDone(m_parts.source.openSession(session), this, [this](const Result<Id>& id) {
        m_opening = false;
        if (!id) return m_error->say(id.error());
        m_error->clearError();
        m_note->clear();
        Q_EMIT chosen(*id);
    });
}

bool SessionChooser::eventFilter(QObject* watched, QEvent* event)
{
    // Offscreen and on some desktops a list does not activate its item by Enter.
    if (event->type() == QEvent::KeyPress && m_list->currentRow() >= 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT chosen(marked());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
