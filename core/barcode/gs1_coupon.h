#pragma once

#include <QByteArrayView>
#include <QDate>

namespace noi::gs1
{

/// AI (8110): "North American Coupon Application Guideline Using GS1 DataBar Expanded Symbols", GS1 US.
[[nodiscard]] bool isCoupon(QByteArrayView text, QDate today);
/// AI (8112): "GS1 AI (8112) Coupon Data Specification".
[[nodiscard]] bool isPositiveOffer(QByteArrayView text);

} // namespace noi::gs1
