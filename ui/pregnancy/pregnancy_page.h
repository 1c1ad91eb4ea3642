#pragma once

#include "core/base/clock.h"
#include "ui/kit/choice_field.h"
#include "ui/people/latest.h"
#include "ui/pregnancy/pregnancy_parts.h"
#include "ui/pregnancy/women_filter.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace noi
{

class BirthMonthView;
class EmptyState;
class ErrorLine;
class Feedback;
class WomenModel;

/// Thai sản (F4): who is pregnant, whose contact is late, who is at risk, and who gives birth this month.
class PregnancyPage : public Page
{
    Q_OBJECT

public:
    PregnancyPage(const PregnancyParts& parts, Feedback& feedback, const Clock& clock,
                  QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;
    /// Records came in from elsewhere: what is shown may be old.
    void cameIn();

Q_SIGNALS:
    void openPerson(noi::Id person); ///< her file, with the pregnancies in sight

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // What is seen: pregnancy_page_look.cpp.
    void build();
    QWidget* monthLine();
    QWidget* filterLine();
    void joinKeys();

    void ask();
    void showList();
    void offerHamlets();
    void offerChips();
    void sayMonth();
    [[nodiscard]] WomenFilter filter() const;
    [[nodiscard]] QString subject() const;
    void turnMonth(int months);
    void openSelected();
    void printList();

    PregnancyParts m_parts;
    Feedback& m_feedback;
    const Clock& m_clock;
    QList<PregnantWoman> m_women;
    Id m_user;
    QDate m_month;          ///< the first of the one that the strip shows
    QStringList m_chips;    ///< as they stand on the buttons
    bool m_filling = false; ///< the choices are being made anew
    bool m_read = false, m_opening = false;
    Latest m_latest;
    QWidget* m_whole = nullptr;
    QStackedLayout* m_stack = nullptr;
    BirthMonthView* m_strip = nullptr;
    QLabel* m_monthWords = nullptr;
    ChoiceField* m_which = nullptr;
    QComboBox *m_hamlet = nullptr, *m_order = nullptr;
    QLineEdit* m_text = nullptr;
    ErrorLine* m_problem = nullptr;
    WomenModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton *m_open = nullptr, *m_print = nullptr;
};

} // namespace noi
