#pragma once

#include "core/clinical/pregnancy/care_rules.h"

namespace noi::pregnancy
{

/// Decision support of antenatal care (antenatal-rules.csv).
class AntenatalRules : public CareRules
{
public:
    AntenatalRules() = default;

    /// Every name a rule may look at: what the register's columns and the woman's history hold.
    /// resources/packs/README.md says what they mean.
    static const QStringList& names();
    /// As CareRules, over names().
    static Result<AntenatalRules> read(const QByteArray& bytes, const QString& file);

private:
    explicit AntenatalRules(CareRules rules) : CareRules(std::move(rules)) {}
};

} // namespace noi::pregnancy
