#pragma once

#include "core/model/identifier.h"

namespace noi
{

/// "Personal ID number", "Insurance card", …
[[nodiscard]] QString identifierName(Identifier::Kind kind);
/// The kinds that a form offers, most used first.
[[nodiscard]] QList<Identifier::Kind> identifierKinds();

/// A number as it is kept: without spaces, letters upper case.
[[nodiscard]] QString cleanIdentifier(const QString& typed);
/// What looks wrong about a number of this kind, as a sentence; empty when it looks right. Said, never
/// refused: cards with mistakes in them exist.
[[nodiscard]] QString identifierDoubt(Identifier::Kind kind, const QString& value);

} // namespace noi
