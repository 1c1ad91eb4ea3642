// The child of the power-cut test: records doses through the vaccination desk without end, and says each
// one's id on its standard output only after it was acknowledged. It is killed in the middle of it.
#include "app/tool/demo/load_demo.h"
#include "core/service/service_context.h"
#include "core/service/session_desk.h"
#include "core/store/registers/session_register.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace noi;

namespace
{

class PcClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

[[noreturn]] void stop(const Error& error)
{
    std::fputs(qPrintable(error.english() + u'\n'), stderr);
    ::_exit(1);
}

template <class T> T orStop(const Result<T>& result)
{
    if (!result) stop(result.error());
    return result.value();
}

/// One person after another, each all the way from the door to the injection.
void work(ServiceContext& context, const Actor& nurse, Id site)
{
    SessionDesk desk(context);
    Session session;
    session.site = site;
    const Id today = orStop(desk.openSession(nurse, session));
    const QString product = context.reference.products.all().first().code;
    while (true) {
        Work registration(context.store, nurse.user);
        Person child;
        child.fullName = QStringLiteral("Trẻ");
        const Id person = registration.add(child);
        if (auto written = registration.commit(); !written) stop(written.error());
        Screening screening;
        screening.visit = orStop(desk.receive(nurse, today, person));
        screening.result = Screening::Result::Eligible;
        orStop(desk.screen(nurse, screening));
        Injection injection;
        injection.visit = screening.visit;
        injection.newVial = orStop(desk.offerVial(today, product, QStringLiteral("LOT1"),
                                                  PartialDate::ofDay(context.today().addYears(1))))
                                .vial;
        injection.newVial->doses = 1;
        const QByteArray line = QByteArray::number(orStop(desk.inject(nurse, injection)).value) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) < 0) ::_exit(2);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const PcClock clock;
    const auto opened = Store::open(QCoreApplication::arguments().value(1), QByteArray(32, 'k'), clock,
                                    {QStringLiteral("pc-1"), {}});
    if (!opened) stop(opened.error());
    Store& store = **opened;
    const Reference reference = orStop(demo::demoReference(vietnamToday(clock)));
    Id site;
    const auto sites = orStop(PlaceRegister(store.database()).sites());
    if (sites.isEmpty()) {
        Work founding(store, {});
        const Id station = founding.add(Station{QStringLiteral("Trạm thử"), {}, {}});
        site = founding.add(Site{QStringLiteral("Trạm chính"), {}, false}, station);
        if (auto written = founding.commit(); !written) stop(written.error());
    } else {
        site = sites.first().id;
    }
    ServiceContext context{store, reference, orStop(PlaceRegister(store.database()).station()).id};
    work(context, {{}, QStringLiteral("Y tá"), QStringLiteral("nurse")}, site);
}
