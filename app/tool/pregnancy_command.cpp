#include "app/tool/pregnancy_command.h"

#include "core/clinical/pregnancy/contact_plan.h"
#include "core/reference/pack_folders.h"
#include "resources/packs/packs.h"

#include <QDate>

#include <cstdio>

namespace noi::tool
{
namespace
{

constexpr int earliest = 1; // week

struct Options {
    QString plan;
    int firstWeek = 0;
};

Result<Options> parsed(const QStringList& arguments)
{
    Options options;
    if (arguments.value(0) != u"contacts")
        return Error{ErrorKind::BadInput, "Give contacts --plan PLAN --first-week N.", {}};
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const QString& word = arguments[i];
        const QString given = arguments.value(i + 1);
        bool right = !given.isEmpty();
        if (word == u"--plan")
            options.plan = given;
        else if (word == u"--first-week")
            options.firstWeek = given.toInt(&right);
        else
            return Error{ErrorKind::BadInput, "“%1” is not an option.", {word}};
        if (!right) return Error{ErrorKind::BadInput, "%1 cannot be “%2”.", {word, given}};
    }
    if (options.plan.isEmpty() || options.firstWeek < earliest)
        return Error{ErrorKind::BadInput, "Give --plan, and as --first-week a week from 1 on.", {}};
    return options;
}

Result<void> run(const QStringList& arguments)
{
    const auto options = parsed(arguments);
    if (!options) return options.error();
    const auto pack =
        PackFolders({bundledPacks()}).read(QStringLiteral("antenatal-contacts.csv"), QDate::currentDate());
    if (!pack) return pack.error();
    const auto plans = pregnancy::ContactPlans::read(pack->bytes, pack->name);
    if (!plans) return plans.error();
    const pregnancy::ContactPlan* plan = plans->byCode(options->plan);
    if (!plan) return Error{ErrorKind::NotFound, "There is no plan “%1”.", {options->plan}};
    if (options->firstWeek >= plan->referralWeek())
        return Error{ErrorKind::BadInput,
                     "In week %1 nothing follows: she is referred for delivery from week %2 on.",
                     {QString::number(options->firstWeek), QString::number(plan->referralWeek())}};
    QStringList weeks;
    for (const int week : plan->afterFirst(options->firstWeek))
        weeks += QString::number(week);
    std::puts(weeks.join(u' ').toLatin1().constData());
    return {};
}

} // namespace

const Command pregnancyCommand{"pregnancy",
                               R"(pregnancy contacts --plan who|national --first-week N
    The weeks of antenatal care that follow a first contact in week N, on one line; the last, 41, is the referral.)",
                               run};

} // namespace noi::tool
