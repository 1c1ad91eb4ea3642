#pragma once

#include "core/base/clock.h"
#include "core/service/pregnancy_file.h"
#include "ui/kit/form.h"

#include <memory>

class QLineEdit;

namespace noi
{

class ChoiceField;
class DateField;
class NumberField;

/// Results of laboratory tests, several at once: a line for each test, those that are due first. A line left
/// empty is no test.
class TestForm : public Form
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    explicit TestForm(const Clock& clock, QWidget* parent = nullptr);

    void start(const PregnancyLine& line, const Reference& reference);
    /// What a wrong one holds, to be put right, or a result that has come since.
    void correct(const PregnancyLine& line, const Reference& reference, const Stored<AntenatalTest>& wrong);
    /// Those that were filled in.
    [[nodiscard]] QList<AntenatalTest> tests() const;

private:
    /// The field of one test, of its kind.
    struct Row {
        QString code;
        ChoiceField* verdict = nullptr;
        NumberField* value = nullptr;
        QLineEdit* text = nullptr;

        [[nodiscard]] QWidget* field() const;
    };
    void show(const PregnancyLine& line, const Reference& reference);
    void makeRows(const PregnancyLine& line, const pregnancy::AntenatalTests& kinds);
    [[nodiscard]] Row makeRow(const pregnancy::TestKind& kind);
    void sayDue(const PregnancyLine& line);
    void fill(const Row& row, const AntenatalTest& test);
    [[nodiscard]] bool read(const Row& row, AntenatalTest& test) const;

    const Clock& m_clock;
    AntenatalTest m_base; ///< what the form does not hold
    DateField* m_day;
    QList<Row> m_rows;
    QLineEdit *m_place = nullptr, *m_note = nullptr;
};

} // namespace noi
