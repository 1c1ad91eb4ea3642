#pragma once

#include "ui/people/people_source.h"
#include "ui/shell/omni_source.h"

#include <functional>

namespace noi
{

/// What the box at the top finds: people, by anything that is known of them, and what else it is told to
/// find. Pages are added by the window itself.
class PeopleOmni : public OmniSource
{
public:
    explicit PeopleOmni(PeopleSource& people) : m_people(people) {}

    QFuture<QList<OmniHit>> find(const QString& typed) override;
    /// Found besides people, and shown before them: asked on the screen's thread. Nothing is, while locked.
    void setMore(std::function<QList<OmniHit>(const QString& typed)> more) { m_more = std::move(more); }

private:
    PeopleSource& m_people;
    std::function<QList<OmniHit>(const QString&)> m_more;
};

} // namespace noi
