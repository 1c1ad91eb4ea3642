#pragma once

#include "core/base/id.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace noi
{

class ElidedButton;

/// After a severe reaction: what has to be done now, each by one key, on the page and not in its way.
class SevereOffer : public QFrame
{
    Q_OBJECT
public:
    explicit SevereOffer(QWidget* parent = nullptr);
    void open(Id reaction, const QString& product, const QString& productName, const QString& lot);

Q_SIGNALS:
    void suspendLot(const QString& product, const QString& lot, noi::Id reaction);
    void stopSession();

private:
    QLabel* m_text;
    ElidedButton* m_suspend;
    QPushButton* m_stop;
    Id m_reaction;
    QString m_product, m_lot;
};

} // namespace noi
