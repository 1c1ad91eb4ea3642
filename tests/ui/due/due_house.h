#pragma once

#include "tests/ui/people/people_house.h"
#include "ui/due/due_page.h"
#include "ui/kit/dialogs.h"

#include <QPrinter>
#include <QTemporaryDir>

namespace noi::test
{

/// Answers at once with the rows that stand here, and keeps what was asked.
class DueInMemory : public DueSource
{
public:
    QList<DueRow> rows;
    QList<DueFilter> asked;
    Later<DueList> list(const DueFilter& filter) override;
};

/// "Prints" into a PDF.
class PdfDialogs : public Dialogs
{
public:
    QTemporaryDir place;
    QStringList titles;
    QString fileToOpen(const QString&, const QString&) override { return {}; }
    QString fileToSave(const QString&, const QString&, const QString&) override { return {}; }
    QString folder(const QString&) override { return {}; }
    bool print(const QString& title, const std::function<void(QPrinter&)>& paint) override;
    bool confirm(const QString&, const QString&) override { return true; }
    [[nodiscard]] QString file() const { return place.filePath(QStringLiteral("printed.pdf")); }
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
