#include "core/reference/commune_search.h"

namespace noi
{

namespace
{

/// Without the word for its kind, which people leave out or shorten: "xã", "TT.", "tp". A name that is
/// nothing else stays.
QString withoutKind(QStringList words)
{
    static const QList<QStringList> kinds{{QStringLiteral("xa")},
                                          {QStringLiteral("phuong")},
                                          {QStringLiteral("thi"), QStringLiteral("tran")},
                                          {QStringLiteral("thi"), QStringLiteral("xa")},
                                          {QStringLiteral("dac"), QStringLiteral("khu")},
                                          {QStringLiteral("huyen")},
                                          {QStringLiteral("quan")},
                                          {QStringLiteral("thanh"), QStringLiteral("pho")},
                                          {QStringLiteral("tinh")},
                                          {QStringLiteral("tt")},
                                          {QStringLiteral("tx")},
                                          {QStringLiteral("tp")},
                                          {QStringLiteral("p")},
                                          {QStringLiteral("x")},
                                          {QStringLiteral("h")},
                                          {QStringLiteral("q")},
                                          {QStringLiteral("t")}};
    for (const QStringList& kind : kinds) {
        if (words.size() > kind.size() && words.mid(0, kind.size()) == kind)
            return words.mid(kind.size()).join(u' ');
    }
    return words.join(u' ');
}

} // namespace

QList<CommuneMatch> CommuneSearch::inAddress(const QString& address, int atMost) const
{
    QStringList parts;
    const QStringList pieces = address.split(u',');
    for (const QString& piece : pieces) {
        const QString part = withoutKind(wordsOf(piece));
        if (!part.isEmpty()) parts.append(part);
    }
    const qsizetype n = parts.size();
    const auto is = [](const QString& name, const QString& part) {
        return withoutKind(wordsOf(name)) == part;
    };
    QList<CommuneMatch> found;
    // Three parts are surer than two, so an old address is tried first.
    if (n >= 3) {
        for (const Scored& one : score(parts[n - 3].split(u' '))) {
            const CommuneMatch match = matchOf(one.entry);
            if (match.isOld && is(match.old.name, parts[n - 3]) && is(match.old.district, parts[n - 2]) &&
                is(match.old.province, parts[n - 1]))
                found.append(match);
        }
    }
    if (n >= 2 && found.isEmpty()) {
        for (const Scored& one : score(parts[n - 2].split(u' '))) {
            const CommuneMatch match = matchOf(one.entry);
            if (!match.isOld && is(match.commune.name, parts[n - 2]) &&
                is(match.commune.province, parts[n - 1]))
                found.append(match);
        }
    }
    return found.mid(0, atMost);
}

} // namespace noi
