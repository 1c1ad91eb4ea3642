#pragma once

#include "ui/login/gatekeeper.h"

#include <QByteArray>
#include <QKeySequence>
#include <QVariant>
#include <QWidget>

#include <functional>

namespace noi
{

/// What the main window shows one of at a time. Pages live as long as the window: locking hides them, drafts
/// stay.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page comes into view; `what` is what a link points to (a person's id …) or invalid.
    virtual void open(const QVariant& what) { Q_UNUSED(what) }
    /// A scanned code, while this page is shown: true when it was for this page.
    virtual bool takeScan(const QByteArray& code)
    {
        Q_UNUSED(code)
        return false;
    }
    /// Another person works now: keep the draft of the one before, show this one's.
    virtual void userChanged(const LoggedIn& user) { Q_UNUSED(user) }
    /// Says all texts again: the language changed.
    virtual void retranslate() {}
};

/// How the main window learns of a page. Pages are made when first opened.
struct PageSpec {
    QString key;                    ///< stable: links and tests name it ("people")
    std::function<QString()> title; ///< asked again when the language changes
    QString icon;                   ///< name for icon()
    QKeySequence shortcut;          ///< F1…F9
    std::function<Page*()> make;
};

} // namespace noi
