#include "ui/growth/weighing/weighing_words.h"

#include "ui/growth/growth_words.h"
#include "ui/kit/screen_language.h"
#include "ui/people/age_in_words.h"
#include "ui/people/person_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace noi
{

namespace
{

struct WeighingWords {
    Q_DECLARE_TR_FUNCTIONS(WeighingWords)
};

const QString between = QStringLiteral(" · ");

bool hasScores(const growth::Scores& scores)
{
    return scores.weight || scores.length || scores.weightForLength || scores.bmiForAge;
}

/// Of a kept row: the classes, or that nothing stands out.
QString classWords(const JudgedMeasurement& said)
{
    QStringList names;
    for (const growth::GrowthClass& concern : said.concerns)
        names += inScreenLanguage(concern.name);
    if (names.isEmpty())
        names += hasScores(said.doubts.scores) ? WeighingWords::tr("Normal") : WeighingWords::tr("Recorded");
    return names.join(QStringLiteral(", "));
}

} // namespace

QString positionWords(Measurement::Position position)
{
    switch (position) {
    case Measurement::Position::Lying: return WeighingWords::tr("Lying");
    case Measurement::Position::Standing: return WeighingWords::tr("Standing");
    case Measurement::Position::Unknown: break;
    }
    return {};
}

QString monthsWords(const PartialDate& birth, QDate day)
{
    if (birth.precision() < PartialDate::Precision::Day) return {};
    const QDate born = birth.earliest();
    int months = (day.year() - born.year()) * 12 + day.month() - born.month();
    if (born.addMonths(months) > day) --months;
    return QString::number(months);
}

QString lastWeighing(const std::optional<Measurement>& last)
{
    return last ? kilograms(last->weight) + between + dayOnlyText(last->measuredAt) : QString();
}

QString rowWords(const WeighingRow& row)
{
    if (!row.problem.isEmpty()) return sign(Meaning::Stop) + u' ' + row.problem;
    if (row.saving) return QStringLiteral("…");
    if (!row.isKept() || !row.line.said) return {};
    QString words = sign(Meaning::Done) + u' ';
    if (const QString doubt = doubtSentence(row.line.said->doubts); !doubt.isEmpty())
        words += sign(Meaning::Late) + u' ' + doubt + u' ';
    return words + classWords(*row.line.said);
}

Meaning rowMeaning(const WeighingRow& row)
{
    if (!row.problem.isEmpty()) return Meaning::Stop;
    if (!row.isKept() || !row.line.said) return Meaning::Neutral;
    const JudgedMeasurement& said = *row.line.said;
    if (said.doubts.any()) return Meaning::Late;
    return said.concerns.isEmpty() ? Meaning::Done : meaningOf(said.concerns.first().gravity);
}

QString rowSentences(const WeighingRow& row)
{
    QStringList lines;
    const auto add = [&lines](Meaning meaning, const QString& words) {
        lines += QStringLiteral("<span style='color:%1'>%2 %3</span>")
                     .arg(colour(meaning).name(), sign(meaning), words.toHtmlEscaped());
    };
    QString child = QStringLiteral("<b>%1</b>").arg(row.line.child.fullName.toHtmlEscaped());
    for (const QString& more : {sexInWords(row.line.child.sex), dayOnlyText(row.line.child.birth)})
        if (!more.isEmpty()) child += between + more;
    if (!row.line.child.motherName.isEmpty())
        child += between + WeighingWords::tr("mother: %1").arg(row.line.child.motherName).toHtmlEscaped();
    if (row.line.last)
        child +=
            between + WeighingWords::tr("before: %1 kg").arg(lastWeighing(row.line.last)).toHtmlEscaped();
    lines += child;
    if (!row.problem.isEmpty()) add(Meaning::Stop, row.problem);
    if (row.isKept() && row.line.said) {
        if (row.line.said->doubts.any()) add(Meaning::Late, doubtSentence(row.line.said->doubts));
        for (const growth::GrowthClass& concern : row.line.said->concerns)
            add(meaningOf(concern.gravity),
                inScreenLanguage(concern.name) + QStringLiteral(": ") + inScreenLanguage(concern.advice));
    }
    return lines.join(QStringLiteral("<br>"));
}

QString fateWords(PastedLine::Fate fate)
{
    using Fate = PastedLine::Fate;
    switch (fate) {
    case Fate::Taken: return WeighingWords::tr("Will be recorded");
    case Fate::NotMeasured: return WeighingWords::tr("No figures: left out");
    case Fate::NoChild: return WeighingWords::tr("Nobody of this name or number on the list");
    case Fate::SeveralChildren:
        return WeighingWords::tr("Several children of this name: write the number of the list instead");
    case Fate::Twice: return WeighingWords::tr("Two lines for the same child: leave one");
    case Fate::KeptAlready: return WeighingWords::tr("Measured on this day already: correct it in the list");
    case Fate::NotFigures:
        return WeighingWords::tr("Not a weight in kg (0.3–200) and a length in cm (20–220), in this order");
    }
    return {};
}

} // namespace noi
