#pragma once

#include "ui/kit/drop_list.h"
#include "ui/session/session_parts.h"

#include <QWidget>

class QLineEdit;

namespace noi
{

class DateField;
class ErrorLine;
class PickField;

/// A vial whose code cannot be scanned: the printed form (01)…(17)…(10)… in the first field, or vaccine, lot
/// and expiry one after the other.
class HandVial : public QWidget
{
    Q_OBJECT
public:
    explicit HandVial(const SessionParts& parts, QWidget* parent = nullptr);
    void open(); ///< empty, the focus in its first field

Q_SIGNALS:
    void scanned(const noi::Scan& scan);
    void typed(const QString& product, const QString& lot, const noi::PartialDate& expiry);
    void givenUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goOn(QObject* field);
    void submit();

    const SessionParts& m_parts;
    PickField* m_product;
    QLineEdit* m_lot;
    DateField* m_expiry;
    ErrorLine* m_error;
};

/// The products whose name has a word beginning with what was typed; planned ones first.
[[nodiscard]] QList<PickItem> matchingProducts(const Products& products, const QStringList& planned,
                                               const QString& typed);

} // namespace noi
