#include "ui/session/hand_vial.h"

#include "core/barcode/gs1_bracketed.h"
#include "core/base/vietnamese.h"
#include "ui/kit/date_field.h"
#include "ui/kit/error_line.h"
#include "ui/kit/pick_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace noi
{

namespace
{

bool matches(const QString& name, const QString& key)
{
    const QStringList words = searchKey(name).split(u' ');
    return searchKey(name).startsWith(key) ||
           std::any_of(words.begin(), words.end(),
                       [&key](const QString& word) { return word.startsWith(key); });
}

} // namespace

QList<PickItem> matchingProducts(const Products& products, const QStringList& planned, const QString& typed)
{
    QList<PickItem> first, then;
    const QString key = searchKey(typed);
    for (const Product& product : products.all()) {
        if (!product.inUse || !(matches(product.name, key) || matches(product.shortName, key))) continue;
        (planned.contains(product.code) ? first : then)
            .append({product.name, product.manufacturer, product.code});
    }
    return first + then;
}

HandVial::HandVial(const SessionParts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_product(new PickField([this](const QString& typed) {
          return matchingProducts(m_parts.products, {}, typed);
      })),
      m_lot(new QLineEdit), m_expiry(new DateField), m_error(new ErrorLine)
{
    m_product->setObjectName(QStringLiteral("handProduct"));
    m_lot->setObjectName(QStringLiteral("handLot"));
    m_expiry->setObjectName(QStringLiteral("handExpiry"));
    m_error->setObjectName(QStringLiteral("handError"));
    m_product->setPlaceholderText(tr("Vaccine, or (01)…(17)…(10)…"));
    m_lot->setPlaceholderText(tr("Lot"));
    m_expiry->setPlaceholderText(tr("Expiry"));
    m_expiry->setToday(parts.today());
    auto* line = new QHBoxLayout;
    line->addWidget(m_lot, 1);
    line->addWidget(m_expiry, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gridUnit(this) / 2);
    column->addWidget(m_product);
    column->addLayout(line);
    column->addWidget(m_error);
    for (QWidget* field :
         {static_cast<QWidget*>(m_product), static_cast<QWidget*>(m_lot), static_cast<QWidget*>(m_expiry)})
        field->installEventFilter(this);
}

void HandVial::open()
{
    m_product->setPicked({});
    m_product->clear();
    m_lot->clear();
    m_expiry->setDate({});
    m_error->clearError();
    m_product->setFocus();
}

void HandVial::goOn(QObject* field)
{
    m_error->clearError();
    if (field == m_product && m_product->text().trimmed().startsWith(u'(')) return submit();
    if (field == m_product) {
        m_product->settle();
        if (m_product->problem()) return m_error->say(*m_product->problem());
        return m_lot->setFocus();
    }
    if (field == m_lot) return m_expiry->setFocus();
    submit();
}

void HandVial::submit()
{
    const QString printed = m_product->text().trimmed();
    if (printed.startsWith(u'(')) {
        const Result<Gs1Message> message = readGs1Bracketed(printed.toUtf8(), m_parts.today());
        if (!message) return m_error->say(message.error());
        Q_EMIT scanned(Scan(*message));
        return;
    }
    m_expiry->settle();
    if (m_product->picked().text.isEmpty()) return m_product->setFocus();
    if (m_lot->text().trimmed().isEmpty()) return m_lot->setFocus();
    if (m_expiry->problem()) return m_error->say(*m_expiry->problem());
    if (m_expiry->date().isNull()) return m_expiry->setFocus();
    Q_EMIT typed(m_product->picked().value.toString(), m_lot->text().trimmed(), m_expiry->date());
}

bool HandVial::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        goOn(watched);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace noi
