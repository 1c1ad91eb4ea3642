#include "ui/pregnancy/test_form.h"

#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/kit/screen_language.h"
#include "ui/pregnancy/form_parts.h"
#include "ui/pregnancy/pregnancy_words.h"

#include <QLineEdit>

#include <algorithm>

namespace noi
{

namespace
{

/// "Unknown" is a result too here, that it is waited for: a choice of 0 would be none.
constexpr int verdictOffset = 1;

const pregnancy::TestDue* dueOf(const PregnancyLine& line, const QString& test)
{
    for (const pregnancy::TestDue& due : line.testsDue)
        if (due.test == test) return &due;
    return nullptr;
}

} // namespace

QWidget* TestForm::Row::field() const
{
    if (verdict) return verdict;
    return value ? static_cast<QWidget*>(value) : text;
}

TestForm::TestForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("testForm"));
    m_day = named(new DateField({.pastOnly = true, .needsDay = true}, this), "testDay");
    add(tr("Day the blood or urine was taken"), m_day, Need::Required);
}

TestForm::Row TestForm::makeRow(const pregnancy::TestKind& kind)
{
    using Kind = pregnancy::TestKind::Kind;
    using Verdict = AntenatalTest::Verdict;
    Row row{kind.code};
    const QString name = QStringLiteral("test-") + kind.code;
    if (kind.kind == Kind::Value) {
        row.value = named(new NumberField({0, 1000, 1}, kind.unit, this), name);
    } else if (kind.kind == Kind::Text) {
        row.text = named(new QLineEdit(this), name);
    } else {
        row.verdict = named(new ChoiceField(this), name);
        const auto choice = [](const QString& text, Verdict verdict) {
            return ChoiceField::Choice{text, int(verdict) + verdictOffset};
        };
        row.verdict->setChoices({choice(QStringLiteral("−"), Verdict::Negative),
                                 choice(QStringLiteral("+"), Verdict::Positive),
                                 choice(QStringLiteral("±"), Verdict::Doubtful),
                                 choice(verdictName(Verdict::Unknown), Verdict::Unknown)});
    }
    add(inScreenLanguage(kind.name), row.field());
    return row;
}

void TestForm::makeRows(const PregnancyLine& line, const pregnancy::AntenatalTests& kinds)
{
    if (!m_rows.isEmpty()) return; // a pack stays as it is while the program runs
    QList<const pregnancy::TestKind*> order;
    for (const pregnancy::TestKind& kind : kinds.all())
        order += &kind;
    std::ranges::stable_partition(
        order, [&line](const pregnancy::TestKind* kind) { return dueOf(line, kind->code) != nullptr; });
    for (const pregnancy::TestKind* kind : std::as_const(order))
        m_rows += makeRow(*kind);
    m_place = named(new QLineEdit(this), "testPlace");
    m_note = named(new QLineEdit(this), "testNote");
    add(tr("Laboratory"), m_place);
    addBeside(tr("Note"), m_note);
}

void TestForm::sayDue(const PregnancyLine& line)
{
    for (const Row& row : std::as_const(m_rows)) {
        const auto* const due = dueOf(line, row.code);
        const bool now = due && due->from <= vietnamToday(m_clock);
        setHint(row.field(), !due        ? QString()
                             : due->late ? tr("! should have been taken by %1").arg(dayText(due->due))
                             : now       ? tr("● to be taken by %1").arg(dayText(due->due))
                                         : tr("from %1").arg(dayText(due->from)));
    }
}

void TestForm::show(const PregnancyLine& line, const Reference& reference)
{
    makeRows(line, reference->tests);
    sayDue(line);
    m_day->setToday(vietnamToday(m_clock));
    m_day->setDate(PartialDate::ofDay(vietnamToday(m_clock)));
    for (const Row& row : std::as_const(m_rows)) {
        fill(row, {});
        setFieldVisible(row.field(), true);
    }
    m_place->clear();
    m_note->clear();
    clearErrors();
    m_rows.first().field()->setFocus(Qt::OtherFocusReason);
}

void TestForm::start(const PregnancyLine& line, const Reference& reference)
{
    m_base = {};
    m_base.person = line.pregnancy.value.person;
    m_base.pregnancy = line.pregnancy.id;
    show(line, reference);
}

void TestForm::correct(const PregnancyLine& line, const Reference& reference,
                       const Stored<AntenatalTest>& wrong)
{
    m_base = wrong.value;
    show(line, reference);
    m_base.replaces = wrong.id;
    m_base.replaceReason = tr("Corrected");
    m_day->setDate(wrong.value.takenAt);
    m_place->setText(wrong.value.placeText);
    m_note->setText(wrong.value.note);
    for (const Row& row : std::as_const(m_rows)) {
        const bool corrected = row.code == wrong.value.test;
        setFieldVisible(row.field(), corrected);
        if (!corrected) continue;
        fill(row, wrong.value);
        row.field()->setFocus(Qt::OtherFocusReason);
    }
}

void TestForm::fill(const Row& row, const AntenatalTest& test)
{
    if (row.verdict)
        row.verdict->setValue(test.test.isEmpty() ? QVariant() : QVariant(int(test.result) + verdictOffset));
    if (row.value) row.value->setNumber(test.value);
    if (row.text) row.text->setText(test.text);
}

bool TestForm::read(const Row& row, AntenatalTest& test) const
{
    test.test = row.code;
    if (row.verdict && row.verdict->value().isValid()) {
        test.result = static_cast<AntenatalTest::Verdict>(row.verdict->value().toInt() - verdictOffset);
        return true;
    }
    if (row.value) test.value = row.value->number();
    if (row.text) test.text = row.text->text().simplified();
    return test.value || (row.text && !test.text.isEmpty());
}

QList<AntenatalTest> TestForm::tests() const
{
    QList<AntenatalTest> tests;
    for (const Row& row : std::as_const(m_rows)) {
        if (m_base.replaces && row.code != m_base.test) continue;
        AntenatalTest test = m_base;
        test.takenAt = m_day->date();
        test.placeText = m_place->text().simplified();
        test.note = m_note->text().trimmed();
        if (read(row, test)) tests += test;
    }
    return tests;
}

} // namespace noi
