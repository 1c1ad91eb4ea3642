#pragma once

#include "core/service/review.h"

#include <QAbstractListModel>

#include <variant>

namespace noi
{

struct PeopleReference;

using ReviewItem = std::variant<DisputedField, LikelySame, DoubleDose, SetAsideOp>;

/// What waits, under a heading for each kind.
struct ReviewLists {
    QList<DisputedField> fields;
    QList<LikelySame> same;
    QList<DoubleDose> doubles;
    QList<SetAsideOp> aside;
};

/// The list at the left: headings, and below each its items in two parts (TwoPartDelegate).
class ReviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ReviewModel(const PeopleReference& reference, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_reference(reference)
    {
    }

    void show(const ReviewLists& lists);
    /// Null for a heading.
    [[nodiscard]] const ReviewItem* item(int row) const;
    /// The first row at or after this one that is no heading, else the last such; -1 for none.
    [[nodiscard]] int itemFrom(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString text, detail;
        std::optional<ReviewItem> item; ///< none: a heading
    };
    template <class T> void add(const QString& heading, const QList<T>& items);
    [[nodiscard]] Row rowOf(const DisputedField& field) const;
    [[nodiscard]] Row rowOf(const LikelySame& pair) const;
    [[nodiscard]] Row rowOf(const DoubleDose& pair) const;
    [[nodiscard]] Row rowOf(const SetAsideOp& op) const;

    const PeopleReference& m_reference;
    QList<Row> m_rows;
};

} // namespace noi
