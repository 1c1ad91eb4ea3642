#include "ui/exchange/mapping_panel.h"

#include "ui/exchange/exchange_words.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/error_line.h"
#include "ui/kit/named.h"
#include "ui/kit/table.h"
#include "ui/people/key_button.h"
#include "ui/people/table_look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace noi
{

namespace
{

constexpr int sampleRows = 3;
enum Column { HeadingColumn, SampleColumn, UseColumn, NoteColumn };

} // namespace

MappingPanel::MappingPanel(const Products& products, QWidget* parent)
    : QWidget(parent), m_products(products), m_head(named(new QLabel(this), "mappingHead")),
      m_sexWords(new QLabel(tr("In the column of sexes, 1 means"), this)),
      m_sheet(named(new QComboBox(this), "mappingSheet")), m_sex(named(new ChoiceField(this), "mappingSex")),
      m_table(named(new QTableWidget(0, 4, this), "mappingColumns")),
      m_problem(named(new ErrorLine(this), "mappingProblem")),
      m_accept(keyButton(tr("Compare with the records"), QStringLiteral("Ctrl+Enter"),
                         QStringLiteral("mappingAccept"), this)),
      m_leave(keyButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("mappingLeave"), this))
{
    const int unit = gridUnit(this);
    setRole(m_head, QStringLiteral("heading"));
    setRole(m_accept, QStringLiteral("primary"));
    m_head->setWordWrap(true);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sex->setChoices({{tr("male"), int(exchange::SexCodes::MaleIsOne)},
                       {tr("female"), int(exchange::SexCodes::FemaleIsOne)}});
    dressTable(*m_table);
    m_table->setHorizontalHeaderLabels({tr("Heading"), tr("First rows"), tr("Taken for"), tr("To know")});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFocusPolicy(Qt::NoFocus); // the boxes in it have it
    setColumnShares(m_table, {22, 34, 30, 20});
    auto* line = new QHBoxLayout;
    line->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sheet, m_sexWords, m_sex})
        line->addWidget(part);
    line->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_sheet, &QComboBox::activated, this, &MappingPanel::showSheet);
    connect(m_sex, &ChoiceField::valueChanged, this, [this](const QVariant& value) {
        m_mapping.sexCodes = exchange::SexCodes(value.toInt());
        sayWhatIsMissing();
    });
    connect(m_accept, &QPushButton::clicked, this, &MappingPanel::accepted);
    connect(m_leave, &QPushButton::clicked, this, &MappingPanel::left);
}

void MappingPanel::show(const SheetsRead& file)
{
    m_file = file;
    m_sheet->clear();
    for (const SheetsRead::One& one : file.sheets)
        m_sheet->addItem(one.sheet->name);
    m_sheet->setVisible(file.sheets.size() > 1);
    // The sheet that says most of people is the list; others are notes beside it.
    int best = 0;
    for (int i = 1; i < file.sheets.size(); ++i)
        if (exchange::objectionsTo(file.sheets[i].mapping).isEmpty() &&
            !exchange::objectionsTo(file.sheets[best].mapping).isEmpty())
            best = i;
    m_sheet->setCurrentIndex(best);
    showSheet(best);
}

void MappingPanel::showSheet(int sheet)
{
    const SheetsRead::One& one = m_file.sheets[sheet];
    m_mapping = one.mapping;
    const bool numbers = exchange::needsSexCodes(*one.sheet, m_mapping);
    m_sexWords->setVisible(numbers);
    m_sex->setVisible(numbers);
    const int rows = int(std::max<qsizetype>(0, one.sheet->rowCount() - m_mapping.firstRow));
    QString head = m_file.fileName + QStringLiteral(" · ") + tr("%n row(s)", nullptr, rows);
    if (one.sheet->cut) head += QStringLiteral(" · ") + tr("the rest of it was too much to read");
    m_head->setText(head);
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_mapping.columns.size()));
    for (int column = 0; column < m_mapping.columns.size(); ++column)
        addColumn(column);
    sayWhatIsMissing();
    m_accept->setFocus(Qt::OtherFocusReason);
}

QString MappingPanel::samples(int column) const
{
    const exchange::Sheet& sheet = *m_file.sheets[m_sheet->currentIndex()].sheet;
    QStringList texts;
    for (qsizetype row = m_mapping.firstRow; row < sheet.rowCount() && texts.size() < sampleRows; ++row)
        if (!exchange::isEmpty(sheet.at(row, column)))
            texts.append(m_mapping.columns[column].clean(sheet.at(row, column)));
    return texts.join(QStringLiteral(" · "));
}

void MappingPanel::addColumn(int column)
{
    const QString heading = m_mapping.headings.value(column);
    const auto put = [&](int at, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_table->setItem(column, at, item);
    };
    put(HeadingColumn, heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading);
    put(SampleColumn, samples(column));
    put(NoteColumn, noteWords(m_mapping.columns[column]));
    m_table->setCellWidget(column, UseColumn, useBox(column));
}

QComboBox* MappingPanel::useBox(int column)
{
    using exchange::ImportField;
    auto* box = named(new QComboBox(m_table), QStringLiteral("use%1").arg(column));
    box->setAccessibleName(tr("What “%1” is taken for").arg(m_mapping.headings.value(column)));
    const auto add = [&](const exchange::ColumnUse& use) {
        box->addItem(useWords(use, m_products),
                     QVariantList{int(use.field), use.product, use.doseNumber.value_or(0)});
    };
    const exchange::ColumnUse& taken = m_mapping.columns[column];
    for (int field = 0; field < int(ImportField::DoseDate); ++field)
        add({ImportField(field), {}, {}, {}, {}});
    if (taken.field == ImportField::DoseDate) add(taken);
    for (const Product& product : m_products.all())
        if (product.inUse) add({ImportField::DoseDate, product.code, {}, {}, {}});
    box->setCurrentIndex(taken.field == ImportField::DoseDate ? int(ImportField::DoseDate)
                                                              : int(taken.field));
    connect(box, &QComboBox::activated, this, [this, column] { changed(column); });
    return box;
}

void MappingPanel::changed(int column)
{
    const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(column, UseColumn));
    const QVariantList use = box->currentData().toList();
    exchange::ColumnUse& taken = m_mapping.columns[column];
    taken.field = exchange::ImportField(use[0].toInt());
    taken.product = use[1].toString();
    taken.doseNumber = use[2].toInt() > 0 ? std::optional(use[2].toInt()) : std::nullopt;
    const exchange::Sheet& sheet = *m_file.sheets[m_sheet->currentIndex()].sheet;
    exchange::lookAtColumns(sheet, m_mapping);
    m_table->item(column, SampleColumn)->setText(samples(column));
    m_table->item(column, NoteColumn)->setText(noteWords(taken));
    const bool numbers = exchange::needsSexCodes(sheet, m_mapping);
    m_sexWords->setVisible(numbers);
    m_sex->setVisible(numbers);
    sayWhatIsMissing();
}

void MappingPanel::sayWhatIsMissing()
{
    const auto objections = exchange::objectionsTo(m_mapping);
    const bool sexes = !m_sex->isHidden() && m_mapping.sexCodes == exchange::SexCodes::NotSaid;
    if (!objections.isEmpty())
        m_problem->say(objections.first());
    else if (sexes)
        m_problem->say(tr("Say what 1 means in the column of sexes, or the sexes stay unknown."));
    else
        m_problem->clearError();
    m_accept->setEnabled(objections.isEmpty());
}

exchange::ImportFile MappingPanel::file() const
{
    return {m_file.fileName, m_file.sheets[m_sheet->currentIndex()].sheet, m_mapping};
}

void MappingPanel::say(const Error& error) { m_problem->say(error); }

void MappingPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) return m_accept->click();
    if (event->key() == Qt::Key_Escape) return m_leave->click();
    QWidget::keyPressEvent(event);
}

} // namespace noi
