#pragma once

#include <QString>

#include <functional>

class QPrinter;

namespace noi
{

/// The few modal dialogs there are, behind a seam so that tests answer instead of a person.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// The chosen file, or empty when the person went back. `filter` as in QFileDialog: "Excel (*.xlsx)".
    virtual QString fileToOpen(const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(const QString& title, const QString& suggestedName, const QString& filter) = 0;
    virtual QString folder(const QString& title) = 0;
    /// Asks for a printer and paints on it; false when the person went back.
    virtual bool print(const QString& title, const std::function<void(QPrinter&)>& paint) = 0;
    /// Only before what cannot be undone. `action` is the verb on the button.
    virtual bool confirm(const QString& question, const QString& action) = 0;
};

} // namespace noi
