#include "core/base/vietnamese.h"
#include "core/model/identifier.h"
#include "core/store/search_index.h"
#include "tests/core/store/store_fixture.h"

#include <rapidcheck.h>

using namespace noi;
using namespace noi::test;

namespace
{

QList<Id> found(Store& store, const QString& typed, int limit = 30)
{
    const auto ids = SearchIndex(store.database()).find(typed, limit);
    REQUIRE_OK(ids);
    return *ids;
}

/// A mother and her child in a hamlet, with what a nurse may know of them.
struct Family {
    explicit Family(Store& store)
    {
        Person woman = named(QStringLiteral("Rơ Châm H'Lan"));
        woman.birth = PartialDate::ofYear(1999);
        woman.phone = QStringLiteral("0912.345.678");
        mother = addOne(store, woman);
        Person baby = named(QStringLiteral("Đặng Thuỳ Hoà"));
        baby.mother = mother;
        baby.birth = PartialDate::ofDay({2026, 3, 14});
        baby.hamlet = QStringLiteral("Làng Kép 2");
        child = addOne(store, baby);
        Identifier id;
        id.person = child;
        id.value = QStringLiteral("02020.GCS.12096.26");
        certificate = addOne(store, id, child);
    }
    Id mother, child, certificate;
};

} // namespace

TEST_CASE("people are found by words in any order, without marks, by mother, hamlet, year and number",
          "[search]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Family family(*store);
    addOne(*store, named(QStringLiteral("Đặng Văn Khác")));
    for (const char16_t* typed :
         {u"Đặng Thuỳ Hoà", u"dang thuy hoa", u"HOÀ ĐẶNG", u"Đặng Thùy Hòa", u"hoa dang", u"ho lang kep",
          u"hoa cham", u"hoa h'lan", u"kep 2 hoa", u"hoa 2026", u"2026 dang thu", u"02020.GCS.12096.26",
          u"02020gcs", u"02020 GCS 12096", u"  hoa   2026 "})
        CHECK(found(*store, QString::fromUtf16(typed)) == QList<Id>{family.child});
    for (const char16_t* typed : {u"0912345678", u"0912 345 678", u"0912.345", u"1999", u"h'lan 1999"})
        CHECK(found(*store, QString::fromUtf16(typed)) == QList<Id>{family.mother});
    CHECK(found(*store, QStringLiteral("dang")).size() == 2);
    CHECK(found(*store, QStringLiteral("dang")).first() != family.mother);
    CHECK(found(*store, QStringLiteral("dang lan kha")).isEmpty());
    CHECK(found(*store, QString()).size() == 3);
    CHECK(found(*store, QString(), 2).size() == 2);
}

TEST_CASE("a name that begins as typed comes first", "[search]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Id first = addOne(*store, named(QStringLiteral("Mai Văn An")));
    addOne(*store, named(QStringLiteral("Lê Thị Mai")));
    CHECK(found(*store, QStringLiteral("mai")).first() == first);
    CHECK(found(*store, QStringLiteral("mai"), 1) == QList<Id>{first});
}

TEST_CASE("a mother's new name finds her children, a number finds its new owner, changes show at once",
          "[search]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Family family(*store);
    changeOne<Person>(*store, family.mother, [](Person& p) { p.fullName = QStringLiteral("Siu H'Bia"); });
    CHECK(found(*store, QStringLiteral("bia hoa")) == QList<Id>{family.child});
    CHECK(found(*store, QStringLiteral("cham hoa")).isEmpty());
    changeOne<Identifier>(*store, family.certificate, [&](Identifier& i) { i.person = family.mother; });
    CHECK(found(*store, QStringLiteral("02020gcs")) == QList<Id>{family.mother});
    changeOne<Person>(*store, family.child, [](Person& p) { p.hamlet = QStringLiteral("Thôn Ia Sir"); });
    CHECK(found(*store, QStringLiteral("hoa sir")) == QList<Id>{family.child});
    CHECK(found(*store, QStringLiteral("hoa kep")).isEmpty());
}

TEST_CASE("no text that a person can type is an error", "[search][property]")
{
    StoreFolder folder;
    const auto store = folder.open();
    const Family family(*store);
    for (const char16_t* typed : {u"\"",
                                  u"'",
                                  u"h'",
                                  u"*",
                                  u"ho*",
                                  u"hoa AND",
                                  u"NOT hoa",
                                  u"hoa OR dang",
                                  u"NEAR(hoa dang)",
                                  u"name:hoa",
                                  u"{name} : hoa",
                                  u"^hoa",
                                  u"(hoa",
                                  u"hoa)",
                                  u"-hoa",
                                  u"+",
                                  u"; DROP TABLE person",
                                  u"%",
                                  u"_",
                                  u"\\",
                                  u"“hoa”",
                                  u"ho\u0000a",
                                  u"\ufeff",
                                  u"\U0010FFFF",
                                  u"😀",
                                  u"０９１２"})
        found(*store, QString::fromUtf16(typed));
    CHECK(rc::check([&] {
        const auto points = *rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>());
        const QString typed = QString::fromUtf16(points.data(), qsizetype(points.size()));
        RC_ASSERT(SearchIndex(store->database()).find(typed, 30).ok());
    }));
}

TEST_CASE("every person is found by any beginnings of any of their words", "[search][property]")
{
    StoreFolder folder;
    const QStringList words{QStringLiteral("Nguyễn"),  QStringLiteral("Thị"),  QStringLiteral("Hoà"),
                            QStringLiteral("H'Lan"),   QStringLiteral("Đặng"), QStringLiteral("Ksor"),
                            QStringLiteral("Nghiêng"), QStringLiteral("A")};
    const auto anyName = [&words] {
        QStringList name;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i)
            name.append(words[*rc::gen::inRange<qsizetype>(0, words.size())]);
        return name.join(u' ');
    };
    CHECK(rc::check([&] {
        const auto store = folder.openFresh(QStringLiteral("a.db"));
        QList<Id> people;
        QStringList entries;
        for (int i = 0; i < 5; ++i) {
            Person person = named(anyName());
            person.hamlet = anyName();
            person.birth = PartialDate::ofYear(*rc::gen::inRange(1950, 2027));
            if (i > 0) person.mother = people.first();
            people.append(addOne(*store, person));
            entries.append(searchKey(person.fullName + u' ' + person.hamlet + u' ' + person.birth.toText() +
                                     (i > 0 ? u' ' + entries.first().section(u' ', 0, 0) : QString())));
        }
        const auto one = *rc::gen::inRange<qsizetype>(0, people.size());
        const QStringList own = entries[one].split(u' ');
        QStringList typed;
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            const QString word = own[*rc::gen::inRange<qsizetype>(0, own.size())];
            typed.append(word.left(*rc::gen::inRange<qsizetype>(1, word.size() + 1)));
        }
        RC_ASSERT(found(*store, typed.join(u' '), 100).contains(people[one]));
    }));
}
