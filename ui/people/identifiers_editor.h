#pragma once

#include "core/model/identifier.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace noi
{

/// Numbers by which others know a person: a kind and a number per row; a filled row shows the next one. What
/// looks wrong about a number is said below it and does not stop anyone.
class IdentifiersEditor : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifiersEditor(QWidget* parent = nullptr);

    /// The filled rows. Dates and notes of a scanned card stay with their number.
    [[nodiscard]] QList<Identifier> identifiers() const;
    void setIdentifiers(const QList<Identifier>& identifiers);
    /// Adds a number unless it is there already.
    void add(const Identifier& identifier);
    /// The kind an empty first row starts with: a newborn brings a birth certificate, others their ID.
    void setUsualKind(Identifier::Kind kind);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget* line;
        QComboBox* kind;
        QLineEdit* number;
        QLabel* doubt;
        Identifier from;
    };
    static constexpr int most = 4;

    Row addRow(int index);
    void changed();
    void showRows();
    [[nodiscard]] Identifier read(const Row& row) const;

    QList<Row> m_rows;
};

} // namespace noi
