#pragma once

#include "tests/support/catch.h"
#include "tests/support/typing.h"
#include "tests/ui/pdf_dialogs.h"
#include "tests/ui/session/fake_desk.h"
#include "ui/session/session_page.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace noi::test
{

class FakeFeedback : public Feedback
{
public:
    QStringList said;
    QList<Meaning> meanings;
    std::function<void()> undo;
    void say(Meaning meaning, const QString& sentence) override
    {
        meanings.append(meaning);
        said.append(sentence);
        undo = {};
    }
    void offerUndo(const QString& sentence, std::function<void()> back) override
    {
        said.append(sentence);
        undo = std::move(back);
    }
};

inline PersonLine somebody(qint64 id, const QString& name, QDate birth)
{
    PersonLine line;
    line.person = Id{id};
    line.fullName = name;
    line.birth = PartialDate::ofDay(birth);
    line.sex = id % 2 ? Sex::Male : Sex::Female;
    line.motherName = QStringLiteral("Rơ Châm H'Blơi");
    line.hamlet = QStringLiteral("Làng Vân");
    return line;
}

/// A vaccination day at 8:00 on 20/11/2026 with the bundled packs, a fake desk, and the real page.
struct Day {
    static constexpr const char* bcgGtin = "09520000001018";

    FixedClock clock;
    FakeDesk desk{clock};
    FakePeople people{desk};
    FakeFeedback feedback;
    PdfDialogs dialogs;
    PackFolders folders{{QStringLiteral(NOI_SOURCE_DIR "/resources/packs")}};
    Products products;
    SchedulePack schedule;
    InjectionSites sites;
    Checklists checklists;
    LanguageSwitch language;
    std::unique_ptr<SessionPage> page;
    int keys = 0;

    explicit Day(bool vietnamese = false)
        : products(read<Products>("products.csv")),
          schedule(*SchedulePack::load(PackFolders({QStringLiteral(NOI_SOURCE_DIR "/resources")}),
                                       vietnamToday(clock))),
          sites(read<InjectionSites>("injection-sites.csv")),
          checklists(*Checklists::load(folders, vietnamToday(clock)))
    {
        applyTheme(*qApp);
        language.use(vietnamese ? Language::Vietnamese : Language::English);
        desk.gtins[QLatin1String(bcgGtin)] = QStringLiteral("bcg");
        for (const Product& product : products.all())
            desk.vialDoses[product.code] = product.dosesPerVial.value_or(1);
        desk.persons[11] = somebody(11, QStringLiteral("Rơ Châm Y Minh"), QDate(2026, 9, 15));
        desk.persons[12] = somebody(12, QStringLiteral("Nguyễn Thị Thanh Hương"), QDate(2026, 3, 2));
        desk.persons[13] = somebody(13, QStringLiteral("Siu H'Nga"), QDate(2025, 5, 6));
        desk.state.session = {Id{900},
                              {Id{501},
                               PartialDate::ofDay(QDate(2026, 11, 20)),
                               {QStringLiteral("bcg"), QStringLiteral("bopv"), QStringLiteral("mr")},
                               {},
                               {},
                               {}}};
        desk.state.siteName = QStringLiteral("Điểm trạm Ia Ly");
        desk.days = {{desk.state.session, desk.state.siteName, 0, 0}};
        make(vietnamese);
    }

    template <class List> List read(const char* name)
    {
        const auto file = folders.read(QLatin1String(name), vietnamToday(clock));
        return *List::read(file->bytes, file->name);
    }
    void make(bool vietnamese)
    {
        page = std::make_unique<SessionPage>(
            SessionParts{desk, people, products, schedule, sites, checklists, clock, feedback, dialogs,
                         [] { return QStringLiteral("Rơ Châm H'Lan"); },
                         [vietnamese] { return vietnamese ? QStringLiteral("vi") : QStringLiteral("en"); }});
        page->resize(1206, 650);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open({});
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    template <class T = QWidget> T* find(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    /// Of the label in sight: each panel has its own header.
    QString text(const char* name) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>(QLatin1String(name)))
            if (label->isVisible()) return label->text();
        return {};
    }
    /// A key on whatever has the focus, as a person presses it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
        settle();
    }
    void typeText(const QString& text)
    {
        keys += static_cast<int>(text.size());
        type(QApplication::focusWidget(), text);
        settle();
    }
    void scan(const QByteArray& code)
    {
        page->takeScan(code);
        settle();
    }
    void card(qint64 person) { scan(stationCardText(Id{person}).toLatin1()); }
    void bcgVial(const QByteArray& lot = "26A01")
    {
        scan("]d201" + QByteArray(bcgGtin) + "1727063010" + lot);
    }
    [[nodiscard]] Stage stageOf(qint64 person) const
    {
        for (const BoardPerson& there : desk.state.people)
            if (there.line.person == Id{person}) return there.stage;
        FAIL("not on the board");
        return Stage::Done;
    }
};

} // namespace noi::test
