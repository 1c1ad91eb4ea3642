#pragma once

#include "core/reference/pack_table.h"
#include "core/reference/words.h"
#include "core/report/report_table.h"

#include <optional>

namespace noi::report
{

struct Reporter;

/// What a form, a book and a chart say about themselves and how they print.
struct PrintedHead {
    QString code, version;
    int order = 0;
    Words name, legal;
    QList<Words> notes, signers;
    bool landscape = false, a3 = false;
};

/// A table with everything but columns and rows.
[[nodiscard]] ReportTable headedTable(const PrintedHead& head, const Period& period, const Reporter& reporter,
                                      const QString& language);

/// Reads the keys of a pack's head; the first that cannot be right is kept as the error.
class PackHead
{
public:
    /// `sentence`: of the error; %1 the file, %2 the value, %3 the key.
    PackHead(const PackInfo& info, const char* sentence) : m_info(info), m_sentence(sentence) {}

    [[nodiscard]] QString value(const QString& key) const { return m_info.others.value(key); }
    QString needed(const QString& key);
    void refuse(const QString& key);
    [[nodiscard]] bool yes(const QString& key) const { return value(key) == QStringLiteral("yes"); }
    /// "… | …" of key_vi and key_en.
    [[nodiscard]] QList<Words> words(const QString& key) const;
    [[nodiscard]] Words inBoth(const QString& key) const;
    /// The key "periods".
    QList<Period::Kind> periods();
    /// All but the notes; `code`: the key that names it.
    void read(PrintedHead& head, const QString& code);

    [[nodiscard]] const PackInfo& info() const { return m_info; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    const PackInfo& m_info;
    const char* m_sentence;
    std::optional<Error> m_failure;
};

/// "month", "quarter", … as packs name them.
[[nodiscard]] QString codeOf(Period::Kind kind);

} // namespace noi::report
