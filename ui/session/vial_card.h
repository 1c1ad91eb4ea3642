#pragma once

#include "ui/session/injection_draft.h"
#include "ui/session/session_parts.h"

#include <QFrame>

class QLabel;

namespace noi
{

/// The vial in hand: green with product, lot and expiry when it may be used, loud red with the sentence when
/// not.
class VialCard : public QFrame
{
    Q_OBJECT
public:
    explicit VialCard(const SessionParts& parts, QWidget* parent = nullptr);

    void showNothing();
    void showOffer(const VialOffer& offer, const QString& warning);
    void showRefusal(const QString& sentence);
    [[nodiscard]] bool hasWarning() const; ///< something that should be read before going on

private:
    void paint(Meaning meaning);

    const SessionParts& m_parts;
    QLabel* m_product;
    QLabel* m_lot;
    QLabel* m_left;
    QLabel* m_warning;
};

} // namespace noi
