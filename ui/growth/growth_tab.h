#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/growth/growth_curves.h"
#include "ui/growth/growth_source.h"
#include "ui/people/latest.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace noi
{

class ErrorLine;
class FactVoiding;
class Feedback;
class GrowthChartView;
class GrowthModel;
class MeasureForm;
class ReasonLine;

/// A child's growth: WHO's chart with the child's points, what it says in words, the measurements, and a new
/// one.
class GrowthTab : public QWidget
{
    Q_OBJECT

public:
    GrowthTab(const GrowthParts& growth, PeopleSource& people, Feedback& feedback, const Clock& clock,
              QWidget* parent = nullptr);

    void show(const PersonFile& file);
    /// Esc: closes what is open beside the chart; false when nothing was.
    bool closePanel();
    /// The chart as it is seen, with the child's name and last measurements, on A4.
    void print();

Q_SIGNALS:
    void changed(); ///< the file has to be read again

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTop();
    QWidget* buildSide();
    void read();
    void showAnswer(const GrowthAnswer& answer);
    void sayWords();
    void draw(bool anotherKind);
    void offerRanges(const QList<ChartRange>& ranges);
    void zoomTo(const ChartRange& range);
    void sayPoint(const QString& words);
    [[nodiscard]] ChartKind kind() const;
    void startMeasuring();
    void startCorrecting();
    void startVoiding();
    void doubt();
    void save();

    GrowthParts m_parts;
    GrowthSource& m_growth;
    Feedback& m_feedback;
    const Clock& m_clock;
    Person m_child;
    QString m_mother;
    Id m_person;
    GrowthAnswer m_answer;
    bool m_saving = false;
    bool m_stale = false; ///< not read since the file was: WHO's tables are for who looks at them
    Latest m_latest, m_doubts;
    GrowthModel* m_model;
    QComboBox *m_kind, *m_range;
    std::optional<ChartRange> m_zoom; ///< another stretch than those that are offered
    QLabel *m_words, *m_point;
    GrowthChartView* m_chart;
    QTableView* m_table;
    QPushButton *m_add, *m_correct, *m_void;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    FactVoiding* m_voiding;
    QFrame* m_panel;
    MeasureForm* m_form;
};

} // namespace noi
