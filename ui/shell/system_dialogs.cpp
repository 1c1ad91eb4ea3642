#include "ui/shell/system_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace noi
{

QString SystemDialogs::fileToOpen(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(&m_window, title, {}, filter);
}

QString SystemDialogs::fileToSave(const QString& title, const QString& suggestedName, const QString& filter)
{
    return QFileDialog::getSaveFileName(&m_window, title, suggestedName, filter);
}

QString SystemDialogs::folder(const QString& title)
{
    return QFileDialog::getExistingDirectory(&m_window, title);
}

bool SystemDialogs::print(const QString& title, const std::function<void(QPrinter&)>& paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, &m_window);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted) return false;
    paint(printer);
    return true;
}

bool SystemDialogs::confirm(const QString& question, const QString& action)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Nôi"), question, QMessageBox::NoButton, &m_window);
    QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(
        box.addButton(QCoreApplication::translate("Dialogs", "Back (Esc)"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace noi
