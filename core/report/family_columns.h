#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace noi::report
{

/// A family's name and its columns after record and day; what a row is, README.md says. "name" for whole
/// numbers, "name text" for words.
struct FamilyColumns {
    QString name;
    QStringList columns;
};

[[nodiscard]] const QList<FamilyColumns>& familyColumns();
/// record and day too; empty for a family that there is not.
[[nodiscard]] QStringList typedColumnsOf(const QString& family);
[[nodiscard]] QStringList columnNamesOf(const QString& family);

} // namespace noi::report
