#pragma once

#include "ui/kit/dialogs.h"

#include <QPrinter>
#include <QStringList>
#include <QTemporaryDir>

namespace noi::test
{

/// "Prints" into a PDF, and writes into a folder.
class PdfDialogs : public Dialogs
{
public:
    QTemporaryDir place;
    QStringList titles;    ///< printed
    QStringList suggested; ///< names of files

    QString fileToOpen(const QString&, const QString&) override { return {}; }
    QString fileToSave(const QString&, const QString& name, const QString&) override
    {
        suggested += name;
        return place.filePath(name);
    }
    QString folder(const QString&) override { return {}; }
    bool print(const QString& title, const std::function<void(QPrinter&)>& paint) override
    {
        titles += title;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file());
        paint(printer);
        return true;
    }
    bool confirm(const QString&, const QString&) override { return true; }
    [[nodiscard]] QString file() const { return place.filePath(QStringLiteral("printed.pdf")); }
};

} // namespace noi::test
