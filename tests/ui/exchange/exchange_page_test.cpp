#include "core/exchange/sheet/csv_writer.h"
#include "core/exchange/sheet/sheet_file.h"
#include "core/service/people_search.h"
#include "resources/packs/packs.h"
#include "tests/support/test_station.h"
#include "tests/ui/people/people_house.h"
#include "tests/ui/settle.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/exchange/exchange_page.h"
#include "ui/kit/dialogs.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace noi;
using namespace noi::test;

namespace
{

template <class T> const T& pack()
{
    static const auto read = T::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
    REQUIRE(read);
    return *read;
}

/// Answers at once, from a real station's records.
class ExchangeAtOnce : public ExchangeSource
{
public:
    TestStation home;
    Actor actor = home.head;
    bool stops = false; ///< as if Stop were pressed at the first chance

    exchange::ImportDesk in{*home.context, pack<exchange::ImportReference>()};
    exchange::ExportDesk out{*home.context, pack<exchange::ExportReference>()};

    bool mayImport() const override { return actor.role == u"head"; }
    bool mayExport() const override { return actor.role == u"head"; }
    Later<SheetsRead> read(const QString& path) override
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto sheets = exchange::readSheets(file.readAll());
        if (!sheets) return ready(Result<SheetsRead>(sheets.error()));
        SheetsRead all{QStringLiteral("danh-sach.csv"), {}};
        for (const exchange::Sheet& sheet : *sheets) {
            auto shared = std::make_shared<const exchange::Sheet>(sheet);
            all.sheets.append({shared, exchange::suggestMapping(*shared, pack<exchange::ImportReference>())});
        }
        return ready(Result<SheetsRead>(all));
    }
    Later<SharedPlan> plan(const exchange::ImportFile& file, const Watch& watch) override
    {
        auto plan = in.plan(actor, file, progress(watch));
        if (!plan) return ready(Result<SharedPlan>(plan.error()));
        return ready(Result<SharedPlan>(std::make_shared<const exchange::ImportPlan>(*plan)));
    }
    Later<exchange::ImportDone> confirm(const SharedPlan& plan, const exchange::ImportChoices& choices,
                                        const Watch& watch) override
    {
        if (stops) watch->stop = true;
        return ready(
            in.confirm(actor, *plan, choices, [watch, this](qsizetype, qsizetype) { return !stops; }));
    }
    Later<exchange::ImportUndone> undo(Id run, const QString& reason, const Watch& watch) override
    {
        return ready(in.undo(actor, run, reason, progress(watch)));
    }
    Later<QList<Stored<ImportRun>>> runs() override { return ready(in.runs(actor)); }
    Later<FileSent> look(const exchange::ExportFilter& filter) override { return ready(file(filter, {})); }
    Later<FileSent> send(const exchange::ExportFilter& filter, const QString& path) override
    {
        return ready(file(filter, path));
    }
    Later<void> notSent(Id sending, const QString& reason) override
    {
        return ready(out.notSent(actor, sending, reason));
    }
    Later<QList<Stored<Sending>>> sendings() override { return ready(out.sendings(actor)); }

private:
    static Progress progress(const Watch& watch)
    {
        return [watch](qsizetype, qsizetype) { return !watch->stop; };
    }
    Result<FileSent> file(const exchange::ExportFilter& filter, const QString& path)
    {
        const auto made = out.make(actor, filter);
        if (!made) return made.error();
        Id sending;
        if (!path.isEmpty()) {
            const auto marked = out.markSent(actor, *made, path);
            if (!marked) return marked.error();
            sending = *marked;
        }
        return FileSent{sending, int(made->doses.size()), int(made->takenBack.size()),
                        int(made->people.size())};
    }
};

class ChosenFile : public Dialogs
{
public:
    QString path;
    QString fileToOpen(const QString&, const QString&) override { return path; }
    QString fileToSave(const QString&, const QString& suggested, const QString&) override
    {
        return suggested;
    }
    QString folder(const QString&) override { return {}; }
    bool print(const QString&, const std::function<void(QPrinter&)>&) override { return false; }
    bool confirm(const QString&, const QString&) override { return false; }
};

struct ExchangeHouse {
    ExchangeAtOnce source;
    HeardFeedback feedback;
    ChosenFile dialogs;
    NineInTheMorning clock;
    QTemporaryDir folder;
    std::unique_ptr<ExchangePage> page;

    ExchangeHouse()
    {
        page = std::make_unique<ExchangePage>(
            ExchangePage::Parts{source, feedback, dialogs, demoPacks().products, clock});
        page->resize(1206, 650);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open({});
        settle();
    }
    template <class T = QWidget> T* find(const QString& name) const
    {
        auto* found = page->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, Qt::Key(key), modifiers);
        settle();
    }
    void choose(const QString& text)
    {
        dialogs.path = folder.filePath(QStringLiteral("danh-sach.csv"));
        QFile file(dialogs.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        press(Qt::Key_O, Qt::ControlModifier);
    }
    QString text(const QString& name) const { return find<QLabel>(name)->text(); }
    QString cell(const QString& table, int row, int column) const
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    int people(const QString& typed)
    {
        const auto found = PeopleSearch(*source.home.context).find(source.home.head, typed);
        REQUIRE(found);
        return int(found->size());
    }
};

const QString list = QStringLiteral(
    "Họ và tên;Ngày sinh;Giới tính;Họ tên mẹ;Thôn/xóm;Số định danh;Tên vắc xin;Mũi;Ngày tiêm;Cột lạ\n"
    "Nguyễn Văn An;14/03/2024;Nam;Nguyễn Thị Hoa;Làng Mun;064324000001;BCG;1;15/03/2024;x\n"
    "Siu H'Lan;1/1/2024;Nữ;Siu H'Mẹ;Làng Kép;1.23E+11;Sởi;1;10/10/2024;\n"
    "Lê Văn Ba;32/1/2024;Nam;Lê Thị Tư;;;BCG;1;2/1/2024;\n");

} // namespace

TEST_CASE("a list is taken in and taken back by the keyboard alone", "[exchange]")
{
    ExchangeHouse house;
    house.choose(list);
    CHECK(house.text(QStringLiteral("mappingHead")) ==
          QStringLiteral("danh-sach.csv · %n row(s)").replace(QStringLiteral("%n"), QStringLiteral("3")));
    CHECK(house.cell(QStringLiteral("mappingColumns"), 0, 0) == QStringLiteral("Họ và tên"));
    CHECK(house.cell(QStringLiteral("mappingColumns"), 0, 1) ==
          QStringLiteral("Nguyễn Văn An · Siu H'Lan · Lê Văn Ba"));
    CHECK(house.find<QComboBox>(QStringLiteral("use0"))->currentText() == QStringLiteral("Full name"));
    CHECK(house.find<QComboBox>(QStringLiteral("use9"))->currentText() == QStringLiteral("— not read —"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.text(QStringLiteral("planHead")).startsWith(QStringLiteral("2 new person(s)")));
    CHECK(house.find<QTableWidget>(QStringLiteral("planLines"))->rowCount() == 2);
    CHECK(house.cell(QStringLiteral("planLines"), 0, 0) == QStringLiteral("4"));
    CHECK(house.cell(QStringLiteral("planLines"), 0, 1) == QStringLiteral("Ngày sinh"));
    CHECK(house.cell(QStringLiteral("planLines"), 0, 2).contains(QStringLiteral("no date")));
    CHECK(house.cell(QStringLiteral("planLines"), 1, 3) == QStringLiteral("Taken in without it"));
    CHECK(house.people(QStringLiteral("Nguyễn Văn An")) == 0);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.people(QStringLiteral("Nguyễn Văn An")) == 1);
    CHECK(house.text(QStringLiteral("importSays")).contains(QStringLiteral("Taken in: 4 person(s)")));
    CHECK(house.cell(QStringLiteral("importRuns"), 0, 1) == QStringLiteral("danh-sach.csv"));
    CHECK(house.cell(QStringLiteral("importRuns"), 0, 4) == QStringLiteral("2"));
    REQUIRE(house.feedback.undo);

    house.press(Qt::Key_Delete);
    REQUIRE(house.find(QStringLiteral("importReason"))->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nham tep"));
    house.press(Qt::Key_Return);
    INFO(house.text(QStringLiteral("importSays")).toStdString());
    CHECK(house.people(QStringLiteral("Nguyễn Văn An")) == 0);
    CHECK(house.text(QStringLiteral("importSays"))
              .contains(QStringLiteral("Taken back: 2 dose(s) · 4 person(s)")));
    CHECK(house.cell(QStringLiteral("importRuns"), 0, 5).contains(QStringLiteral("nham tep")));
    CHECK(!house.find<QPushButton>(QStringLiteral("importUndo"))->isEnabled());
}

TEST_CASE("what a column is taken for is changed, and Escape leads back", "[exchange]")
{
    ExchangeHouse house;
    house.choose(list);
    auto* name = house.find<QComboBox>(QStringLiteral("use0"));
    name->setFocus();
    house.press(Qt::Key_Home);
    CHECK(name->currentText() == QStringLiteral("— not read —"));
    CHECK(!house.find<QPushButton>(QStringLiteral("mappingAccept"))->isEnabled());
    CHECK(house.text(QStringLiteral("mappingProblem")).contains(QStringLiteral("full name")));
    house.press(Qt::Key_Down);
    CHECK(name->currentText() == QStringLiteral("Full name"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(house.find(QStringLiteral("planHead"))->isVisible());
    house.press(Qt::Key_Escape);
    REQUIRE(house.find(QStringLiteral("mappingHead"))->isVisible());
    house.press(Qt::Key_Escape);
    CHECK(house.find(QStringLiteral("importChoose"))->isVisible());
}

TEST_CASE("numbers of sexes are asked about before they mean anything", "[exchange]")
{
    ExchangeHouse house;
    house.choose(
        QStringLiteral("Họ tên;Ngày sinh;Giới tính\nNguyễn Văn An;1/1/2024;1\nLê Thị Ba;1/1/2024;0\n"));
    REQUIRE(house.find(QStringLiteral("mappingSex"))->isVisible());
    CHECK(house.text(QStringLiteral("mappingProblem")).contains(QStringLiteral("what 1 means")));
    house.find(QStringLiteral("mappingSex"))->setFocus();
    house.press(Qt::Key_1); // male
    CHECK(house.text(QStringLiteral("mappingProblem")).isEmpty());
    house.press(Qt::Key_Return, Qt::ControlModifier);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    const auto found =
        PeopleSearch(*house.source.home.context).find(house.source.home.head, QStringLiteral("Lê Thị Ba"));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().sex == Sex::Female);
}

TEST_CASE("somebody who may be here is chosen from those that are", "[exchange]")
{
    ExchangeHouse house;
    house.source.home.addPerson(QStringLiteral("Nguyễn Văn An"), day(2024, 3, 14), Sex::Male);
    house.choose(QStringLiteral(
        "Họ tên;Ngày sinh;Giới tính;Vắc xin;Ngày tiêm\nNguyễn Văn An;14/3/2024;Nam;BCG;15/3/2024\n"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    auto* who = house.find<QComboBox>(QStringLiteral("who0"));
    CHECK(who->count() == 3);
    CHECK(who->itemText(2).contains(QStringLiteral("same name, same birth")));
    who->setFocus();
    house.press(Qt::Key_End);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(house.text(QStringLiteral("importSays")).contains(QStringLiteral("0 person(s) · 1 dose(s)")));
    CHECK(house.people(QStringLiteral("Nguyễn Văn An")) == 1);
}

TEST_CASE("errors and a stop are said where one is, and nothing is written", "[exchange]")
{
    ExchangeHouse house;
    house.choose(QString());
    CHECK(house.text(QStringLiteral("importProblem")).contains(QStringLiteral("nothing in this file")));
    house.source.stops = true;
    house.choose(list);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    const int before = house.source.home.operations();
    // So little is written without a word in between; a plan of many is stopped (tests/core/exchange).
    house.source.stops = false;
    house.source.actor = house.source.home.nurse;
    house.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!house.text(QStringLiteral("planProblem")).isEmpty());
    CHECK(house.source.home.operations() == before);
}

TEST_CASE("a file for the registry is written, marked, and can be said not to have arrived", "[exchange]")
{
    ExchangeHouse house;
    house.choose(list);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    house.press(Qt::Key_Return, Qt::ControlModifier);
    house.page->open(ExchangePage::send);
    settle();
    CHECK(house.text(QStringLiteral("sendWhat"))
              .startsWith(QStringLiteral("0 dose(s)"))); // told, not given here
    house.find<QAbstractButton>(QStringLiteral("sendFromElsewhere"))->setChecked(true);
    settle();
    CHECK(house.text(QStringLiteral("sendWhat")).startsWith(QStringLiteral("2 dose(s)")));
    house.find(QStringLiteral("sendExcel"))->setFocus();
    house.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(house.cell(QStringLiteral("sendings"), 0, 1) == QStringLiteral("registry-2026-11-21.xlsx"));
    INFO(house.text(QStringLiteral("sendProblem")).toStdString());
    CHECK(house.feedback.said.last().contains(QStringLiteral("2 dose(s) written")));
    CHECK(house.text(QStringLiteral("sendWhat")).startsWith(QStringLiteral("0 dose(s)")));
    CHECK(house.cell(QStringLiteral("sendings"), 0, 3) == QStringLiteral("2"));
    REQUIRE(house.feedback.undo);
    house.feedback.undo();
    settle();
    CHECK(house.text(QStringLiteral("sendWhat")).startsWith(QStringLiteral("2 dose(s)")));
    CHECK(house.find<QTableView>(QStringLiteral("sendings"))->model()->rowCount() == 0);
    house.find(QStringLiteral("sendCsv"))->setFocus();
    house.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(house.cell(QStringLiteral("sendings"), 0, 1) == QStringLiteral("registry-2026-11-21.csv"));
}

TEST_CASE("who may not is told so", "[exchange]")
{
    ExchangeHouse house;
    house.source.actor = house.source.home.nurse;
    house.page->userChanged({});
    house.page->open({});
    settle();
    CHECK(!house.find(QStringLiteral("importChoose"))->isEnabled());
    CHECK(house.text(QStringLiteral("importProblem")).contains(QStringLiteral("may not")));
    house.page->open(ExchangePage::send);
    settle();
    CHECK(!house.find(QStringLiteral("sendExcel"))->isEnabled());
    CHECK(!house.find(QStringLiteral("sendCsv"))->isEnabled());
}

TEST_CASE("the spreadsheet page in Vietnamese fits a small screen", "[exchange][pictures]")
{
    const Vietnamese vietnamese;
    ExchangeHouse house;
    fitsItsRoom(*house.page, QStringLiteral("exchange-empty"));
    house.source.home.addPerson(QStringLiteral("Nguyễn Văn An"), day(2024, 3, 14), Sex::Male);
    house.choose(list);
    fitsItsRoom(*house.page, QStringLiteral("exchange-columns"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    fitsItsRoom(*house.page, QStringLiteral("exchange-plan"));
    house.press(Qt::Key_Return, Qt::ControlModifier);
    fitsItsRoom(*house.page, QStringLiteral("exchange-done"));
    house.page->open(ExchangePage::send);
    house.find<QAbstractButton>(QStringLiteral("sendFromElsewhere"))->setChecked(true);
    settle();
    fitsItsRoom(*house.page, QStringLiteral("exchange-send"));
}
