#pragma once

#include <QListWidget>
#include <QVariant>

namespace noi
{

/// One line of a list to choose from: what it is, and in grey what tells it from its like.
struct PickItem {
    QString text;
    QString detail = {};
    QVariant value = {};
    QString icon = {}; ///< name for icon(), or none

    bool operator==(const PickItem&) const = default;
};

/// The list that drops below a line edit while typing. It never takes the focus: its line edit hands it the
/// keys.
class DropList : public QListWidget
{
    Q_OBJECT

public:
    /// `anchor` is the edit it drops from; the list lives in the anchor's window once it is shown.
    explicit DropList(QWidget* anchor);

    /// Shows the items, the first one marked (or none); no items hides it.
    void offer(const QList<PickItem>& items, bool markFirst = true);
    [[nodiscard]] QList<PickItem> items() const { return m_items; }
    /// The marked item, or null.
    [[nodiscard]] const PickItem* marked() const;
    /// Up, Down, PageUp, PageDown; true when the key was one of these and the list is open.
    bool takeKey(int key);

Q_SIGNALS:
    void chosen(const noi::PickItem& item); ///< by the mouse

private:
    void place();

    QWidget* m_anchor;
    QList<PickItem> m_items;
};

} // namespace noi
