#include "ui/settings/backup_page.h"

#include "ui/kit/badge.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/date_words.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_line.h"
#include "ui/kit/feedback.h"
#include "ui/kit/form.h"
#include "ui/kit/named.h"
#include "ui/kit/number_field.h"
#include "ui/kit/table.h"
#include "ui/settings/backup_words.h"
#include "ui/settings/restore_form.h"

#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace noi
{

namespace
{

constexpr int tickMs = 100; ///< between two looks at how far a backup is

QString whenTaken(const BackupInfo& backup) { return dateWords(PartialDate::ofMinute(backup.taken)); }

} // namespace

BackupPage::BackupPage(BackupSource& source, Feedback& feedback, Dialogs& dialogs, const Clock& clock,
                       QWidget* parent)
    : Page(parent), m_source(source), m_feedback(feedback), m_dialogs(dialogs), m_clock(clock),
      m_title(named(new QLabel, "backupTitle")), m_last(named(new Badge, "backupLast")),
      m_now(named(new QPushButton, "backupNow")), m_bar(named(new QProgressBar, "backupBar")),
      m_stop(named(new QPushButton, "backupStop")), m_error(named(new ErrorLine, "backupError")),
      m_placeTitle(new QLabel), m_folder(named(new ElidedLabel, "backupFolder")),
      m_chooseFolder(named(new QPushButton, "backupChooseFolder")), m_form(new Form),
      m_when(named(new ChoiceField, "backupWhen")),
      m_keep(named(new NumberField({.least = 1, .most = 99}), "backupKeep")),
      m_model(new QStandardItemModel(this)), m_listTitle(new QLabel),
      m_table(named(new QTableView, "backupTable")), m_empty(new EmptyState(QStringLiteral("hard-drive"))),
      m_listOrEmpty(nullptr), m_check(named(new QPushButton, "backupCheck")),
      m_restoreButton(named(new QPushButton, "backupRestore")), m_restoreForm(new RestoreForm),
      m_why(named(new QLabel, "backupWhy"))
{
    build();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &BackupPage::showProgress);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUpNow);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_progress) m_progress->cancelled = true;
    });
    connect(m_chooseFolder, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_when, &ChoiceField::valueChanged, this, &BackupPage::saveSchedule);
    connect(m_keep, &NumberField::numberChanged, this, &BackupPage::saveSchedule);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupPage::showWhatMayBeDone);
    connect(m_check, &QPushButton::clicked, this, &BackupPage::check);
    connect(m_restoreButton, &QPushButton::clicked, this, &BackupPage::askToRestore);
    connect(m_restoreForm, &RestoreForm::submitted, this, &BackupPage::restore);
    connect(m_restoreForm, &RestoreForm::left, this, [this] {
        leaveRestoring();
        m_table->setFocus();
    });
    retranslate();
}

void BackupPage::build()
{
    const int unit = gridUnit(this);
    auto* inside = new QWidget;
    auto* right = new QVBoxLayout(inside);
    right->setContentsMargins(0, 0, 0, 0);
    m_place = makePlace();
    for (QWidget* panel : {m_place, static_cast<QWidget*>(m_restoreForm)})
        right->addWidget(panel);
    right->addStretch();
    m_restoreForm->hide();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * unit);
    columns->addWidget(makeList(), 1);
    auto* panel = new QScrollArea; // at 150 % on a small screen it is higher than the page
    panel->setWidgetResizable(true);
    panel->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    panel->setWidget(inside);
    panel->setFixedWidth(48 * unit);
    columns->addWidget(panel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    all->setSpacing(2 * unit);
    all->addWidget(makeHeading());
    all->addWidget(m_error);
    all->addLayout(columns, 1);
}

QWidget* BackupPage::makeHeading()
{
    setRole(m_title, QStringLiteral("title"));
    setRole(m_now, QStringLiteral("primary"));
    m_bar->setRange(0, 100);
    m_bar->setAlignment(Qt::AlignCenter);
    m_bar->setFixedWidth(24 * gridUnit(this));
    m_bar->hide();
    m_stop->hide();
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridUnit(this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_last})
        line->addWidget(part);
    line->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_stop, m_now})
        line->addWidget(part);
    return heading;
}

QWidget* BackupPage::makePlace()
{
    setRole(m_placeTitle, QStringLiteral("heading"));
    setRole(m_why, QStringLiteral("hint"));
    m_why->setWordWrap(true);
    m_form->add({}, m_when);
    m_form->add({}, m_keep);
    auto* card = new QFrame;
    setRole(card, QStringLiteral("card"));
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    column->setSpacing(2 * unit);
    column->addWidget(m_placeTitle);
    auto* line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(m_chooseFolder);
    column->addLayout(line);
    column->addWidget(m_form);
    column->addWidget(m_why);
    return card;
}

QWidget* BackupPage::makeList()
{
    setRole(m_listTitle, QStringLiteral("heading"));
    m_model->setColumnCount(3);
    m_table->setModel(m_model);
    dressTable(*m_table);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this));
    column->addWidget(m_listTitle);
    m_listOrEmpty = new QStackedLayout;
    m_listOrEmpty->addWidget(m_table);
    m_listOrEmpty->addWidget(m_empty);
    column->addLayout(m_listOrEmpty, 1);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_check);
    actions->addWidget(m_restoreButton);
    actions->addStretch();
    column->addLayout(actions);
    return list;
}

void BackupPage::open(const QVariant&)
{
    load();
    (m_backups.isEmpty() ? static_cast<QWidget*>(m_now) : m_table)->setFocus();
}

void BackupPage::userChanged(const LoggedIn&)
{
    leaveRestoring(); // a password somebody else was typing
    load();
}

void BackupPage::load()
{
    const BackupInfo* before = chosen();
    const QString kept = before ? before->folder : QString();
    m_backups = m_source.backups();
    m_model->removeRows(0, m_model->rowCount());
    const QDateTime now = vietnamNow(m_clock);
    int row = 0;
    for (const BackupInfo& backup : std::as_const(m_backups)) {
        auto* size = new QStandardItem(sizeWords(backup.bytes));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (backup.folder == kept) row = m_model->rowCount();
        m_model->appendRow(
            {new QStandardItem(whenTaken(backup)), size, new QStandardItem(agoWords(backup.taken, now))});
    }
    m_listOrEmpty->setCurrentIndex(m_backups.isEmpty() ? 1 : 0);
    if (!m_backups.isEmpty()) m_table->selectRow(row);
    showLast();
    showSchedule();
    showWhatMayBeDone();
}

void BackupPage::showLast()
{
    const QDateTime now = vietnamNow(m_clock);
    if (m_backups.isEmpty())
        m_last->say(Meaning::Stop, m_source.folder().isEmpty() || QDir(m_source.folder()).exists()
                                       ? tr("No backup yet")
                                       : tr("The folder is not there: plug the disk in"));
    else
        m_last->say(agoMeaning(m_backups.first().taken, now),
                    tr("Last backup: %1").arg(agoWords(m_backups.first().taken, now)));
    const QString folder = m_source.folder();
    m_folder->setText(folder.isEmpty() ? tr("No folder chosen") : QDir::toNativeSeparators(folder));
}

void BackupPage::showSchedule()
{
    m_filling = true;
    const BackupSchedule schedule = m_source.schedule();
    m_when->setValue(static_cast<int>(schedule.when));
    m_keep->setNumber(schedule.keep);
    m_filling = false;
}

void BackupPage::showWhatMayBeDone()
{
    const bool folder = !m_source.folder().isEmpty();
    m_now->setEnabled(!m_busy && folder && m_source.mayBackUp());
    m_chooseFolder->setEnabled(!m_busy && m_source.mayChangeSettings() && !m_source.folderIsFixed());
    m_chooseFolder->setToolTip(m_source.folderIsFixed() ? tr("The province's IT chose this folder.") : QString());
    m_when->setEnabled(m_source.mayChangeSettings());
    m_keep->setEnabled(m_source.mayChangeSettings());
    m_check->setEnabled(!m_busy && chosen());
    m_restoreButton->setEnabled(!m_busy && chosen() && m_source.mayRestore());
    m_why->setText(
        m_source.mayChangeSettings() && m_source.mayRestore()
            ? tr("Backups are encrypted. Best is a disk that is not inside this PC: what burns or is stolen "
                 "together is lost together.")
            : tr("Your role may make backups. The folder, the times and restoring are for the head of the "
                 "station and the IT administrator."));
}

void BackupPage::chooseFolder()
{
    const QString folder = m_dialogs.folder(tr("Where backups go"));
    if (folder.isEmpty()) return;
    m_source.setFolder(folder);
    m_error->clearError();
    load();
}

void BackupPage::saveSchedule()
{
    const auto keep = m_keep->number();
    if (m_filling || !keep || !m_when->value().isValid()) return;
    const BackupSchedule schedule{static_cast<BackupSchedule::When>(m_when->value().toInt()),
                                  static_cast<int>(*keep)};
    if (!(schedule == m_source.schedule())) m_source.setSchedule(schedule);
}

void BackupPage::backUpNow()
{
    m_progress = std::make_shared<BackupProgress>();
    m_error->clearError();
    setBusy(true);
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_now->hide();
    m_last->hide();
    m_stop->setFocus();
    m_tick.start();
    m_source.backUpNow(m_progress).then(this, [this](const Result<BackupInfo>& made) { backedUp(made); });
}

void BackupPage::backedUp(const Result<BackupInfo>& made)
{
    const bool stopped = m_progress && m_progress->cancelled;
    m_progress.reset();
    m_tick.stop();
    m_bar->hide();
    m_stop->hide();
    m_now->show();
    m_last->show();
    setBusy(false);
    load();
    m_now->setFocus();
    if (made)
        m_feedback.say(Meaning::Done, tr("Backed up and checked: %1.").arg(sizeWords(made->bytes)));
    else if (stopped)
        m_feedback.say(Meaning::Neutral, tr("The backup was stopped. Nothing was kept of it."));
    else
        m_error->say(made.error());
}

void BackupPage::showProgress()
{
    if (m_progress) m_bar->setValue(m_progress->percent);
}

void BackupPage::check()
{
    const BackupInfo* backup = chosen();
    if (!backup) return;
    setBusy(true);
    m_error->clearError();
    const QString when = whenTaken(*backup);
    m_source.check(backup->folder).then(this, [this, when](const Result<void>& sound) {
        setBusy(false);
        if (!sound) return m_error->say(sound.error());
        m_feedback.say(Meaning::Done, tr("The backup of %1 is whole and can be restored.").arg(when));
    });
}

void BackupPage::askToRestore()
{
    const BackupInfo* backup = chosen();
    if (!backup) return;
    if (!m_dialogs.confirm(
            tr("Everything on this PC is replaced by the backup of %1; what was recorded since "
               "then will not be there. The data of now are kept aside in their folder.")
                .arg(whenTaken(*backup)),
            tr("Replace")))
        return;
    m_error->clearError();
    m_toRestore = backup->folder;
    m_place->hide();
    m_restoreForm->begin(whenTaken(*backup), m_source.openers(backup->folder));
}

void BackupPage::restore()
{
    m_restoreForm->setBusy(true);
    setBusy(true);
    m_source.restore(m_toRestore, m_restoreForm->opener(), m_restoreForm->secret())
        .then(this, [this](const Result<void>& done) {
            setBusy(false);
            if (!done) return m_restoreForm->say(done.error());
            leaveRestoring();
            m_feedback.say(Meaning::Done, tr("Restored. The program starts again with the restored data."));
            Q_EMIT restored();
        });
}

void BackupPage::leaveRestoring()
{
    m_restoreForm->finish();
    m_place->show();
}

void BackupPage::setBusy(bool busy)
{
    m_busy = busy;
    showWhatMayBeDone();
}

const BackupInfo* BackupPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_backups.size() ? &m_backups[row] : nullptr;
}

void BackupPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_progress) {
        m_progress->cancelled = true;
        return;
    }
    Page::keyPressEvent(event);
}

void BackupPage::retranslate()
{
    m_filling = true;
    m_title->setText(tr("Backups"));
    m_now->setText(tr("&Back up now"));
    m_stop->setText(tr("Stop (Esc)"));
    m_placeTitle->setText(tr("Where and when"));
    m_chooseFolder->setText(tr("Choose &folder…"));
    m_when->setChoices({{tr("Every day"), int(BackupSchedule::When::Daily)},
                        {tr("When the program closes"), int(BackupSchedule::When::AtClosing)}});
    m_form->setLabel(m_when, tr("By &itself"));
    m_form->setLabel(m_keep, tr("Keep the &newest (number of backups)"));
    m_listTitle->setText(tr("Backups in this folder"));
    m_model->setHorizontalHeaderLabels({tr("Made"), tr("Size"), tr("Age")});
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 30 * gridUnit(this));
    m_table->setColumnWidth(1, 14 * gridUnit(this));
    m_empty->say(tr("Backups made here will be listed, the newest first."),
                 tr("Choose a folder, then “Back up now”."));
    m_check->setText(tr("&Check"));
    m_restoreButton->setText(tr("&Restore…"));
    m_restoreForm->retranslate();
    m_filling = false;
    load();
}

} // namespace noi
