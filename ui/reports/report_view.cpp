#include "ui/reports/report_view.h"

#include "ui/kit/badge.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/people/reason_line.h"
#include "ui/reports/preparation.h"
#include "ui/reports/report_foot.h"
#include "ui/reports/report_grid.h"
#include "ui/reports/report_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace noi
{

namespace
{

QString withDeadline(const FormLine& line)
{
    const QString words = stateWords(line), deadline = deadlineWords(line);
    const bool done = line.state == FormLine::State::HandedIn || line.state == FormLine::State::Sent;
    return done || deadline.isEmpty() ? words : words + QStringLiteral(" · ") + deadline;
}

} // namespace

ReportView::ReportView(const ReportsParts& parts, QWidget* parent)
    : ResultView(parent), m_parts(parts), m_preparation(new Preparation(parts.source, this)),
      m_signing(new Preparation(parts.source, this))
{
    setObjectName(QStringLiteral("reportView"));
    build();
    for (const Preparation* counting : {m_preparation, m_signing}) {
        connect(counting, &Preparation::left, this, [this](qint64 files) { m_signs.say(files); });
        connect(counting, &Preparation::failed, this, &ReportView::fail);
    }
    clear();
}

void ReportView::open(const ReportEntry& entry, const report::Period& period)
{
    const bool same = m_made && m_entry.line.form == entry.line.form && m_period == period;
    if (!same) clear();
    m_entry = entry;
    m_period = period;
    m_title->setText(entry.line.name.in(m_parts.language()) + QStringLiteral(" · ") +
                     periodName(period, m_parts.language()));
    sayState();
    again();
}

void ReportView::again()
{
    if (m_entry.line.form.isEmpty()) return;
    m_problem->clearError();
    m_signs.begin(!m_made);
    m_preparation->begin(m_period, [this] { make(); });
}

void ReportView::make()
{
    m_latest.ask(this, m_parts.source.make(m_entry.line.form, m_period, m_parts.language()),
                 [this](const Result<MadeReport>& made) {
                     if (!made.ok()) return fail(made.error());
                     show(*made);
                 });
}

void ReportView::leave()
{
    m_preparation->giveUp();
    m_latest.drop();
    m_signs.end();
}

void ReportView::clear()
{
    leave();
    m_made.reset();
    m_version.reset();
    m_entry = {};
    m_title->clear();
    m_grid->clear();
    m_foot->clear();
    m_reason->hide();
    m_problem->clearError();
    sayState();
}

void ReportView::takeFocus() { m_grid->setFocus(Qt::OtherFocusReason); }

void ReportView::fail(const Error& error)
{
    leave();
    m_problem->say(error);
    sayState();
}

void ReportView::show(const MadeReport& made)
{
    m_made = made;
    m_entry.line.versions = int(made.versions.size());
    m_signs.end();
    m_foot->show(made);
    if (!m_version) m_grid->show(made.table);
    sayState();
}

QString ReportView::standWords() const
{
    if (m_version)
        return (m_version->signatureFits
                    ? tr("This is what was handed in on %1 by %2; its signature fits.")
                    : tr("This is what was handed in on %1 by %2; its signature does not "
                         "fit: it was changed afterwards."))
            .arg(dateText(m_version->at), m_version->by);
    if (m_made && !m_made->versions.isEmpty()) {
        const HandedIn& last = m_made->versions.first();
        return tr("Handed in on %1 by %2").arg(dateText(last.at), last.by);
    }
    return {};
}

QString ReportView::whyNot() const
{
    if (m_version) return tr("Back to the figures of today to hand in.");
    if (!m_parts.source.mayHandIn()) return tr("Who may sign reports hands it in.");
    if (m_parts.today() < m_period.to)
        return tr("The period ends on %1: it can be handed in from that day on.")
            .arg(dateText(PartialDate::ofDay(m_period.to)));
    if (m_made && !m_made->versions.isEmpty() && m_made->changed.isEmpty())
        return tr("Nothing has changed since it was handed in.");
    return {};
}

void ReportView::sayState()
{
    const bool chosen = !m_entry.line.form.isEmpty(),
               signable = chosen && m_entry.kind == ReportEntry::Kind::Form;
    FormLine line = m_entry.line;
    const bool changed = m_made && !m_made->changed.isEmpty();
    if (m_made && !m_made->versions.isEmpty())
        line.state = m_made->versions.first().atProvince ? FormLine::State::Sent : FormLine::State::HandedIn;
    m_badge->setVisible(signable);
    if (changed && !m_version)
        m_badge->say(Meaning::Late, tr("The figures have changed since"));
    else
        m_badge->say(meaningOf(line), withDeadline(line));
    m_stands->setText(standWords());
    m_stands->setVisible(!m_stands->text().isEmpty());
    const QString why = whyNot();
    m_why->setText(why);
    m_why->setVisible(signable && !why.isEmpty() && !m_version);
    m_handIn->setVisible(signable);
    m_handIn->setEnabled(m_made && why.isEmpty());
    m_handIn->setText((m_entry.line.versions > 0 ? tr("Hand in amended") : tr("Sign and hand in")) +
                      QStringLiteral("   Ctrl+Enter"));
    m_now->setVisible(m_version.has_value());
    m_again->setVisible(!m_version);
    m_again->setEnabled(chosen);
    m_foot->setVisible(signable);
    for (QPushButton* way : std::as_const(m_ways))
        way->setEnabled(m_made.has_value());
}

void ReportView::askHandIn()
{
    if (!m_handIn->isEnabled() || !m_handIn->isVisible()) return;
    if (m_made->versions.isEmpty()) return handIn({});
    m_reason->ask(tr("The amended report replaces that of %1. Why was it amended?")
                      .arg(dateText(m_made->versions.first().at)));
}

void ReportView::handIn(const QString& reason)
{
    m_handIn->setEnabled(false);
    m_problem->clearError();
    const QString form = m_entry.line.form;
    const report::Period period = m_period;
    m_signing->begin(period, [this, form, period, reason] {
        whenDone(this, m_parts.source.handIn(form, period, reason), [this](const Result<Id>& report) {
            if (!report.ok()) return fail(report.error());
            m_parts.feedback.say(Meaning::Done,
                                 tr("Handed in at %1, waits to be sent.")
                                     .arg(vietnamNow(m_parts.clock).toString(QStringLiteral("HH:mm"))));
            takeFocus();
            Q_EMIT handedIn();
        });
    });
}

void ReportView::openVersion(const HandedIn& version)
{
    m_latest.ask(this, m_parts.source.handedIn(version.id),
                 [this, version](const Result<report::ReportTable>& table) {
                     if (!table.ok()) return fail(table.error());
                     m_version = version;
                     m_grid->show(*table);
                     sayState();
                     takeFocus();
                 });
}

void ReportView::closeVersion()
{
    m_version.reset();
    if (m_made) m_grid->show(m_made->table);
    sayState();
    takeFocus();
}

void ReportView::takeOut(ReportPapers::Way way)
{
    if (!m_made) return;
    const auto& versions = m_made->versions;
    // Figures that have not changed since are the report that was handed in.
    const bool same = !versions.isEmpty() && m_made->changed.isEmpty();
    const HandedIn* const signedOne = m_version ? &*m_version : same ? &versions.first() : nullptr;
    QString edition;
    if (signedOne) {
        const auto place = std::ranges::find(versions, signedOne->id, &HandedIn::id);
        edition = tr("Version %1, handed in on %2 by %3")
                      .arg(versions.end() - place)
                      .arg(dateText(signedOne->at), signedOne->by);
    } else if (m_entry.kind == ReportEntry::Kind::Form) {
        edition = tr("Draft");
    }
    ReportPapers(m_parts.feedback, m_parts.dialogs, m_parts.clock)
        .take(way, m_grid->table(), edition, signedOne ? signedOne->at.earliest() : QDate());
}

void ReportView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_foot->giveRoom();
}

void ReportView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_reason->isVisible()) {
        m_reason->hide();
        takeFocus();
    } else if (m_version) {
        closeVersion();
    } else {
        Q_EMIT left();
    }
}

} // namespace noi
