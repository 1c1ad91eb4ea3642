#pragma once

#include <QString>

namespace noi
{

/// A text that a data pack gives in both languages of the screen.
struct Words {
    QString vi, en;

    /// `language` as in "en", "en_GB"; anything else reads Vietnamese.
    [[nodiscard]] const QString& in(QStringView language) const
    {
        return language.startsWith(u"en") && !en.isEmpty() ? en : vi;
    }

    bool operator==(const Words&) const = default;
};

} // namespace noi
