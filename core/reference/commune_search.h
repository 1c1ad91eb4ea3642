#pragma once

#include "core/reference/communes.h"

#include <memory>
#include <vector>

namespace noi
{

/// One line under the box where a commune is typed: a commune of today, or an old one and what it became.
struct CommuneMatch {
    bool isOld = false;
    Commune commune;           ///< today's; of an old one that was not split, what it became; else empty
    OldCommune old;            ///< filled where isOld
    QList<Commune> candidates; ///< of an old one that was split: ask, by hamlet

    /// What to show: always with the province.
    [[nodiscard]] QString text() const { return isOld ? old.withProvince() : commune.withProvince(); }
};

/// Finds communes while a name is typed. Every typed word must begin a word of the name, of its (old)
/// district or of its province: any order, with or without marks, capitals, hyphens, leading zeros ("phuong
/// 1" finds Phường 01). Building takes some milliseconds (do it off the screen's thread or before it is
/// needed); a search well under one.
class CommuneSearch
{
public:
    explicit CommuneSearch(const Communes& communes);

    /// Best first: whole words before beginnings, names before provinces, today's before old. Nothing for an
    /// empty text. Communes of `nearProvince` (a code of today) come first among equals.
    [[nodiscard]] QList<CommuneMatch> find(const QString& typed, int atMost = 20,
                                           const QString& nearProvince = {}) const;
    /// Communes that the end of an address names ("Làng Mrông Yố, Ia Ka, Chư Păh, Gia Lai", as on a citizen
    /// card). Usually one; several where it cannot tell; none where nothing fits.
    [[nodiscard]] QList<CommuneMatch> inAddress(const QString& address, int atMost = 20) const;

private:
    /// A word and the entries it stands in: 2 × entry, + 1 where only the district or province holds it.
    struct Word {
        QString key;
        std::vector<quint32> uses;
    };
    struct Scored {
        quint32 entry; ///< today's communes, then the old ones
        int points;
    };

    /// The words of a text as they are compared: no marks, no apostrophes, no leading zeros.
    [[nodiscard]] static QStringList wordsOf(const QString& text);
    /// The entries that hold every one of the words.
    [[nodiscard]] std::vector<Scored> score(const QStringList& words) const;
    [[nodiscard]] CommuneMatch matchOf(quint32 entry) const;

    Communes m_communes;             ///< shared, not copied
    std::vector<Word> m_words;       ///< sorted by key
    std::vector<quint8> m_nameWords; ///< words of each entry's own name: shorter names first
};

} // namespace noi
