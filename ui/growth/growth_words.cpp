#include "ui/growth/growth_words.h"

#include "ui/kit/screen_language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace noi
{

namespace
{

struct GrowthWords {
    Q_DECLARE_TR_FUNCTIONS(GrowthWords)
};

/// Numbers as the screen's language writes them.
QLocale numbers()
{
    //: the locale whose numbers are written
    return QLocale(GrowthWords::tr("en_GB"));
}

QString inOne(std::optional<int> value, double one, int decimals)
{
    return value ? numbers().toString(*value / one, 'f', decimals) : QString();
}

QString figureName(growth::Figure figure)
{
    switch (figure) {
    case growth::Figure::Length: return GrowthWords::tr("Length");
    case growth::Figure::WeightForLength: return GrowthWords::tr("Weight for length");
    default: return GrowthWords::tr("Weight");
    }
}

/// The dates of the points that count, as the trends number them.
QStringList datesOf(const GrowthFile& file)
{
    QStringList dates;
    for (const GrowthLine& line : file.lines)
        if (line.counts) dates += dateText(line.measurement.value.measuredAt);
    return dates;
}

} // namespace

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::WeightForAge: return GrowthWords::tr("Weight for age");
    case ChartKind::LengthForAge: return GrowthWords::tr("Length/height for age");
    case ChartKind::WeightForLength: return GrowthWords::tr("Weight for length/height");
    case ChartKind::BmiForAge: return GrowthWords::tr("BMI for age");
    case ChartKind::HeadForAge: return GrowthWords::tr("Head for age");
    case ChartKind::ArmForAge: return GrowthWords::tr("Arm for age");
    }
    return {};
}

QString chartUnit(ChartKind kind)
{
    switch (kind) {
    case ChartKind::WeightForAge:
    case ChartKind::WeightForLength: return QStringLiteral("kg");
    case ChartKind::BmiForAge: return QStringLiteral("kg/m²");
    default: return QStringLiteral("cm");
    }
}

QString deviationText(const std::optional<growth::Score>& score)
{
    if (!score) return {};
    QString text = numbers().toString(score->z, 'f', 2).replace(u'-', QChar(0x2212));
    return score->implausible ? text + QStringLiteral(" ?") : text;
}

QString figureText(double value) { return numbers().toString(value, 'f', 1); }
QString kilograms(std::optional<int> grams) { return inOne(grams, 1000, 2); }
QString centimetres(std::optional<int> millimetres) { return inOne(millimetres, 10, 1); }

QString trendSentence(const growth::Trend& trend, const GrowthFile& file)
{
    const QStringList dates = datesOf(file);
    const QString since = dates.value(trend.from), name = figureName(trend.figure);
    switch (trend.kind) {
    case growth::TrendKind::WeightLoss: return GrowthWords::tr("Lighter than on %1").arg(since);
    case growth::TrendKind::NoGain: return GrowthWords::tr("No weight gained since %1").arg(since);
    case growth::TrendKind::CrossedDown:
        return GrowthWords::tr("%1 fell through two lines since %2").arg(name, since);
    case growth::TrendKind::CrossedUp:
        return GrowthWords::tr("%1 rose through two lines since %2").arg(name, since);
    case growth::TrendKind::Shorter: return GrowthWords::tr("Shorter than on %1: measure again").arg(since);
    case growth::TrendKind::Jump:
        return GrowthWords::tr("%1 changed very fast since %2: measure again").arg(name, since);
    }
    return {};
}

QList<std::pair<Meaning, QString>> growthSentences(const GrowthFile& file)
{
    QList<std::pair<Meaning, QString>> sentences;
    for (const growth::GrowthClass& said : file.concerns)
        sentences += {meaningOf(said.gravity),
                      inScreenLanguage(said.name) + QStringLiteral(": ") + inScreenLanguage(said.advice)};
    for (const growth::Trend& trend : file.trends)
        sentences += {Meaning::Late, trendSentence(trend, file)};
    if (sentences.isEmpty() && !file.lines.isEmpty())
        sentences += {Meaning::Done, GrowthWords::tr("Nothing stands out at the last measurement.")};
    return sentences;
}

QString doubtSentence(const MeasuringDoubts& doubts)
{
    if (!doubts.any()) return {};
    const auto implausible = [](const std::optional<growth::Score>& score) {
        return score && score->implausible;
    };
    for (const growth::Trend& trend : doubts.trends)
        if (trend.kind == growth::TrendKind::Shorter)
            return GrowthWords::tr("Shorter than the time before. Measure again.");
    if (!doubts.trends.isEmpty())
        return GrowthWords::tr("Changed more since the time before than a child can. Measure again.");
    if (doubts.scores.standingTooYoung) return GrowthWords::tr("Too young to stand: choose lying.");
    if (implausible(doubts.scores.weight))
        return GrowthWords::tr("This weight is hardly possible at this age. Weigh again.");
    if (implausible(doubts.scores.length))
        return GrowthWords::tr("This length is hardly possible at this age. Measure again.");
    if (implausible(doubts.scores.head))
        return GrowthWords::tr("This head is hardly possible at this age. Measure again.");
    if (implausible(doubts.scores.arm))
        return GrowthWords::tr("This arm is hardly possible at this age. Measure again.");
    return GrowthWords::tr("This weight hardly fits this length. Weigh and measure again.");
}

Meaning meaningOf(growth::Gravity gravity)
{
    switch (gravity) {
    case growth::Gravity::Normal: return Meaning::Done;
    case growth::Gravity::Watch: return Meaning::Due;
    case growth::Gravity::Moderate: return Meaning::Late;
    case growth::Gravity::Severe: return Meaning::Stop;
    }
    return Meaning::Neutral;
}

} // namespace noi
