#include "ui/pregnancy/pregnancy_summary.h"

#include "ui/kit/date_words.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/pregnancy/pregnancy_words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace noi
{

namespace
{

QString lineName(const PregnancyLine& line)
{
    const Pregnancy& p = line.pregnancy.value;
    const QString number =
        p.gravida ? PregnancySummary::tr("Pregnancy %1").arg(*p.gravida) : PregnancySummary::tr("Pregnancy");
    const PartialDate when = p.endedAt.isNull() ? p.registeredAt : p.endedAt;
    return QStringLiteral("%1 · %2 · %3").arg(number, QString::number(when.year()), endingName(p.ending));
}

} // namespace

PregnancySummary::PregnancySummary(QWidget* parent)
    : QFrame(parent), m_week(named(new QLabel(this), "pregnancyWeek")),
      m_due(named(new ElidedLabel(this), "pregnancyDue")),
      m_dating(named(new ElidedLabel(this), "pregnancyDating")),
      m_history(named(new ElidedLabel(this), "pregnancyHistory")),
      m_which(named(new QComboBox(this), "whichPregnancy"))
{
    setRole(this, QStringLiteral("card"));
    setRole(m_week, QStringLiteral("title"));
    setRole(m_due, QStringLiteral("heading"));
    setRole(m_dating, QStringLiteral("hint"));
    letNarrow(m_which);
    m_which->setMinimumContentsLength(24);
    const int unit = gridUnit(this);
    auto* first = new QHBoxLayout;
    first->setSpacing(3 * unit);
    first->addWidget(m_week);
    first->addWidget(m_due, 1);
    first->addWidget(m_which);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    column->setSpacing(unit / 4);
    column->addLayout(first);
    column->addWidget(m_dating);
    column->addWidget(m_history);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling || chosen() < 0) return;
        say(m_file.pregnancies[chosen()]);
        Q_EMIT chosenChanged();
    });
}

int PregnancySummary::chosen() const
{
    return m_file.pregnancies.isEmpty() ? -1 : qMax(0, m_which->currentIndex());
}

void PregnancySummary::show(const PregnancyFile& file, Id chosen, QDate today)
{
    m_today = today;
    m_file = file;
    offer(file, chosen);
    m_which->setVisible(file.pregnancies.size() > 1);
    if (this->chosen() >= 0) say(file.pregnancies[this->chosen()]);
}

void PregnancySummary::offer(const PregnancyFile& file, Id chosen)
{
    m_filling = true;
    m_which->clear();
    int at = -1, current = 0;
    for (int i = 0; i < file.pregnancies.size(); ++i) {
        const PregnancyLine& line = file.pregnancies[i];
        m_which->addItem(lineName(line));
        if (line.pregnancy.id == chosen) at = i;
        if (line.goesOn()) current = i;
    }
    m_which->setCurrentIndex(at >= 0 ? at : current);
    m_filling = false;
}

void PregnancySummary::say(const PregnancyLine& line)
{
    const Pregnancy& p = line.pregnancy.value;
    m_week->setText(line.gestation ? gestationWords(*line.gestation) : tr("Not dated"));
    QStringList due, history;
    if (!line.goesOn())
        due += endingWords(line);
    else if (line.dating)
        due += tr("Expected %1").arg(dateWords(PartialDate::ofDay(line.dating->due)));
    if (line.goesOn() && line.period > 0) due.prepend(periodName(line.period));
    m_due->setText(due.join(QStringLiteral(" · ")));
    m_dating->setText(line.dating
                          ? tr("Dated %1").arg(datingWords(p, *line.dating))
                          : tr("Write the last period or an ultrasound: dates and contacts follow from it."));
    if (p.gravida) history += tr("Pregnancy %1").arg(*p.gravida);
    history += paraWords(p);
    if (p.caesareans && *p.caesareans > 0) history += tr("%n caesarean(s) before", nullptr, *p.caesareans);
    pregnancy::TetanusStatus tetanus = line.tetanus;
    if (!line.goesOn()) tetanus.nextFrom = {}; // no birth is waited for
    history += tetanusWords(tetanus, m_today);
    history += tr("Iron: %n tablet(s)", nullptr, line.ironTablets);
    if (!p.note.isEmpty()) history += p.note;
    history.removeAll(QString());
    m_history->setText(history.join(QStringLiteral(" · ")));
}

} // namespace noi
