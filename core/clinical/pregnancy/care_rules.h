#pragma once

#include "core/base/result.h"
#include "core/clinical/rules/expression.h"
#include "core/reference/words.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace noi::pregnancy
{

/// How soon a finding asks for something to be done, the gravest last.
enum class Urgency {
    Note,      ///< to be known
    Watch,     ///< more care at the station
    Refer,     ///< to a hospital, planned
    Emergency, ///< to a hospital, now
};

/// A finding of decision support: why it is said stands in its words, what it rests on in its source.
struct Finding {
    QString code;
    Urgency urgency = Urgency::Note;
    Words what, advice;
    QString source;
    bool discreet = false; ///< said in the person's own file only: a list is seen by whoever stands by
};

/// What is known of a woman or her child on one day, by the names the rules use. What was not asked or
/// measured is not there.
using Facts = QHash<QString, double>;

/// Decision support as data: no rule stands in the program. Which names its rules may look at, each kind of
/// care says (AntenatalRules, PostnatalRules).
class CareRules
{
public:
    /// Columns code, when (an Expression over `names`), urgency (note, watch, refer, emergency), what_vi,
    /// what_en, advice_vi, advice_en, source; head key discreet: codes of the findings that are. Fails with
    /// Damaged, naming the line.
    static Result<CareRules> read(const QByteArray& bytes, const QString& file, const QStringList& names);

    /// What holds, the gravest first. A fact that is not known raises nothing.
    [[nodiscard]] QList<Finding> findings(const Facts& facts) const;
    [[nodiscard]] qsizetype count() const { return m_rules.size(); }

private:
    struct Rule {
        Expression when;
        Finding finding;
    };
    QStringList m_names;
    QList<Rule> m_rules;
};

} // namespace noi::pregnancy
