#pragma once

#include "tests/ui/pdf_dialogs.h"
#include "tests/ui/people/people_house.h"
#include "ui/due/due_page.h"

namespace noi::test
{

/// Answers at once with the rows that stand here, and keeps what was asked.
class DueInMemory : public DueSource
{
public:
    QList<DueRow> rows;
    QList<DueFilter> asked;
    QList<qsizetype> tables; ///< rows of the lists that went out
    Later<DueList> list(const DueFilter& filter) override;
    Later<report::ReportTable> table(const DueList& list, const QString& language) override;
};

/// The due page over a made-up list of three hamlets, on 21 November 2026.
struct DueHouse {
    DueHouse();

    DueInMemory source;
    HeardFeedback feedback;
    PdfDialogs dialogs;
    NineInTheMorning clock;
    std::unique_ptr<DuePage> page;

    void show();
    template <class T = QWidget> T* find(const char* name) const
    {
        auto* found = page->findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void settle();
    void picture(const QString& name) const;
};

[[nodiscard]] QList<DueRow> madeUpRows(int people);

} // namespace noi::test
