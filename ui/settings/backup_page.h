#pragma once

#include "ui/settings/backup_source.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace noi
{

class Badge;
class ChoiceField;
class Dialogs;
class ElidedLabel;
class EmptyState;
class ErrorLine;
class Feedback;
class Form;
class NumberField;
class RestoreForm;

/// Where backups go, how old the last one is, making one now, checking one, going back to one.
class BackupPage : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page.
    BackupPage(BackupSource& source, Feedback& feedback, Dialogs& dialogs, const Clock& clock,
               QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

Q_SIGNALS:
    /// Other data are in the database's place now: the program has to start again.
    void restored();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeHeading();
    QWidget* makePlace();
    QWidget* makeList();
    void load();
    void showLast();
    void showSchedule();
    void showWhatMayBeDone();
    void chooseFolder();
    void saveSchedule();
    void backUpNow();
    void backedUp(const Result<BackupInfo>& made);
    void showProgress();
    void check();
    void askToRestore();
    void restore();
    void leaveRestoring();
    void setBusy(bool busy);
    [[nodiscard]] const BackupInfo* chosen() const;

    BackupSource& m_source;
    Feedback& m_feedback;
    Dialogs& m_dialogs;
    const Clock& m_clock;
    QList<BackupInfo> m_backups;
    QString m_toRestore;
    std::shared_ptr<BackupProgress> m_progress; ///< while one is being made
    QTimer m_tick;
    bool m_busy = false;
    bool m_filling = false;

    QLabel* m_title;
    Badge* m_last;
    QPushButton* m_now;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    ErrorLine* m_error;
    QWidget* m_place = nullptr;
    QLabel* m_placeTitle;
    ElidedLabel* m_folder;
    QPushButton* m_chooseFolder;
    Form* m_form;
    ChoiceField* m_when;
    NumberField* m_keep;
    QStandardItemModel* m_model;
    QLabel* m_listTitle;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_listOrEmpty;
    QPushButton* m_check;
    QPushButton* m_restoreButton;
    RestoreForm* m_restoreForm;
    QLabel* m_why;
};

} // namespace noi
