#pragma once

#include "ui/people/people_source.h"
#include "ui/shell/omni_source.h"

namespace noi
{

/// What the box at the top finds: people, by anything that is known of them. Pages are added by the window
/// itself.
class PeopleOmni : public OmniSource
{
public:
    explicit PeopleOmni(PeopleSource& people) : m_people(people) {}

    QFuture<QList<OmniHit>> find(const QString& typed) override;

private:
    PeopleSource& m_people;
};

} // namespace noi
