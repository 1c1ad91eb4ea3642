#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace noi
{

/// A few words with a meaning: its sign and its colour.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    void say(Meaning meaning, const QString& words);
};

/// The same inside a delegate's paint(); returns the width used. `rect` bounds it; it is centred in its
/// height.
int drawBadge(QPainter* painter, const QRect& rect, Meaning meaning, const QString& words);

} // namespace noi
