#pragma once

#include "core/base/result.h"
#include "core/clinical/pregnancy/dating.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <optional>

namespace noi::pregnancy
{

/// One laboratory test of antenatal care.
struct TestKind {
    enum class Kind { Verdict, Value, Text };
    /// Completed weeks between which it is due.
    struct Window {
        int from, due;
    };
    QString code;
    Words name;
    Kind kind = Kind::Verdict;
    QString unit; ///< of a value
    QList<Window> windows;
    QString asks; ///< name of the rules' fact that it gives; empty: none
};

/// A test that is to be taken.
struct TestDue {
    QString test;
    QDate from, due; ///< the first day and the last that are right for it
    bool late = false;
};

/// The tests of antenatal care and when they are due, as data.
class AntenatalTests
{
public:
    /// Columns code, name_vi, name_en, kind (verdict, value, text), unit, from_week, due_week,
    /// again_from_week, again_due_week, asks (one of AntenatalRules::names()). Fails with Damaged, naming the
    /// line.
    static Result<AntenatalTests> read(const QByteArray& bytes, const QString& file);

    [[nodiscard]] const QList<TestKind>& all() const { return m_tests; }
    [[nodiscard]] const TestKind* byCode(const QString& code) const;
    /// What is to be taken on `day` or later, by due day. `taken`: days of each test of this pregnancy, by
    /// code; one that was late counts for the window before it.
    [[nodiscard]] QList<TestDue> due(const Dating& dating, const QHash<QString, QList<QDate>>& taken,
                                     QDate day) const;

private:
    QList<TestKind> m_tests;
};

} // namespace noi::pregnancy
