// How the sheet is laid out; what it does is in late_entry.cpp.
#include "ui/kit/date_field.h"
#include "ui/kit/date_words.h"
#include "ui/kit/error_line.h"
#include "ui/kit/pick_field.h"
#include "ui/session/hand_vial.h"
#include "ui/session/late_entry.h"
#include "ui/session/person_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace noi
{

LateEntry::LateEntry(SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_title(new QLabel(this)), m_table(new QTableWidget(0, 8, this)),
      m_who(new PersonEdit(parts.people, this)), m_product(new PickField([this](const QString& typed) {
          return matchingProducts(m_parts.products, m_board.session.value.products, typed);
      })),
      m_number(new QLineEdit), m_lot(new QLineEdit), m_expiry(new DateField({.needsDay = true})),
      m_site(new QComboBox), m_giver(new QComboBox), m_save(new QPushButton(tr("Save line (Enter)"))),
      m_error(new ErrorLine(this))
{
    setObjectName(QStringLiteral("lateEntry"));
    build();
    connect(m_who, &PersonEdit::chosen, this, &LateEntry::takePerson);
    connect(m_who, &PersonEdit::registerWanted, this, &LateEntry::registerWanted);
    connect(m_product, &PickField::pickedChanged, this, &LateEntry::productPicked);
    connect(m_save, &QPushButton::clicked, this, &LateEntry::save);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &LateEntry::takeBack);
}

void LateEntry::build()
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_title, "lateTitle"},     {m_table, "lateTable"},   {m_who, "latePerson"},
        {m_product, "lateProduct"}, {m_number, "lateNumber"}, {m_lot, "lateLot"},
        {m_expiry, "lateExpiry"},   {m_site, "lateSite"},     {m_giver, "lateGiver"},
        {m_save, "lateSave"},       {m_error, "lateError"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_save, QStringLiteral("primary"));
    m_expiry->setToday(m_parts.today());
    m_giver->setEditable(true);
    m_number->setMaxLength(2);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("Person"), tr("Vaccine"), tr("No."), tr("Lot"), tr("Expiry"),
                                        tr("Site"), tr("Given by"), tr("Saved")});
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(this));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {24, 14, 6, 14, 15, 22, 16};
    for (int column = 0; column < 7; ++column)
        m_table->setColumnWidth(column, gridUnit(this) * widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(gridUnit(this) / 2);
    fields->setVerticalSpacing(0);
    const std::tuple<QString, QWidget*, int> cells[] = {
        {tr("Pe&rson"), m_who, 24},    {tr("V&accine"), m_product, 14}, {tr("&No."), m_number, 6},
        {tr("&Lot"), m_lot, 14},       {tr("E&xpiry"), m_expiry, 15},   {tr("&Site"), m_site, 22},
        {tr("Given b&y"), m_giver, 16}};
    int column = 0;
    for (const auto& [text, field, width] : cells) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        setRole(label, QStringLiteral("hint"));
        fields->addWidget(label, 0, column);
        fields->addWidget(field, 1, column);
        fields->setColumnStretch(column++, width);
        field->installEventFilter(this);
        field->setMinimumWidth(gridUnit(this) * std::min(width, 5));
    }
    fields->addWidget(m_save, 1, column);
    m_save->installEventFilter(this);
    m_table->installEventFilter(this);

    auto* back = new QPushButton(tr("Back to the board (Esc)"), this);
    back->setObjectName(QStringLiteral("lateBack"));
    setRole(back, QStringLiteral("quiet"));
    connect(back, &QPushButton::clicked, this, &LateEntry::finished);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(back);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(gridUnit(this));
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_error);
    rows->addLayout(fields);
}

void LateEntry::open(const SessionBoard& board)
{
    if (m_board.session.id != board.session.id) {
        ++m_sheet;
        m_lines.clear();
        m_table->setRowCount(0);
        m_giver->setCurrentText(m_parts.userName());
    }
    m_board = board;
    m_title->setText(tr("Paper sheet of %1 · %2").arg(dateText(board.session.value.date), board.siteName));
    m_error->clearError();
}

} // namespace noi
