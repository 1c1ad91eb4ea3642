#pragma once

#include "ui/exchange/exchange_source.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace noi
{

class ChoiceField;
class ErrorLine;

/// How a file will be read: a line for each of its columns, with the first of what stands in it and what it
/// is taken for, which can be changed.
class MappingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPanel(const Products& products, QWidget* parent = nullptr);

    void show(const SheetsRead& file);
    /// What is to be taken in, as chosen.
    [[nodiscard]] exchange::ImportFile file() const;
    void say(const Error& error);

Q_SIGNALS:
    void accepted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSheet(int sheet);
    void addColumn(int column);
    [[nodiscard]] QComboBox* useBox(int column);
    void changed(int column);
    void sayWhatIsMissing();
    [[nodiscard]] QString samples(int column) const;

    const Products& m_products;
    SheetsRead m_file;
    exchange::Mapping m_mapping;
    QLabel *m_head, *m_sexWords;
    QComboBox* m_sheet;
    ChoiceField* m_sex;
    QTableWidget* m_table;
    ErrorLine* m_problem;
    QPushButton *m_accept, *m_leave;
};

} // namespace noi
