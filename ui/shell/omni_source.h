#pragma once

#include <QFuture>
#include <QList>
#include <QString>
#include <QVariant>

namespace noi
{

/// Where a result leads: a page by its key, and what it shall show.
struct PageLink {
    QString page;
    QVariant what = {};
};

/// A result of the search box: who or what, and in grey why it is the one meant.
struct OmniHit {
    QString text;
    QString reason;
    QString icon; ///< name for icon()
    PageLink link;
};

/// Finds people, codes and commands for the box at the top; made in app over the search.
class OmniSource
{
public:
    virtual ~OmniSource() = default;
    /// Best first, a dozen at most. One question is under way at a time.
    virtual QFuture<QList<OmniHit>> find(const QString& typed) = 0;
};

} // namespace noi
