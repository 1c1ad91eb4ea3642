#include "sync/server/reports/report_service.h"

#include "sync/server/reports/report_json.h"
#include "sync/server/reports/report_keys.h"
#include "sync/server/reports/report_packs.h"
#include "sync/server/reports/report_question.h"
#include "sync/server/reports/snapshot.h"
#include "sync/server/server_store.h"

#include <QJsonDocument>

namespace noi::provincial
{

namespace
{

struct Said {
    int status = 200;
    QJsonObject json;
};

Said failed(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: return {404, errorJson(QStringLiteral("not_found"), error.english())};
    case ErrorKind::BadInput: return {400, errorJson(QStringLiteral("bad_request"), error.english())};
    case ErrorKind::Refused: return {403, errorJson(QStringLiteral("not_allowed"), error.english())};
    case ErrorKind::Busy: return {503, errorJson(QStringLiteral("busy"), error.english())};
    default: return {500, errorJson(QStringLiteral("failed"), error.english())};
    }
}

Said said(Result<QJsonObject> json)
{
    return json ? Said{200, std::move(json).value()} : failed(json.error());
}

/// A place among those who make a report now, as long as it lives.
class Turn
{
public:
    explicit Turn(ReportTurns& turns) : m_turns(turns), m_mine(++turns.taken <= turns.most) {}
    ~Turn() { --m_turns.taken; }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    [[nodiscard]] bool mine() const { return m_mine; }

private:
    ReportTurns& m_turns;
    const bool m_mine;
};

HttpAnswer answerOf(const Said& said, const QString& note)
{
    HttpAnswer answer;
    answer.status = said.status;
    answer.bytes = QJsonDocument(said.json).toJson(QJsonDocument::Compact) + '\n';
    answer.note = note;
    return answer;
}

} // namespace

struct ReportService::Parts {
    ServerStore& store;
    const Clock& clock;
    ReportPacks packs;
    std::shared_ptr<ReportTurns> turns;

    using References = std::shared_ptr<const report::ReportReference>;

    [[nodiscard]] QDate today() const { return vietnamToday(clock); }
    Database& database() const { return store.database(); }

    Result<References> reference(const AskedReport& asked)
    {
        return packs.on(asked.period.isValid() ? asked.period.to : today(), today());
    }
    ReportQuestion question(const AskedReport& asked) const
    {
        return {asked.form, asked.period, asked.language, PartialDate::ofMinute(vietnamNow(clock))};
    }
    /// The one asked for, else all.
    Result<QList<ReportingStation>> stations(const AskedReport& asked) const
    {
        auto all = reportingStations(database());
        if (!all || asked.station.isEmpty()) return all;
        auto one = reportingStation(*all, asked.station);
        if (!one) return one.error();
        return QList{std::move(one).value()};
    }

    Result<QJsonObject> forms(const AskedReport& asked)
    {
        const auto known = reference(asked);
        if (!known) return known.error();
        QJsonArray forms;
        for (const report::Form& form : (*known)->forms.all())
            forms.append(toJson(form));
        return QJsonObject{{QStringLiteral("forms"), forms}};
    }

    Result<QJsonObject> allStations(const AskedReport&)
    {
        const auto all = reportingStations(database());
        if (!all) return all.error();
        QJsonArray stations;
        for (const ReportingStation& station : *all)
            stations.append(toJson(station));
        return QJsonObject{{QStringLiteral("stations"), stations}};
    }

    Result<QJsonObject> table(const AskedReport& asked)
    {
        const auto known = reference(asked);
        if (!known) return known.error();
        const auto whose = stations(asked);
        if (!whose) return whose.error();
        const QString name = asked.station.isEmpty() ? wholeProvince(asked.language) : whose->first().name;
        const auto made = reportOf(database(), **known, question(asked), *whose, name);
        if (!made) return made.error();
        QJsonObject json = toJson(made->table, asked.withRecords);
        json.insert(QStringLiteral("station"),
                    asked.station.isEmpty() ? QJsonValue() : QJsonValue(asked.station));
        json.insert(QStringLiteral("not_counted_yet"), made->notCounted);
        return json;
    }

    Result<QJsonObject> status(const AskedReport& asked)
    {
        const auto known = reference(asked);
        if (!known) return known.error();
        const auto whose = stations(asked);
        if (!whose) return whose.error();
        if (!asked.form.isEmpty())
            if (auto form = formOf(**known, asked.form, asked.period); !form) return form.error();
        QJsonArray lines;
        auto read = inOneMoment(database(), [&]() -> Result<void> {
            for (const report::Form& form : (*known)->forms.all()) {
                if (!form.deadlines.contains(asked.period.kind)) continue;
                if (!asked.form.isEmpty() && form.code != asked.form) continue;
                const auto all = statusOf(database(), *whose, form, asked.period, today());
                if (!all) return all.error();
                for (const StationStatus& one : *all)
                    lines.append(toJson(one));
            }
            return {};
        });
        if (!read) return read.error();
        return QJsonObject{{QStringLiteral("period"), toJson(asked.period)},
                           {QStringLiteral("today"), today().toString(Qt::ISODate)},
                           {QStringLiteral("reports"), lines}};
    }

    Result<QJsonObject> handedInReport(const AskedReport& asked)
    {
        const auto known = reference(asked);
        if (!known) return known.error();
        const auto whose = stations(asked);
        if (!whose) return whose.error();
        if (asked.station.isEmpty()) {
            const auto sum = signedSum(database(), **known, question(asked), *whose);
            return sum ? Result<QJsonObject>(toJson(*sum, asked.withRecords)) : sum.error();
        }
        if (auto form = formOf(**known, asked.form, asked.period); !form) return form.error();
        const auto reports = handedIn(database(), *whose, asked.form, asked.period);
        if (!reports) return reports.error();
        const HandedInReport one = reports->value(whose->first().number);
        QJsonObject json{{QStringLiteral("station"), asked.station},
                         {QStringLiteral("versions"), toJson(one)},
                         {QStringLiteral("table"), QJsonValue()}};
        if (const HandedInVersion* const standing = one.standing()) {
            const auto table = tableOf(*standing);
            if (!table) return table.error();
            json.insert(QStringLiteral("table"), toJson(*table, asked.withRecords));
        }
        return json;
    }

    Said answer(const AskedReport& asked)
    {
        switch (asked.what) {
        case AskedReport::What::Forms: return said(forms(asked));
        case AskedReport::What::Stations: return said(allStations(asked));
        case AskedReport::What::Status: return said(status(asked));
        case AskedReport::What::Table:
        case AskedReport::What::HandedIn: break;
        }
        const Turn turn(*turns);
        if (!turn.mine())
            return {503, errorJson(QStringLiteral("busy"),
                                   QStringLiteral("Other reports are being made. Ask again in a moment."))};
        return said(asked.what == AskedReport::What::Table ? table(asked) : handedInReport(asked));
    }

    /// A form or station that there is not stands in no log: it may be anything.
    Result<void> note(const ReportKey& key, const Result<AskedReport>& asked, int status) const
    {
        ReportAsked line{key.number, {}, {}, {}, {}, status};
        if (asked) line.what = asked->name();
        if (asked && status == 200) line.form = asked->form, line.station = asked->station;
        if (asked && asked->period.isValid()) line.period = asked->period.text();
        return ReportKeys(database()).note(line, clock.nowMs());
    }
};

ReportService::ReportService(ServerStore& store, const Clock& clock, PackFolders packs,
                             std::shared_ptr<ReportTurns> turns)
    : m_parts(new Parts{store, clock, ReportPacks(std::move(packs)), std::move(turns)})
{
}

ReportService::~ReportService() = default;

HttpAnswer ReportService::answer(const QString& target, const QByteArray& given)
{
    const auto key = ReportKeys(m_parts->database()).find(given);
    if (!key) return answerOf(failed(key.error()), QStringLiteral("report keys: ") + key.error().english());
    if (!*key)
        return answerOf({401, errorJson(QStringLiteral("no_key"),
                                        QStringLiteral("Send a valid report key: Authorization: Bearer "
                                                       "KEY. The server's operator makes one with "
                                                       "noi-server report-key add NAME."))},
                        QStringLiteral("no valid report key"));
    const auto asked = AskedReport::read(target, (*key)->withRecords);
    const Said answered = asked ? m_parts->answer(*asked) : failed(asked.error());
    QString note = QStringLiteral("report key %1").arg((*key)->number);
    if (asked && answered.status == 200) note += u' ' + asked->inWords();
    // What nobody can look up later is not told.
    if (auto kept = m_parts->note(**key, asked, answered.status); !kept)
        return answerOf(failed(kept.error()), note);
    return answerOf(answered, note);
}

} // namespace noi::provincial
