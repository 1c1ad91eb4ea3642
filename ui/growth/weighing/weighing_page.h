#pragma once

#include "core/base/clock.h"
#include "core/service/weighing_paste.h"
#include "ui/growth/weighing/weighing_row.h"
#include "ui/growth/weighing/weighing_source.h"
#include "ui/people/latest.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace noi
{

class ChoiceField;
class DateField;
class EmptyState;
class EntryTable;
class ErrorLine;
class Feedback;
class PastePanel;
class WeighingModel;
class WeighingProxy;

/// Cân đo (F5): a hamlet's children, weighed one after the other. A row is kept when it is left.
class WeighingPage : public Page
{
    Q_OBJECT

public:
    /// All outlive the page. `user`: the name of who works now.
    struct Parts {
        WeighingSource& source;
        Feedback& feedback;
        const Clock& clock;
        std::function<QString()> user;
    };

    explicit WeighingPage(const Parts& parts, QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* sessionLine();
    QWidget* listLine();
    void joinKeys();
    [[nodiscard]] WeighingFilter filter() const;
    void ask();
    void setMeasuredBy(const QString& name);
    void showList(const WeighingList& list);
    void offerHamlets(const QStringList& hamlets);
    void sayProgress();
    void sayRow();
    void cutList();
    void beginAt(int row);
    [[nodiscard]] int sourceRow() const; ///< of the model, of the chosen row; −1: none
    void keep(int row);
    void keepTyped();
    void answered(const WeighingRow& sent, const Measurement& measured,
                  const Result<KeptMeasurement>& answer);
    void takeBack(const WeighingLine& before, Id measurement);
    void rowDone();
    void paste();
    void keepPasted();
    void back();

    Parts m_parts;
    Latest m_latest;
    bool m_filling = false; ///< the choices are being made anew
    bool m_pasting = false; ///< what was pasted is on its way
    QString m_name;         ///< who works now
    WeighingModel* m_model;
    WeighingProxy* m_shown;
    QWidget* m_whole = nullptr;
    QStackedLayout* m_stack = nullptr;
    QComboBox* m_hamlet = nullptr;
    ChoiceField* m_ages = nullptr;
    DateField* m_day = nullptr;
    QLineEdit *m_by = nullptr, *m_text = nullptr;
    QPushButton *m_hideKept = nullptr, *m_withArm = nullptr, *m_paste = nullptr;
    QLabel *m_progress = nullptr, *m_words = nullptr;
    ErrorLine* m_problem = nullptr;
    EntryTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    PastePanel* m_pasted = nullptr;
};

} // namespace noi
