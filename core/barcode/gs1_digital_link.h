#pragma once

#include "core/barcode/gs1_message.h"

namespace noi
{

/// Whether a text claims to be a web address: http://, https://, and both in capitals, as GS1 allows.
[[nodiscard]] bool looksLikeWebAddress(QByteArrayView text);

/// Reads a GS1 Digital Link (GS1 Digital Link Standard, URI Syntax 1.4, uncompressed form):
/// https://any.host/any/stem/01/09506000134352/10/LOT?17=270331&linkType=…
/// The path ends with a primary key and its qualifiers in their order, the query holds data attributes.
/// Percent codes are decoded, "+" in the query is a space, query names that are not numbers and the fragment
/// are ignored. A GTIN of 8, 12 or 13 digits is padded to 14. Errors, besides those of gs1Message(): no host
/// or no key in the path; a qualifier out of order or in the query; a numeric name that is no AI, or none
/// that may stand there (a misread 17 would lose the expiry date in silence); the same AI twice.
[[nodiscard]] Result<Gs1Message> readGs1DigitalLink(QByteArrayView text, QDate today);

/// The link of these elements below `stem` ("https://id.gs1.org"): the first primary key, its qualifiers, the
/// rest as attributes. An error where there is no key, or an element that cannot be an attribute.
[[nodiscard]] Result<QByteArray> gs1DigitalLink(const QByteArray& stem, const QList<Gs1Element>& elements);

} // namespace noi
