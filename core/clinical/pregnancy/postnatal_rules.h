#pragma once

#include "core/clinical/pregnancy/care_rules.h"

namespace noi::pregnancy
{

/// Decision support of the six weeks after a birth, of mother and child (postnatal-rules.csv).
class PostnatalRules : public CareRules
{
public:
    PostnatalRules() = default;

    /// Every name a rule may look at: those of the mother begin with "mother_", those of the child with
    /// "child_". resources/packs/README.md says what they mean.
    static const QStringList& names();
    /// As CareRules, over names().
    static Result<PostnatalRules> read(const QByteArray& bytes, const QString& file);

private:
    explicit PostnatalRules(CareRules rules) : CareRules(std::move(rules)) {}
};

} // namespace noi::pregnancy
