#include "ui/people/identifiers_editor.h"

#include "ui/kit/room.h"
#include "ui/people/identifier_words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace noi
{

IdentifiersEditor::IdentifiersEditor(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 2);
    for (int i = 0; i < most; ++i) {
        m_rows += addRow(i);
        column->addWidget(m_rows.last().line);
    }
    setFocusProxy(m_rows.first().number);
    showRows();
}

IdentifiersEditor::Row IdentifiersEditor::addRow(int index)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr, {}};
    row.kind = new QComboBox(row.line);
    letNarrow(row.kind);
    row.kind->setObjectName(QStringLiteral("identifierKind%1").arg(index + 1));
    row.kind->setAccessibleName(tr("Kind of number"));
    const auto kinds = identifierKinds();
    for (const auto kind : kinds)
        row.kind->addItem(identifierName(kind), static_cast<int>(kind));
    row.number = new QLineEdit(row.line);
    row.number->setObjectName(QStringLiteral("identifierNumber%1").arg(index + 1));
    row.number->setAccessibleName(tr("Number"));
    row.doubt = new QLabel(row.line);
    row.doubt->setObjectName(QStringLiteral("identifierDoubt%1").arg(index + 1));
    row.doubt->setWordWrap(true);
    setRole(row.doubt, QStringLiteral("hint"));
    row.doubt->hide();
    auto* grid = new QGridLayout(row.line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * gridUnit(this));
    grid->setVerticalSpacing(gridUnit(this) / 4);
    grid->addWidget(row.kind, 0, 0);
    grid->addWidget(row.number, 0, 1);
    grid->addWidget(row.doubt, 1, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    connect(row.number, &QLineEdit::textEdited, this, [this] { changed(); });
    connect(row.kind, &QComboBox::currentIndexChanged, this, [this] { changed(); });
    return row;
}

Identifier IdentifiersEditor::read(const Row& row) const
{
    Identifier identifier = row.from;
    identifier.type = static_cast<Identifier::Kind>(row.kind->currentData().toInt());
    identifier.value = cleanIdentifier(row.number->text());
    if (identifier.value != row.from.value) identifier.issued = identifier.validUntil = {};
    return identifier;
}

QList<Identifier> IdentifiersEditor::identifiers() const
{
    QList<Identifier> list;
    for (const Row& row : m_rows)
        if (const Identifier identifier = read(row); !identifier.value.isEmpty()) list += identifier;
    return list;
}

void IdentifiersEditor::setIdentifiers(const QList<Identifier>& identifiers)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.from = i < identifiers.size() ? identifiers[i] : Identifier();
        const QSignalBlocker quiet(row.kind);
        if (row.from.type != Identifier::Kind::Unknown)
            row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(row.from.type)));
        row.number->setText(row.from.value);
    }
    showRows();
}

void IdentifiersEditor::add(const Identifier& identifier)
{
    QList<Identifier> list = identifiers();
    for (const Identifier& known : std::as_const(list))
        if (known.value == identifier.value) return;
    list += identifier;
    setIdentifiers(list);
    Q_EMIT edited();
}

void IdentifiersEditor::setUsualKind(Identifier::Kind kind)
{
    Row& first = m_rows.first();
    if (!first.number->text().isEmpty()) return;
    const QSignalBlocker quiet(first.kind);
    first.kind->setCurrentIndex(first.kind->findData(static_cast<int>(kind)));
}

void IdentifiersEditor::changed()
{
    showRows();
    Q_EMIT edited();
}

void IdentifiersEditor::showRows()
{
    bool show = true;
    for (const Row& row : std::as_const(m_rows)) {
        row.line->setVisible(show);
        const Identifier identifier = read(row);
        const QString doubt = identifierDoubt(identifier.type, identifier.value);
        row.doubt->setText(doubt.isEmpty() ? QString() : sign(Meaning::Late) + u' ' + doubt);
        row.doubt->setVisible(!doubt.isEmpty());
        show = show && !identifier.value.isEmpty();
    }
}

} // namespace noi
