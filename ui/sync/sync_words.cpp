#include "ui/sync/sync_words.h"

#include "ui/kit/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace noi
{

namespace
{

struct SyncTexts {
    Q_DECLARE_TR_FUNCTIONS(SyncTexts)
};

using Talk = LinkState::Talk;

qint64 timeOf(const QDateTime& when) { return when.toMSecsSinceEpoch(); }

QString lastAnswer(const LinkState& link, const QDateTime& now)
{
    if (link.lastAnswerMs == 0) return SyncTexts::tr("the province has not answered yet");
    return SyncTexts::tr("the province last answered %1")
        .arg(whenWords(QDateTime::fromMSecsSinceEpoch(link.lastAnswerMs, now.timeZone()), now));
}

QString toSendWords(qint64 count)
{
    return SyncTexts::tr("%n change(s) waiting to be sent", nullptr, static_cast<int>(count));
}

constexpr qint64 dayMs = 24 * 3600 * 1000;

/// A line that is down is everyday; work that has waited for more than a day is not.
Meaning waitingMeaning(const LinkState& link, const QDateTime& now)
{
    if (link.toSend == 0) return Meaning::Neutral;
    const bool long_ago = link.lastAnswerMs > 0 && timeOf(now) - link.lastAnswerMs > dayMs;
    return long_ago ? Meaning::Late : Meaning::Due;
}

SyncWords quietWords(const LinkState& link, const QDateTime& now)
{
    const QString between = QStringLiteral(" · ");
    if (link.toSend > 0)
        return {waitingMeaning(link, now), toSendWords(link.toSend) + between + lastAnswer(link, now)};
    if (link.lastAnswerMs == 0)
        return {Meaning::Neutral, SyncTexts::tr("Waiting for the province's first answer")};
    return {Meaning::Done, SyncTexts::tr("Everything sent") + between + lastAnswer(link, now)};
}

/// Words for one kind; in the order in which they are told.
QString kindWords(const QString& table, int n)
{
    if (table == u"dose") return SyncTexts::tr("%n dose(s)", nullptr, n);
    if (table == u"person") return SyncTexts::tr("%n person(s)", nullptr, n);
    if (table == u"identifier") return SyncTexts::tr("%n number(s) of people", nullptr, n);
    if (table == u"screening") return SyncTexts::tr("%n screening(s)", nullptr, n);
    if (table == u"visit") return SyncTexts::tr("%n session visit(s)", nullptr, n);
    if (table == u"reaction") return SyncTexts::tr("%n reaction(s)", nullptr, n);
    if (table == u"measurement") return SyncTexts::tr("%n weighing(s) and measuring(s)", nullptr, n);
    if (table == u"pregnancy") return SyncTexts::tr("%n pregnancy(ies)", nullptr, n);
    if (table == u"antenatal_visit") return SyncTexts::tr("%n antenatal visit(s)", nullptr, n);
    if (table == u"antenatal_test") return SyncTexts::tr("%n antenatal test(s)", nullptr, n);
    if (table == u"delivery") return SyncTexts::tr("%n birth(s)", nullptr, n);
    if (table == u"newborn") return SyncTexts::tr("%n newborn(s)", nullptr, n);
    if (table == u"postnatal_visit") return SyncTexts::tr("%n visit(s) after a birth", nullptr, n);
    if (table == u"voiding") return SyncTexts::tr("%n voiding(s)", nullptr, n);
    if (table == u"session") return SyncTexts::tr("%n session(s)", nullptr, n);
    if (table == u"vial") return SyncTexts::tr("%n vial(s)", nullptr, n);
    return {};
}

const char* const toldKinds[] = {
    "dose",     "person",      "identifier",      "visit",           "screening",
    "reaction", "measurement", "pregnancy",       "antenatal_visit", "antenatal_test",
    "delivery", "newborn",     "postnatal_visit", "voiding",         "session",
    "vial"};

} // namespace

QString numberWords(qint64 number)
{
    //: the locale whose numbers are written
    return QLocale(SyncTexts::tr("en_GB")).toString(number);
}

QString whenWords(const QDateTime& then, const QDateTime& now)
{
    const QString clock = then.toString(QStringLiteral("HH:mm"));
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0) return clock;
    if (days == 1) return SyncTexts::tr("yesterday %1").arg(clock);
    if (then.date().year() == now.date().year()) return then.toString(QStringLiteral("dd/MM ")) + clock;
    return then.toString(QStringLiteral("dd/MM/yyyy"));
}

QString spanWords(qint64 ms)
{
    const qint64 minutes = std::abs(ms) / 60000;
    if (minutes < 60) return SyncTexts::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60) return SyncTexts::tr("%n hour(s)", nullptr, static_cast<int>(minutes / 60));
    return SyncTexts::tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString countsWords(const QList<KindCount>& counts)
{
    QStringList parts;
    int others = 0;
    for (const KindCount& kind : counts)
        if (kindWords(kind.table, 1).isEmpty()) others += kind.count;
    for (const char* table : toldKinds) {
        const auto found = std::find_if(counts.begin(), counts.end(), [table](const KindCount& kind) {
            return kind.table == QLatin1String(table) && kind.count > 0;
        });
        if (found != counts.end()) parts += kindWords(found->table, found->count);
    }
    if (others > 0)
        parts += parts.isEmpty() ? SyncTexts::tr("%n change(s)", nullptr, others)
                                 : SyncTexts::tr("%n other change(s)", nullptr, others);
    return parts.join(QStringLiteral(", "));
}

SyncWords statusWords(const SyncState& state, const QDateTime& now)
{
    const LinkState* province = state.province();
    if (!province || province->talk == Talk::NotEnrolled) {
        const bool neighbour = std::any_of(state.links.begin(), state.links.end(), [](const LinkState& link) {
            return link.peer == LinkState::Peer::Neighbour && link.talk != Talk::NotEnrolled;
        });
        return {Meaning::Neutral, neighbour ? SyncTexts::tr("No line to the province, only to the PC beside")
                                            : SyncTexts::tr("No line to the province yet: see F9")};
    }
    const LinkState& link = *province;
    if (link.talk == Talk::Refused)
        return {Meaning::Stop, link.toSend > 0 ? SyncTexts::tr("The province refuses this PC: see F9") +
                                                     QStringLiteral(" · ") + toSendWords(link.toSend)
                                               : SyncTexts::tr("The province refuses this PC: see F9")};
    if (link.firstSync && link.toReceive > 0)
        return {Meaning::Due,
                SyncTexts::tr("Receiving the commune's records: %1 of about %2")
                    .arg(numberWords(link.received), numberWords(link.received + link.toReceive))};
    if (link.talk != Talk::NoLine && link.toReceive > 0 && link.toSend == 0)
        return {Meaning::Due, SyncTexts::tr("Receiving %1 change(s)…").arg(numberWords(link.toReceive))};
    if (link.talk != Talk::NoLine) return quietWords(link, now);
    const QString waits = link.toSend > 0 ? QStringLiteral(" · ") + toSendWords(link.toSend) : QString();
    return {waitingMeaning(link, now),
            SyncTexts::tr("No line now") + waits + QStringLiteral(" · ") + lastAnswer(link, now)};
}

SyncWords reviewWords(const SyncState& state)
{
    if (state.toReview == 0) return {};
    return {Meaning::Late, SyncTexts::tr("%n thing(s) to review", nullptr, state.toReview)};
}

SyncWords clockWords(const SyncState& state)
{
    const LinkState* province = state.province();
    if (!province || std::abs(province->clockOffMs) < clockOffToTell) return {};
    return {Meaning::Late,
            province->clockOffMs > 0
                ? SyncTexts::tr("This PC's clock is %1 slow").arg(spanWords(province->clockOffMs))
                : SyncTexts::tr("This PC's clock is %1 fast").arg(spanWords(province->clockOffMs))};
}

SyncWords talkWords(const LinkState& link)
{
    switch (link.talk) {
    case Talk::NotEnrolled: return {Meaning::Neutral, SyncTexts::tr("Not joined yet")};
    case Talk::Waiting:
        return link.lastAnswerMs == 0 ? SyncWords{Meaning::Neutral, SyncTexts::tr("Not tried yet")}
                                      : SyncWords{Meaning::Done, SyncTexts::tr("The line is there")};
    case Talk::Speaking: return {Meaning::Due, SyncTexts::tr("Sending and receiving…")};
    case Talk::TakingIn: return {Meaning::Due, SyncTexts::tr("Taking in what came…")};
    case Talk::NoLine: return {Meaning::Late, SyncTexts::tr("No line now")};
    case Talk::Refused: return {Meaning::Stop, SyncTexts::tr("Refused")};
    }
    return {};
}

SyncWords lanWords(const LanState& state, const QDateTime& now)
{
    if (state.role == LanState::Role::Alone) return {};
    const QString other = state.other.isEmpty() ? SyncTexts::tr("in this station") : state.other;
    if (!state.lastHeard.isValid())
        return state.role == LanState::Role::Sharing
                   ? SyncWords{Meaning::Neutral, SyncTexts::tr("Sharing; no other PC has come yet")}
                   : SyncWords{Meaning::Late, SyncTexts::tr("PC %1 has not answered yet").arg(other)};
    const QString when = whenWords(state.lastHeard, now);
    return state.connected
               ? SyncWords{Meaning::Done, SyncTexts::tr("Connected with PC %1 · %2").arg(other, when)}
               : SyncWords{Meaning::Late, SyncTexts::tr("PC %1 not seen since %2").arg(other, when)};
}

QString adviceWords(const LinkState& link)
{
    if (link.talk == Talk::NoLine)
        return SyncTexts::tr(
            "Go on working: everything is safe here and goes by itself when the line is back. "
            "In a hurry? A USB stick carries it too.");
    if (link.talk == Talk::Refused)
        return SyncTexts::tr("Nothing is lost. Call the province's IT and read this sentence to them.");
    return {};
}

QString eventWords(const SyncEvent& event)
{
    QStringList parts;
    if (event.sent > 0) parts += SyncTexts::tr("sent %n change(s)", nullptr, event.sent);
    if (event.received > 0) parts += SyncTexts::tr("received %n change(s)", nullptr, event.received);
    if (event.problem) parts += errorText(*event.problem);
    if (parts.isEmpty()) parts += SyncTexts::tr("nothing new on either side");
    QString text = parts.join(QStringLiteral(" · "));
    text[0] = text[0].toUpper();
    return text;
}

QString writtenWords(const StickReport& report)
{
    return report.changes == 0
               ? SyncTexts::tr("Nothing waits for them: no file was written.")
               : SyncTexts::tr(
                     "%n change(s) written to “%1”. The file is sealed: only its receiver can open it. "
                     "They stay on the list here until the receiver has confirmed them.",
                     nullptr, report.changes)
                     .arg(report.file);
}

QString readWords(const StickReport& report)
{
    QStringList parts{
        report.changes == 0
            ? SyncTexts::tr("Nothing new on the stick from %1.").arg(report.from)
            : SyncTexts::tr("%n new change(s) from %1.", nullptr, report.changes).arg(report.from)};
    if (report.known > 0) parts += SyncTexts::tr("%n were here already.", nullptr, report.known);
    if (report.aside > 0)
        parts += SyncTexts::tr("%n are kept but not understood by this version.", nullptr, report.aside);
    return parts.join(u' ');
}

} // namespace noi
