#include "core/base/vietnamese.h"
#include "core/exchange/import/import_desk.h"
#include "core/service/people_search.h"
#include "core/store/registers/dose_register.h"
#include "core/store/registers/person_register.h"
#include "tests/core/exchange/import/import_packs.h"
#include "tests/core/service/refusal.h"

using namespace noi;
using namespace noi::exchange;
using namespace noi::test;

namespace
{

using State = ImportedPerson::State;

const QString headings = QStringLiteral(
    "Mã đối tượng|Họ và tên|Ngày sinh|Giới tính|Họ tên mẹ|Thôn/xóm|Số định danh|Điện thoại|Tên vắc xin|"
    "Mũi|Ngày tiêm|Nơi tiêm");

ImportFile fileOf(const QStringList& rows)
{
    QList<QStringList> table{headings.split(u'|')};
    for (const QString& row : rows)
        table.append(row.split(u'|'));
    auto sheet = std::make_shared<const Sheet>(sheetOf(table));
    const Mapping mapping = suggestMapping(*sheet, importNames());
    return {QStringLiteral("danh-sach.xlsx"), sheet, mapping};
}

struct ImportHouse : TestStation {
    ImportDesk desk{*context, importNames()};

    ImportPlan plan(const QStringList& rows)
    {
        const auto made = desk.plan(head, fileOf(rows));
        REQUIRE_OK(made);
        return *made;
    }
    ImportDone take(const QStringList& rows, const ImportChoices& choices = {})
    {
        const auto done = desk.confirm(head, plan(rows), choices);
        REQUIRE_OK(done);
        return *done;
    }
    int found(const QString& typed)
    {
        const auto lines = PeopleSearch(*context).find(nurse, typed);
        REQUIRE_OK(lines);
        return int(lines->size());
    }
    Id child(const QString& name)
    {
        const auto lines = PeopleSearch(*context).find(nurse, name);
        REQUIRE_OK(lines);
        REQUIRE(!lines->isEmpty());
        return lines->first().person;
    }
    Id addChild(const QString& name, const PartialDate& birth, Sex sex, const QString& mother,
                const QString& hamlet = {})
    {
        Person person;
        person.fullName = name;
        person.birth = birth;
        person.sex = sex;
        person.hamlet = hamlet;
        if (!mother.isEmpty()) person.mother = addPerson(mother, {}, Sex::Female);
        return TestStation::addPerson(person);
    }
};

const QString an = QStringLiteral("|Nguyễn Văn An|14/03/2024|Nam|Nguyễn Thị Hoa|Làng Mun|||");

} // namespace

TEST_CASE("people and doses are taken in, and nothing before it is confirmed", "[exchange][import]")
{
    ImportHouse home;
    const QStringList rows{
        an + QStringLiteral("BCG|1|15/03/2024|Bệnh viện tỉnh"),
        an + QStringLiteral("OPV|1|20/05/2024|Trạm chính"),
        QStringLiteral("VN77|Rơ Châm H'Yến|2/2/2024|Nữ|Rơ Châm H'Lan||064324012345||Sởi||11/2024|")};
    const int before = home.operations();
    const ImportPlan plan = home.plan(rows);
    CHECK(home.operations() == before);
    const auto counts = plan.counts();
    CHECK(counts.newPeople == 2);
    CHECK(counts.newDoses == 3);
    CHECK(counts.unreadable == 0);

    const auto done = home.desk.confirm(home.head, plan, {});
    REQUIRE_OK(done);
    CHECK(done->people == 4); // and two mothers
    CHECK(done->doses == 3);
    const Id child = home.child(QStringLiteral("Nguyễn Văn An"));
    const auto person = PersonRegister(home.store->database()).find(child);
    REQUIRE_OK(person);
    CHECK(person->birth == day(2024, 3, 14));
    CHECK(person->sex == Sex::Male);
    CHECK(person->hamlet == QStringLiteral("Làng Mun"));
    CHECK(person->commune == QStringLiteral("23734"));
    const auto mother = PersonRegister(home.store->database()).find(person->mother);
    REQUIRE_OK(mother);
    CHECK(mother->fullName == QStringLiteral("Nguyễn Thị Hoa"));
    const auto doses = DoseRegister(home.store->database()).of(child);
    REQUIRE_OK(doses);
    REQUIRE(doses->size() == 2);
    CHECK(doses->at(0).value.product == QStringLiteral("bcg"));
    CHECK(doses->at(0).value.source == Dose::Source::History);
    CHECK(doses->at(0).value.placeText == QStringLiteral("Bệnh viện tỉnh"));
    CHECK(doses->at(1).value.source == Dose::Source::Paper); // the station's own place
    CHECK(doses->at(1).value.site == home.site);
    const auto measles = DoseRegister(home.store->database()).of(home.child(QStringLiteral("H'Yến")));
    REQUIRE_OK(measles);
    CHECK(measles->first().value.givenAt.toText() == QStringLiteral("2024-11")); // no more than the file says
    const auto numbers =
        IdentifierRegister(home.store->database()).of(home.child(QStringLiteral("064324012345")));
    REQUIRE_OK(numbers);
    CHECK(numbers->size() == 2);

    const auto runs = home.desk.runs(home.head);
    REQUIRE_OK(runs);
    REQUIRE(runs->size() == 1);
    CHECK(runs->first().value.fileName == QStringLiteral("danh-sach.xlsx"));
    CHECK(runs->first().value.importedBy == home.head.name);
    CHECK(runs->first().value.rows == 3);
    CHECK(home.operations() == before + 1 + *runs->first().value.made);
}

TEST_CASE("the same file again changes nothing", "[exchange][import]")
{
    ImportHouse home;
    const QStringList rows{an + QStringLiteral("BCG|1|15/03/2024|"),
                           an + QStringLiteral("OPV|1|20/05/2024|")};
    home.take(rows);
    const int before = home.operations();
    const ImportPlan again = home.plan(rows);
    CHECK(again.counts().existing == 1);
    CHECK(again.counts().here == 2);
    CHECK(again.counts().newDoses == 0);
    REQUIRE_REFUSED(home, home.desk.confirm(home.head, again, {}), "Nothing in this file is new");
    CHECK(home.operations() == before);
}

TEST_CASE("only who may import does", "[exchange][import]")
{
    ImportHouse home;
    const ImportPlan plan = home.plan({an + QStringLiteral("BCG|1|15/03/2024|")});
    CHECK(!home.desk.plan(home.nurse, fileOf({an})).ok());
    CHECK(!home.desk.confirm(home.nurse, plan, {}).ok());
    CHECK(!home.desk.undo(home.nurse, {}, QStringLiteral("x")).ok());
    CHECK(!home.desk.runs(home.itAdministrator).ok());
}

TEST_CASE("who is here already is told by numbers, or by name, birth and mother", "[exchange][import]")
{
    ImportHouse home;
    const Id known = home.addChild(QStringLiteral("Nguyễn Văn An"), day(2024, 3, 14), Sex::Male,
                                   QStringLiteral("Nguyễn Thị Hoa"), QStringLiteral("Làng Mun"));
    const auto one = [&](const QString& row) {
        return home.plan({row + QStringLiteral("BCG|1|15/03/2024|")}).people.front();
    };
    CHECK(one(an).state == State::Existing);
    CHECK(one(an).matches.first().person == known);
    // Spelling does not matter, nor the form of the letters.
    CHECK(one(QStringLiteral("|NGUYEN VAN AN|14/3/24|Nam|nguyễn thị hoa|||| ").trimmed()).state ==
          State::Existing);
    CHECK(one(an.normalized(QString::NormalizationForm_D)).state == State::Existing);
    // The hamlet stands in for a mother who is not said.
    CHECK(one(QStringLiteral("|Nguyễn Văn An|14/03/2024|Nam||Làng Mun|||")).state == State::Existing);
    // Name and birth alone are a question; so is another mother.
    CHECK(one(QStringLiteral("|Nguyễn Văn An|14/03/2024|Nam|||||")).state == State::Ambiguous);
    CHECK(one(QStringLiteral("|Nguyễn Văn An|14/03/2024|Nam|Trần Thị Cúc|Làng Kép|||")).state ==
          State::Ambiguous);
    // Day and month changed over, or a middle name that differs: a question.
    CHECK(one(QStringLiteral("|Nguyễn Văn An|03/04/2024|Nam|Nguyễn Thị Hoa||||")).state == State::New);
    CHECK(one(QStringLiteral("|Nguyễn Văn An|16/03/2024|Nam|Nguyễn Thị Hoa||||")).state == State::Ambiguous);
    CHECK(one(QStringLiteral("|Nguyễn Hoàng An|14/03/2024|Nam|Nguyễn Thị Hoa||||")).state ==
          State::Ambiguous);
    // Her twin sister, somebody of another year: new.
    CHECK(one(QStringLiteral("|Nguyễn Thị An|14/03/2024|Nữ|Nguyễn Thị Hoa||||")).state == State::New);
    CHECK(one(QStringLiteral("|Nguyễn Văn An|14/03/2023|Nam|Nguyễn Thị Hoa||||")).state == State::New);
}

TEST_CASE("a phone number is never a key", "[exchange][import]")
{
    ImportHouse home;
    Person person;
    person.fullName = QStringLiteral("Nguyễn Văn Bình");
    person.birth = day(2023, 1, 1);
    person.phone = QStringLiteral("0912345678");
    home.TestStation::addPerson(person);
    const auto plan =
        home.plan({QStringLiteral("|Nguyễn Văn An|14/03/2024|Nam|||| 0912345678|BCG|1|15/03/2024|")});
    CHECK(plan.people.front().state == State::New);
}

TEST_CASE("a number that is somebody else's is a question, never a merge", "[exchange][import]")
{
    ImportHouse home;
    home.take({QStringLiteral("|Trần Thị Bích|1/1/2024|Nữ|||064324012345||BCG|1|2/1/2024|")});
    const auto same =
        home.plan({QStringLiteral("|Trần Thị Ngọc Bích|1/1/2024|Nữ|||064324012345||BCG|1|2/1/2024|")});
    CHECK(same.people.front().state == State::Existing);
    const auto other =
        home.plan({QStringLiteral("|Lê Văn Cường|5/5/2023|Nam|||064324012345||BCG|1|6/5/2023|")});
    CHECK(other.people.front().state == State::Ambiguous);
    const auto clash =
        home.plan({QStringLiteral("|Lê Văn Cường|5/5/2023|Nam|||064324099999||BCG|1|6/5/2023|"),
                   QStringLiteral("|Đỗ Thị Dung|6/6/2023|Nữ|||064324099999||BCG|1|7/6/2023|")});
    CHECK(clash.counts().clashing == 1);
    // One who has another number of that kind is another.
    const auto third =
        home.plan({QStringLiteral("|Trần Thị Bích|1/1/2024|Nữ|||064324077777||BCG|1|2/1/2024|")});
    CHECK(third.people.front().state == State::New);
}

TEST_CASE("who is ambiguous is written only as somebody chose", "[exchange][import]")
{
    ImportHouse home;
    const Id known = home.addChild(QStringLiteral("Nguyễn Văn An"), day(2024, 3, 14), Sex::Male,
                                   QStringLiteral("Nguyễn Thị Hoa"));
    const QStringList rows{QStringLiteral("|Nguyễn Văn An|14/03/2024|Nam|||||BCG|1|15/03/2024|")};
    const ImportPlan plan = home.plan(rows);
    REQUIRE(plan.people.front().state == State::Ambiguous);
    CHECK(plan.lines.value(known).motherName == QStringLiteral("Nguyễn Thị Hoa"));
    REQUIRE_REFUSED(home, home.desk.confirm(home.head, plan, {}), "Nothing in this file is new");
    ImportChoices is;
    is.who.insert(0, known);
    const auto done = home.desk.confirm(home.head, plan, is);
    REQUIRE_OK(done);
    CHECK(done->people == 0);
    CHECK(done->doses == 1);
    ImportChoices isNot;
    isNot.who.insert(0, Id());
    const auto added = home.desk.confirm(home.head, home.plan(rows), isNot);
    REQUIRE_OK(added);
    CHECK(added->people == 1);
    ImportChoices out = is;
    out.leftOut.insert(0);
    CHECK(!home.desk.confirm(home.head, home.plan(rows), out).ok());
}

TEST_CASE("a dose is here already by vaccine and day, whoever made it", "[exchange][import]")
{
    ImportHouse home;
    home.take(
        {an + QStringLiteral("DPT-VGB-Hib (SII)|1|15/05/2024|"), an + QStringLiteral("OPV|1|15/05/2024|")});
    const auto states = [&](const QStringList& doses) {
        QStringList rows;
        for (const QString& dose : doses)
            rows.append(an + dose);
        QList<int> found;
        for (const ImportedDose& dose : home.plan(rows).people.front().doses)
            found.append(int(dose.state));
        return found;
    };
    using Dose = ImportedDose::State;
    CHECK(states({QStringLiteral("ComBE Five|1|15/05/2024|")}) == QList<int>{int(Dose::AlreadyHere)});
    CHECK(states({QStringLiteral("ComBE Five||05/2024|")}) == QList<int>{int(Dose::AlreadyHere)});
    CHECK(states({QStringLiteral("ComBE Five|2|20/06/2024|")}) == QList<int>{int(Dose::New)});
    CHECK(states({QStringLiteral("ComBE Five|1|20/07/2024|")}) == QList<int>{int(Dose::Conflicting)});
    CHECK(states({QStringLiteral("ComBE Five|2|17/05/2024|")}) == QList<int>{int(Dose::Conflicting)});
    CHECK(states({QStringLiteral("IPV|1|15/05/2024|")}) ==
          QList<int>{int(Dose::New)}); // another vaccine of that visit
    CHECK(states({QStringLiteral("Sởi|1|15/12/2024|"), QStringLiteral("Sởi|1|15/12/2024|")}) ==
          QList<int>{int(Dose::New), int(Dose::TwiceInFile)});
}

TEST_CASE("what cannot be read is said with its row and column, and the rest is taken in",
          "[exchange][import]")
{
    ImportHouse home;
    const ImportPlan plan = home.plan({
        QStringLiteral("||14/03/2024|Nam|||||BCG|1|15/03/2024|"),                   // 2: no name
        QStringLiteral("|Lê Văn Ba|32/03/2024|Nam|||||BCG|1|15/03/2024|"),          // 3: no date of birth
        QStringLiteral("|Lê Văn Tư|14/03/2027|Nam|||||BCG|1|15/03/2027|"),          // 4: still to come
        QStringLiteral("|Lê Văn Năm|14/03/2024|Nam|||1.23E+11||BCG|1|15/03/2024|"), // 5: the number only
        QStringLiteral("|Lê Văn Sáu|14/03/2024|Nam|||||Nước cất|1|15/03/2024|"),    // 6: the dose only
        QStringLiteral("|Lê Văn Bảy|14/03/2024|Nam|||||BCG|1|13/03/2024|"),         // 7: before the birth
        QStringLiteral("|Lê Văn Tám|14/03/2024|X|||||BCG|1||"),                     // 8: no sex, no day
        QString(11, u'|'),                                                          // empty
    });
    QStringList said;
    for (const Remark& remark : plan.remarks)
        said.append(QStringLiteral("%1/%2%3")
                        .arg(remark.row)
                        .arg(remark.column)
                        .arg(remark.stops ? QStringLiteral("!") : QString()));
    CHECK(said == QStringList{QStringLiteral("2/1!"), QStringLiteral("3/2!"), QStringLiteral("4/2!"),
                              QStringLiteral("5/6"), QStringLiteral("6/8!"), QStringLiteral("7/10!"),
                              QStringLiteral("8/3"), QStringLiteral("8/10!")});
    CHECK(plan.rowsRead == 7);
    CHECK(plan.rowsEmpty == 1);
    CHECK(plan.counts().newPeople == 4);
    CHECK(plan.counts().newDoses == 1);
    for (const Remark& remark : plan.remarks) // they are shown and may be logged
        CHECK(!remark.what.english().contains(QStringLiteral("Lê")));
}

TEST_CASE("an import is taken back as a whole, but for those on whom somebody worked since",
          "[exchange][import]")
{
    ImportHouse home;
    const Id known = home.addChild(QStringLiteral("Nguyễn Văn An"), day(2024, 3, 14), Sex::Male,
                                   QStringLiteral("Nguyễn Thị Hoa"));
    const ImportDone done =
        home.take({an + QStringLiteral("BCG|1|15/03/2024|"),
                   QStringLiteral("|Đinh Thị Ba|1/1/2024|Nữ|Đinh Thị Mẹ||||BCG|1|2/1/2024|"),
                   QStringLiteral("|Siu Văn Tư|1/2/2024|Nam|Siu H'Mẹ||||BCG|1|2/2/2024|")});
    CHECK(done.people == 4);
    // Somebody gives one of them a dose.
    const Id worked = home.child(QStringLiteral("Siu Văn Tư"));
    Dose told;
    told.person = worked;
    told.product = QStringLiteral("measles");
    told.givenAt = day(2024, 12, 1);
    REQUIRE_OK(PersonFiles(*home.context).addHistoricalDose(home.nurse, told));

    REQUIRE_REFUSED(home, home.desk.undo(home.head, done.run, QStringLiteral(" ")), "Say why");
    const auto undone = home.desk.undo(home.head, done.run, QStringLiteral("Chọn nhầm tệp"));
    REQUIRE_OK(undone);
    CHECK(undone->doses == 3);
    CHECK(undone->people == 2);
    QStringList stayed;
    for (const PersonLine& line : undone->stayed)
        stayed.append(line.fullName);
    CHECK(stayed == QStringList{QStringLiteral("Siu H'Mẹ"), QStringLiteral("Siu Văn Tư")}); // with his mother
    CHECK(home.found(QStringLiteral("Đinh")) == 0);
    CHECK(home.found(QStringLiteral("Siu")) == 2);
    const auto doses = DoseRegister(home.store->database()).counted(known);
    REQUIRE_OK(doses);
    CHECK(doses->isEmpty());
    const auto his = DoseRegister(home.store->database()).counted(worked);
    REQUIRE_OK(his);
    CHECK(his->size() == 1);
    REQUIRE_REFUSED(home, home.desk.undo(home.head, done.run, QStringLiteral("x")), "taken back already");

    // Once taken back they are nobody for the next import.
    const auto again = home.plan({QStringLiteral("|Đinh Thị Ba|1/1/2024|Nữ|Đinh Thị Mẹ||||BCG|1|2/1/2024|")});
    CHECK(again.counts().newPeople == 1);
    REQUIRE_OK(home.store->foldAgain());
    CHECK(home.found(QStringLiteral("Đinh")) == 0);
}

TEST_CASE("a cancelled import or undo leaves nothing behind", "[exchange][import]")
{
    ImportHouse home;
    QStringList rows;
    for (int i = 0; i < 800; ++i)
        rows.append(QStringLiteral("VN%1|Nguyễn Văn An|14/03/2024|Nam|||||BCG|1|15/03/2024|").arg(i));
    for (int i = 0; i < 3; ++i) {
        // The registry's numbers tell them apart.
        const ImportPlan plan = home.plan(rows);
        CHECK(plan.counts().newPeople == 800);
        const int before = home.operations();
        int asked = 0;
        const auto stopped =
            home.desk.confirm(home.head, plan, {}, [&](qsizetype, qsizetype) { return ++asked <= 3 * i; });
        REQUIRE(!stopped.ok());
        CHECK(stopped.error().english().contains(QStringLiteral("Cancelled")));
        CHECK(home.operations() == before);
        CHECK(home.found(QStringLiteral("Nguyễn Văn An")) == 0);
    }
    CHECK(!home.desk.plan(home.head, fileOf(rows), [](qsizetype, qsizetype) { return false; }).ok());
    const ImportDone done = home.take(rows);
    const int before = home.operations();
    CHECK(!home.desk
               .undo(home.head, done.run, QStringLiteral("nhầm"), [](qsizetype, qsizetype) { return false; })
               .ok());
    CHECK(home.operations() == before);
    REQUIRE_OK(home.desk.undo(home.head, done.run, QStringLiteral("nhầm")));
}

TEST_CASE("what was recorded since the plan was made is not recorded twice", "[exchange][import]")
{
    ImportHouse home;
    const QStringList rows{an + QStringLiteral("BCG|1|15/03/2024|")};
    const ImportPlan first = home.plan(rows), second = home.plan(rows);
    REQUIRE_OK(home.desk.confirm(home.head, first, {}));
    REQUIRE_REFUSED(home, home.desk.confirm(home.head, second, {}), "was recorded meanwhile");
    // What does not concern the list stops nothing.
    const QStringList others{QStringLiteral("|Lê Văn Ba|1/1/2024|Nam|||||BCG|1|2/1/2024|")};
    const ImportPlan third = home.plan(others);
    home.addPerson(QStringLiteral("Ai Đó"));
    CHECK(home.desk.confirm(home.head, third, {}).ok());
}

TEST_CASE("legacy text becomes names as they are written", "[exchange][import]")
{
    ImportHouse home;
    QStringList rows;
    for (const char16_t* name : {u"Nguyễn Văn Ánh", u"Trần Thị Ủy", u"Lê Đức Ổn", u"Phạm Thị Yến"})
        rows.append(u'|' + fromUnicode(QString::fromUtf16(name), Legacy::Tcvn3) +
                    QStringLiteral("|14/03/2024|Nam|||||BCG|1|15/03/2024|"));
    rows[1].replace(QStringLiteral("Nam"), fromUnicode(QStringLiteral("Nữ"), Legacy::Tcvn3));
    home.take(rows);
    CHECK(home.found(QStringLiteral("Nguyễn Văn Ánh")) == 1);
    const auto person =
        PersonRegister(home.store->database()).find(home.child(QStringLiteral("Nguyễn Văn Ánh")));
    REQUIRE_OK(person);
    CHECK(person->fullName == QStringLiteral("Nguyễn Văn Ánh"));
    const auto woman = PersonRegister(home.store->database()).find(home.child(QStringLiteral("Trần Thị Ủy")));
    REQUIRE_OK(woman);
    CHECK(woman->fullName == QStringLiteral("Trần Thị Ủy"));
    CHECK(woman->sex == Sex::Female);
}

TEST_CASE("a row a child: a column for each dose", "[exchange][import]")
{
    ImportHouse home;
    const auto sheet = std::make_shared<const Sheet>(sheetOf({
        QStringLiteral("STT|Họ tên trẻ|Nam|Nữ|Họ tên mẹ|BCG|VGB SS|OPV 1|OPV 2").split(u'|'),
        QStringLiteral("1|Nguyễn Văn An|14/03/2024||Nguyễn Thị Hoa|15/3/24|14/3/24|20/5/24|x").split(u'|'),
        QStringLiteral("2|Lê Thị Bé||1/1/2024||2/1/2024|||").split(u'|'),
    }));
    const auto plan =
        home.desk.plan(home.head, {QStringLiteral("a.csv"), sheet, suggestMapping(*sheet, importNames())});
    REQUIRE_OK(plan);
    CHECK(plan->counts().newPeople == 2);
    CHECK(plan->counts().newDoses == 4);
    CHECK(plan->counts().unreadable == 1); // a cross is no day
    CHECK(plan->people[1].who.person.sex == Sex::Female);
    CHECK(plan->people[1].who.person.birth == day(2024, 1, 1));
    CHECK(plan->people[0].doses[2].told.dose.doseNumber == 1);
}
