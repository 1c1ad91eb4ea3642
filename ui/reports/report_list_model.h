#pragma once

#include "ui/reports/reports_source.h"

#include <QAbstractListModel>

#include <optional>

namespace noi
{

/// What there is to choose from: what is missing, the report forms, the books, the charts. Headings cannot be
/// chosen.
class ReportListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Of a line: its Meaning and state's words, and in grey the rest.
    enum Role { MeaningRole = Qt::UserRole, StateRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    /// `late` reports and `open` ends are what is missing; none: no line says so.
    void show(const QList<ReportEntry>& entries, int late, int open, const QString& language);
    [[nodiscard]] const QList<ReportEntry>& entries() const { return m_entries; }
    /// Null of a heading and of what is missing.
    [[nodiscard]] const ReportEntry* entry(int row) const;
    [[nodiscard]] bool isMissing(int row) const;
    [[nodiscard]] int rowOf(const QString& form) const; ///< -1: not listed
    [[nodiscard]] int missingRow() const;               ///< -1: nothing is missing

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        enum Kind { Missing, Heading, Entry } kind = Entry;
        QString text;
        int entry = -1;
    };
    [[nodiscard]] QVariant entryData(const ReportEntry& entry, int role) const;
    [[nodiscard]] QVariant missingData(int role) const;

    QList<ReportEntry> m_entries;
    QList<Line> m_lines;
    int m_late = 0, m_open = 0;
    QString m_language;
};

} // namespace noi
