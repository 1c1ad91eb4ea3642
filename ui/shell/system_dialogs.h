#pragma once

#include "ui/kit/dialogs.h"

class QWidget;

namespace noi
{

/// The dialogs a person sees.
class SystemDialogs : public Dialogs
{
public:
    explicit SystemDialogs(QWidget& window) : m_window(window) {}

    QString fileToOpen(const QString& title, const QString& filter) override;
    QString fileToSave(const QString& title, const QString& suggestedName, const QString& filter) override;
    QString folder(const QString& title) override;
    bool print(const QString& title, const std::function<void(QPrinter&)>& paint) override;
    bool confirm(const QString& question, const QString& action) override;

private:
    QWidget& m_window;
};

} // namespace noi
