#pragma once

#include "core/base/error.h"

#include <QLabel>

namespace noi
{

/// Where a page says why something did not work, without a dialog. Hidden while there is nothing to say.
class ErrorLine : public QLabel
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget* parent = nullptr);
    void say(const Error& error);
    void say(const QString& sentence);
    void clearError() { say(QString()); }
};

} // namespace noi
