#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <optional>

namespace noi::pregnancy
{

/// Where a woman's tetanus vaccination stands for the birth of this pregnancy.
struct TetanusStatus {
    int doses = 0;       ///< that count, of her life
    int inPregnancy = 0; ///< given since the pregnancy began, whether they count or not
    bool enough = false; ///< two in this pregnancy, or the doses of her life protect this birth
    QDate nextFrom;      ///< the first day for the next dose that this birth needs; invalid: none
};

/// Which doses count and how long they protect, as data.
class TetanusRules
{
public:
    /// Head key enough_in_pregnancy; columns dose (1, 2, …), after_days, protects_years (empty: for life),
    /// before_birth_days. Fails with Damaged, naming the line or the key.
    static Result<TetanusRules> read(const QByteArray& bytes, const QString& file);

    /// `given`: the days of all doses with tetanus, in any order. `start`, `birth`: of the pregnancy, the
    /// birth as it is expected or was; invalid where they are not known, and then nothing is said to be
    /// enough.
    [[nodiscard]] TetanusStatus status(QList<QDate> given, QDate start, QDate birth) const;

private:
    struct Row {
        int afterDays;
        std::optional<int> years; ///< none: for life
        int beforeBirthDays;
    };
    [[nodiscard]] bool protects(int doses, QDate last, QDate birth) const;

    QList<Row> m_rows;
    int m_enoughInPregnancy = 0;
};

} // namespace noi::pregnancy
