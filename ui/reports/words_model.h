#pragma once

#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace noi
{

/// Lines of words below titles: the lists around a report. Qt::UserRole of a cell with a meaning is that
/// meaning (StateDelegate draws it).
class WordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Line {
        QStringList words;
        int stated = -1; ///< the cell that says how the line stands; -1: none
        Meaning meaning = Meaning::Neutral;
    };

    /// `right`: columns of figures.
    WordsModel(QStringList titles, QSet<int> right, QObject* parent)
        : QAbstractTableModel(parent), m_titles(std::move(titles)), m_right(std::move(right))
    {
    }

    void show(const QList<Line>& lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QSet<int> m_right;
    QList<Line> m_lines;
};

} // namespace noi
