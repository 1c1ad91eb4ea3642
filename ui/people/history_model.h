#pragma once

#include "ui/people/history_words.h"

#include <QAbstractTableModel>

namespace noi
{

/// Every change of every field of a file, newest first, filtered by words in any column.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Record, FieldColumn, From, To, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<HistoryLine>& lines, const RecordNames& names, const PeopleReference& reference);
    /// Every word must begin a word of the line, marks ignored.
    void filter(const QString& typed);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        HistoryWords words;
        QString key;
        bool stands, disputed;
    };
    [[nodiscard]] static QString text(const Row& row, int column);
    void choose();

    QList<Row> m_all;
    QList<qsizetype> m_shown;
    QStringList m_typed;
};

} // namespace noi
