#include "resources/packs/packs.h"
#include "tests/ui/people/people_house.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>

namespace noi::test
{

const Reference& packs()
{
    static const Reference reference = [] {
        auto loaded = Reference::load(PackFolders({bundledPacks()}), QDate(2026, 11, 21));
        REQUIRE_OK(loaded);
        return loaded.value();
    }();
    return reference;
}

namespace
{

const CommuneSearch& communeSearch()
{
    static const CommuneSearch search(packs().communes);
    return search;
}

} // namespace

QByteArray citizenCard(const QString& number, const QString& name, const QString& address)
{
    return (number + QStringLiteral("||") + name + QStringLiteral("|14031996|Nữ|") + address +
            QStringLiteral("|01052023"))
        .toUtf8();
}

namespace
{

QSize pageSize()
{
    const QStringList sides =
        qEnvironmentVariable("NOI_PICTURES_SIZE", QStringLiteral("1180x660")).split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

void dressForPictures()
{
    if (qEnvironmentVariableIsEmpty("NOI_PICTURES")) return;
    static LanguageSwitch* language = nullptr;
    if (language) return;
    language = new LanguageSwitch;
    language->use(Language::Vietnamese);
    applyTheme(*qApp);
}

} // namespace

PeopleHouse::PeopleHouse()
    : reference{packs().communes, communeSearch(),  packs().ethnicGroups,   packs().products,
                packs().symptoms, packs().schedule, QStringLiteral("23734")}
{
    dressForPictures();
    page = std::make_unique<PeoplePage>(people, drafts, feedback, reference, clock);
    page->resize(pageSize());
    page->show();
    QApplication::setActiveWindow(page.get());
    page->open({});
    settle();
}

PeopleHouse::~PeopleHouse() = default;

void PeopleHouse::type(const QString& text)
{
    for (const QChar c : text) {
        // QTest's keyClicks knows Latin-1 only; a keyboard with an input method sends the composed letter.
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        const int key = c.unicode() < 128 ? c.toUpper().unicode() : 0;
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &up);
        ++keys;
    }
    settle();
}

void PeopleHouse::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : page.get(), static_cast<Qt::Key>(key), modifiers);
    keys +=
        1 + (modifiers.testFlag(Qt::ControlModifier) ? 1 : 0) + (modifiers.testFlag(Qt::AltModifier) ? 1 : 0);
    settle();
}

void PeopleHouse::scan(const QByteArray& code)
{
    CHECK(page->takeScan(code));
    settle();
}

void PeopleHouse::settle(int ms)
{
    QTest::qWait(ms + 10);
    // On a busy machine the time may pass before each answer has led to the next question.
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

QString PeopleHouse::text(const char* name) const
{
    QWidget* widget = find(name);
    if (const auto* label = qobject_cast<QLabel*>(widget)) return label->text();
    if (const auto* edit = qobject_cast<QLineEdit*>(widget)) return edit->text();
    FAIL("neither a label nor a line edit");
    return {};
}

void PeopleHouse::picture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("NOI_PICTURES");
    if (folder.isEmpty()) return;
    settle(50);
    page->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

Id PeopleHouse::addMother()
{
    Person mother;
    mother.fullName = QStringLiteral("Rơ Châm H'Lan");
    mother.birth = PartialDate::ofDay(QDate(1996, 3, 14));
    mother.sex = Sex::Female;
    mother.ethnicity = QStringLiteral("10");
    mother.commune = QStringLiteral("23734");
    mother.hamlet = QStringLiteral("Làng Mrông");
    mother.phone = QStringLiteral("0912345678");
    mother.household = Id::of(7, 9);
    const Id id = people.add(mother);
    people.cards.insert("064196001234", id);
    return id;
}

Id PeopleHouse::addChild(Id mother)
{
    Person child;
    child.fullName = QStringLiteral("Rơ Châm Y Nhi");
    child.birth = PartialDate::ofMinute(QDate(2026, 9, 16), QTime(8, 15));
    child.sex = Sex::Female;
    child.mother = mother;
    child.commune = QStringLiteral("23734");
    child.hamlet = QStringLiteral("Làng Mrông");
    const Id id = people.add(child, QStringLiteral("Rơ Châm H'Lan"));
    PersonFile& file = people.files[id];
    const auto& products = packs().products.all();
    for (int i = 0; i < 2; ++i) {
        Dose dose;
        dose.person = id;
        dose.product = products[i].code;
        dose.doseNumber = 1;
        dose.givenAt = PartialDate::ofMinute(QDate(2026, 9 + i, 17), QTime(8, 30));
        dose.lot = QStringLiteral("LOT%1").arg(i + 1);
        dose.expiry = PartialDate::ofDay(QDate(2027, 6, 30));
        dose.giver = QStringLiteral("Puih H'Đơi");
        dose.source = Dose::Source::GivenHere;
        file.doses += {{Id::of(7, 50 + i), dose}, QStringLiteral("Trạm chính"), false, {}, {}, true};
    }
    return id;
}

} // namespace noi::test
