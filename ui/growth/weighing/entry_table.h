#pragma once

#include <QTableView>

namespace noi
{

/// A table into which figures are typed as into a spreadsheet, without a field to open: what is typed stands
/// in the model at once. Enter goes to the next figure, behind the last to the next row; arrows move; Space
/// switches what has two states.
class EntryTable : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTable(QWidget* parent = nullptr);

    /// The columns Enter goes through, at least one. Cells to type into are editable for the model, those
    /// with two states user-checkable.
    void setPath(const QList<int>& columns) { m_path = columns; }
    /// The first figure of a row.
    void begin(int row);

Q_SIGNALS:
    void lastDone(); ///< Enter behind the last figure of the last row

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool takesFigures() const;
    void type(QChar character);
    void erase();
    void goOn();
    void step(int by);
    void put(const QString& text);

    QList<int> m_path;
    bool m_typing = false; ///< what is typed goes behind what stands in the cell
    QString m_before;      ///< what stood there: Esc brings it back
};

} // namespace noi
