#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"
#include "ui/people/details_tab.h"
#include "ui/people/latest.h"
#include "ui/people/people_reference.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace noi
{

class DosesTab;
class ErrorLine;
class Feedback;
struct GrowthParts;
class GrowthTab;
class HistoryTab;
class PeopleSource;
class FileHeader;
class PregnancyTab;
struct PregnancyParts;
class ReactionsTab;

/// A person's file: the header that never scrolls, and the tabs below it.
class PersonFileView : public QWidget
{
    Q_OBJECT

public:
    PersonFileView(PeopleSource& source, Feedback& feedback, const PeopleReference& reference,
                   const Clock& clock, QWidget* parent = nullptr);

    /// A tab more: the person's growth. Once, before a file is opened.
    void addGrowth(const GrowthParts& growth);
    /// And her pregnancies, where the file is of somebody who can have some.
    void addPregnancy(const PregnancyParts& parts);
    /// The file is read; until it comes, what was shown stays and belongs to nobody's keys.
    void open(Id person);
    /// The same, with the pregnancies in sight.
    void openPregnancy(Id person);
    [[nodiscard]] Id person() const { return m_person; }
    /// Records came in from elsewhere: the file is read again, what is being typed stays.
    void refresh();

    /// What must outlive the view: it is built anew in another language.
    struct Unsaved {
        int tab = 0;
        std::optional<DetailsTab::Edits> edits;
    };
    [[nodiscard]] Unsaved unsaved() const;
    void takeUp(const Unsaved& unsaved);

Q_SIGNALS:
    void printCard(noi::Id person);
    void newbornAsked(const noi::PersonLine& mother);
    void openAsked(noi::Id person);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Closes what is open inside, or else the view itself.
    void leave();
    void buildTabs();
    void addKeys();
    void read();
    void show(const PersonFile& file);
    void showPregnancy(const PersonFile& file);
    void askNewborn();
    [[nodiscard]] bool seesGrowth() const;
    void sayWhatPrints();
    void print();

    PeopleSource& m_source;
    Feedback& m_feedback;
    const PeopleReference& m_reference;
    const Clock& m_clock;
    Id m_person;
    PersonFile m_file;
    Latest m_latest;
    FileHeader* m_header;
    ErrorLine* m_problem;
    QTabWidget* m_tabs;
    DosesTab* m_doses;
    DetailsTab* m_details;
    ReactionsTab* m_reactions;
    HistoryTab* m_history;
    GrowthTab* m_growth = nullptr;
    PregnancyTab* m_pregnancy = nullptr;
    QPushButton *m_newborn, *m_print;
};

} // namespace noi
