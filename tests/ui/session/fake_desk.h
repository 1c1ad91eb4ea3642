#pragma once

#include "core/base/clock.h"
#include "core/base/vietnamese.h"
#include "ui/session/session_source.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace noi::test
{

struct FixedClock : Clock {
    qint64 now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
    qint64 nowMs() const override { return now; }
    void pass(int minutes, int seconds = 0) { now += (minutes * 60 + seconds) * 1000LL; }
};

/// A session desk in memory, with the rules that the page shows: who stands where is derived from what was
/// recorded.
class FakeDesk : public SessionSource
{
public:
    explicit FakeDesk(const FixedClock& time) : clock(time) {}

    const FixedClock& clock;
    bool later = false; ///< answers come with the next round of events, as from the store's thread
    SessionBoard state;
    QList<SessionLine> days;
    QList<Error> refuse; ///< the next writes or offers fail with these
    QStringList calls;
    QList<Screening> screenings;
    QList<Injection> injections;
    QList<PaperDose> papers;
    QList<Reaction> reactions;
    QList<Id> sheets;              ///< sessions whose sheet was asked for
    QHash<QString, QString> gtins; ///< GTIN → product
    QHash<QString, int> vialDoses; ///< product → doses in a vial
    QHash<qint64, PersonLine> persons;
    ImmunizationPlan plan;            ///< of whoever is called up
    QHash<QString, DoseCheck> checks; ///< product → what the schedule says to it

    template <class T> QFuture<Result<T>> give(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        const QFuture<Result<T>> future = promise.future();
        if (later) {
            auto kept = std::make_shared<QPromise<Result<T>>>(std::move(promise));
            QTimer::singleShot(0, [kept, result] {
                kept->addResult(result);
                kept->finish();
            });
        } else {
            promise.addResult(result);
            promise.finish();
        }
        return future;
    }
    template <class T> QFuture<Result<T>> unlessRefused(const char* call, Result<T> result)
    {
        calls.append(QLatin1String(call));
        if (!refuse.isEmpty()) return give<T>(refuse.takeFirst());
        return give<T>(std::move(result));
    }
    Id fresh() { return Id::of(7, ++m_counter); }
    PartialDate minute() const { return PartialDate::ofMinute(vietnamNow(clock)); }
    BoardPerson* visitor(Id visit)
    {
        for (BoardPerson& person : state.people)
            if (person.visit.id == visit) return &person;
        return nullptr;
    }
    VialState* vial(Id id)
    {
        for (VialState& open : state.vials)
            if (open.vial.id == id) return &open;
        return nullptr;
    }
    BoardPerson& arrive(const PersonLine& line)
    {
        BoardPerson person;
        person.visit = {fresh(), Visit{state.session.id, line.person, minute(), {}, {}, false}};
        person.line = line;
        state.people.append(person);
        return state.people.last();
    }
    VialState& open(const QString& product, const QString& lot, int left, PartialDate useBy)
    {
        Vial opened;
        opened.product = product;
        opened.lot = lot;
        opened.expiry = PartialDate::ofDay(QDate(2027, 6, 30));
        opened.doses = vialDoses.value(product, 1);
        opened.openedAt = minute();
        state.vials.append({{fresh(), opened}, *opened.doses - left, left, useBy, false});
        return state.vials.last();
    }

    QFuture<Result<QList<SessionLine>>> sessions(QDate, QDate) override
    {
        return give<QList<SessionLine>>(days);
    }
    QFuture<Result<QList<Stored<Site>>>> sites() override
    {
        return give<QList<Stored<Site>>>(
            QList<Stored<Site>>{{Id{501}, {QStringLiteral("Điểm trạm Ia Ly"), {}, false}},
                                {Id{502}, {QStringLiteral("Nhà rông làng Vân"), {}, false}}});
    }
    QFuture<Result<QList<Stored<Fridge>>>> fridges() override
    {
        return give<QList<Stored<Fridge>>>(
            QList<Stored<Fridge>>{{Id{601}, {QStringLiteral("Tủ lạnh 1"), {}, false}},
                                  {Id{602}, {QStringLiteral("Hòm lạnh"), {}, false}}});
    }
    QFuture<Result<Id>> openSession(const Session& session) override
    {
        state = {};
        state.session = {fresh(), session};
        state.siteName = QStringLiteral("Điểm trạm Ia Ly");
        return unlessRefused<Id>("openSession", state.session.id);
    }
    QFuture<Result<void>> closeSession(Id, const QString& reason) override
    {
        state.session.value.closedAt = minute();
        state.session.value.stopReason = reason;
        return unlessRefused<void>("closeSession", {});
    }
    QFuture<Result<SessionBoard>> board(Id) override { return give<SessionBoard>(state); }

    QFuture<Result<Id>> receive(Id, Id person) override
    {
        if (!refuse.isEmpty()) return unlessRefused<Id>("receive", Id());
        for (const BoardPerson& there : state.people)
            if (there.line.person == person) return unlessRefused<Id>("receive", there.visit.id);
        return unlessRefused<Id>("receive", arrive(persons.value(person.value)).visit.id);
    }
    QFuture<Result<void>> leave(Id visit, const QString& reason) override
    {
        BoardPerson* person = visitor(visit);
        person->visit.value.leftAt = minute();
        person->visit.value.leftReason = reason;
        person->stage = Stage::Done;
        return unlessRefused<void>("leave", {});
    }
    QFuture<Result<void>> back(Id visit) override
    {
        visitor(visit)->visit.value.leftAt = {};
        place(*visitor(visit));
        return unlessRefused<void>("back", {});
    }
    QFuture<Result<Id>> screen(const Screening& screening) override
    {
        if (!refuse.isEmpty()) return unlessRefused<Id>("screen", Id());
        screenings.append(screening);
        BoardPerson* person = visitor(screening.visit);
        person->screening = Stored<Screening>{fresh(), screening};
        place(*person);
        return unlessRefused<Id>("screen", person->screening->id);
    }
    QFuture<Result<VialOffer>> offerVial(Id session, const Scan& scan) override
    {
        const auto& message = std::get<Gs1Message>(scan);
        return offerVial(session, gtins.value(message.gtin), message.lot, PartialDate::ofDay(message.expiry));
    }
    QFuture<Result<VialOffer>> offerVial(Id, const QString& product, const QString& lot,
                                         const PartialDate& expiry) override
    {
        VialOffer offer;
        offer.vial.product = product;
        offer.vial.lot = lot;
        offer.vial.expiry = expiry;
        offer.vial.doses = offer.left = vialDoses.value(product, 1);
        offer.planned = state.session.value.products.contains(product);
        for (const VialState& open : state.vials)
            if (open.vial.value.product == product && open.vial.value.lot == lot && open.left > 0)
                offer = {open.vial.value, open.vial.id, open.left, offer.planned};
        return unlessRefused<VialOffer>("offerVial", offer);
    }
    QFuture<Result<void>> discardVial(Id id, const QString& reason) override
    {
        vial(id)->vial.value.discardedAt = minute();
        vial(id)->vial.value.discardReason = reason;
        vial(id)->left = 0;
        return unlessRefused<void>("discardVial", {});
    }
    QFuture<Result<ImmunizationPlan>> planFor(Id) override { return give<ImmunizationPlan>(plan); }
    QFuture<Result<DoseCheck>> checkInjection(Id, const QString& product) override
    {
        return give<DoseCheck>(checks.value(product));
    }
    QFuture<Result<DoseCheck>> checkPaperDose(const PaperDose& dose) override
    {
        return give<DoseCheck>(checks.value(dose.product));
    }
    QFuture<Result<Id>> inject(const Injection& injection) override
    {
        if (!refuse.isEmpty()) return unlessRefused<Id>("inject", Id());
        const QString product =
            injection.newVial ? injection.newVial->product : vial(injection.vial)->vial.value.product;
        if (checks.value(product).objects() && injection.overrideReason.isEmpty())
            return give<Id>(Error{ErrorKind::Refused, "The schedule objects."});
        injections.append(injection);
        VialState* used = injection.newVial
                              ? &open(injection.newVial->product, injection.newVial->lot,
                                      injection.newVial->doses.value_or(1),
                                      PartialDate::ofMinute(vietnamNow(clock).addSecs(6 * 3600)))
                              : vial(injection.vial);
        if (injection.newVial) used->vial.value.fridge = injection.newVial->fridge;
        --used->left;
        BoardPerson* person = visitor(injection.visit);
        Dose dose;
        dose.person = person->line.person;
        dose.product = used->vial.value.product;
        dose.lot = used->vial.value.lot;
        dose.givenAt = minute();
        dose.bodySite = injection.bodySite;
        dose.vial = used->vial.id;
        person->dosesToday.append({fresh(), dose});
        place(*person);
        return unlessRefused<Id>("inject", person->dosesToday.last().id);
    }
    QFuture<Result<Id>> enterPaperDose(const PaperDose& dose) override
    {
        papers.append(dose);
        return unlessRefused<Id>("enterPaperDose", fresh());
    }
    QFuture<Result<Id>> voidFact(Id fact, const QString&) override
    {
        for (BoardPerson& person : state.people) {
            person.dosesToday.removeIf([fact](const Stored<Dose>& dose) { return dose.id == fact; });
            if (person.screening && person.screening->id == fact) person.screening.reset();
            place(person);
        }
        return unlessRefused<Id>("voidFact", fresh());
    }
    QFuture<Result<Id>> addReaction(const Reaction& reaction) override
    {
        reactions.append(reaction);
        for (BoardPerson& person : state.people)
            if (person.line.person == reaction.person && reaction.severity == Reaction::Severity::Severe)
                person.severeReaction = true;
        return unlessRefused<Id>("addReaction", fresh());
    }
    QFuture<Result<Id>> suspendLot(const QString&, const QString& lot, const QString&, Id) override
    {
        for (VialState& open : state.vials)
            if (open.vial.value.lot == lot) open.suspended = true;
        return unlessRefused<Id>("suspendLot", fresh());
    }
    QFuture<Result<report::ReportTable>> sheet(Id session, const QString&) override
    {
        sheets.append(session);
        return unlessRefused<report::ReportTable>("sheet", sheetOf(3, true));
    }
    QFuture<Result<report::ReportTable>> blankSheet(int rows, const QString&) override
    {
        return unlessRefused<report::ReportTable>("blankSheet", sheetOf(rows, false));
    }
    /// Numbered lines, with names or without.
    [[nodiscard]] report::ReportTable sheetOf(int rows, bool filled) const
    {
        using Align = report::TableColumn::Align;
        report::ReportTable table;
        table.form = QStringLiteral("session");
        table.title = QStringLiteral("Phiếu buổi tiêm chủng");
        table.landscape = true;
        const QDate day = state.session.value.date.earliest();
        table.period = {report::Period::Kind::Days, day, day};
        table.columns = {{QStringLiteral("number"), QStringLiteral("TT"), {}, Align::Centre, 1},
                         {QStringLiteral("name"), QStringLiteral("Họ và tên"), {}, Align::Left, 9}};
        table.signers = {QStringLiteral("Người tiêm"), QStringLiteral("Trưởng trạm")};
        for (int i = 1; i <= rows; ++i)
            table.rows +=
                {{},
                 0,
                 false,
                 {report::Cell{qint64(i), 0, {}, false},
                  filled ? report::Cell{QStringLiteral("Siu H'Nga"), 0, {}, false} : report::Cell()}};
        return table;
    }

    /// Where they stand, from what was recorded.
    void place(BoardPerson& person)
    {
        if (!person.visit.value.leftAt.isNull()) {
            person.stage = Stage::Done;
        } else if (!person.dosesToday.isEmpty()) {
            person.stage = Stage::Observed;
            const PartialDate& given = person.dosesToday.last().value.givenAt;
            person.observedUntil =
                PartialDate::ofMinute(QDateTime(given.earliest(), given.time()).addSecs(30 * 60));
        } else if (!person.screening) {
            person.stage = Stage::AwaitingScreening;
        } else {
            person.stage = person.screening->value.result == Screening::Result::Eligible
                               ? Stage::AwaitingInjection
                               : Stage::Done;
        }
    }

private:
    int m_counter = 0;
};

class FakePeople : public SessionPeople
{
public:
    explicit FakePeople(FakeDesk& fake) : desk(fake) {}
    FakeDesk& desk;

    QFuture<Result<QList<PersonLine>>> find(const QString& typed, int limit) override
    {
        QList<PersonLine> found;
        QList<qint64> ids = desk.persons.keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids)
            if (searchKey(desk.persons[id].fullName).contains(searchKey(typed)) && found.size() < limit)
                found.append(desk.persons[id]);
        return desk.give<QList<PersonLine>>(found);
    }
    QFuture<Result<QList<PersonLine>>> byScan(const Scan& scan) override
    {
        QList<PersonLine> found;
        const auto* card = std::get_if<StationCard>(&scan);
        if (card && desk.persons.contains(card->person.value)) found.append(desk.persons[card->person.value]);
        return desk.give<QList<PersonLine>>(found);
    }
};

} // namespace noi::test
