#pragma once

#include "core/base/clock.h"
#include "ui/people/latest.h"
#include "ui/shell/page.h"
#include "ui/sync/review_model.h"

#include <QTimer>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace noi
{

class Badge;
class EmptyState;
class ErrorLine;
class Feedback;
class FieldPanel;
class PairPanel;
class ReviewSource;

/// Cần xem lại (Shift+F9): what was written at two places before either knew of the other, and waits for a
/// person. A list at the left; at the right both sides, and one key to settle.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    /// All outlive the page.
    struct Parts {
        ReviewSource& source;
        Feedback& feedback;
        const PeopleReference& reference;
        const Clock& clock;
    };

    explicit ReviewPage(const Parts& parts, QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;
    /// Something came in: what is shown is asked for again.
    void refresh();

Q_SIGNALS:
    void openPerson(noi::Id person);
    /// Something was settled here: the counts elsewhere are old.
    void settledOne();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeList();
    QWidget* makeRight();
    void joinPanels();
    void load();
    void loadLists();
    void showLists();
    void showCounts(const ReviewCounts& counts);
    void select(int row);
    void showItem();
    void showField(const DisputedField& field);
    void showSame(const LikelySame& pair);
    void showDoubles(const DoubleDose& pair);
    void showAside(const SetAsideOp& op);
    void settleField(const QCborValue& value, const QString& words);
    void decideSame(int number, const QString& reason);
    void decideDoubles(int number, const QString& reason);
    void settled(const QString& sentence, std::function<QFuture<Result<void>>()> undo);
    void choose(int number);
    void openFile(bool second);
    [[nodiscard]] const ReviewItem* current() const;
    template <class T> [[nodiscard]] const T* currentAs() const;

    Parts m_parts;
    ReviewLists m_lists;
    int m_answers = 0; ///< of the four lists, how many came
    Latest m_countsAsked, m_fieldsAsked, m_sameAsked, m_doublesAsked, m_asideAsked;
    QTimer m_again; ///< until everything was gone through once
    QWidget* m_whole = nullptr;
    QLabel* m_title = nullptr;
    Badge* m_counts = nullptr;
    ErrorLine* m_error = nullptr;
    ReviewModel* m_model = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr; ///< the columns, or that there is nothing
    QStackedLayout* m_right = nullptr;
    FieldPanel* m_field = nullptr;
    PairPanel *m_same = nullptr, *m_doubles = nullptr;
    QWidget* m_aside = nullptr;
    QLabel *m_asideTitle = nullptr, *m_asideText = nullptr, *m_keys = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace noi
