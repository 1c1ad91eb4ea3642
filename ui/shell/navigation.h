#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QPushButton;

namespace noi
{

/// The pages at the left, each with its key.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);
    void setPages(const QList<PageSpec>& pages);
    void mark(const QString& key);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& key);

private:
    QList<PageSpec> m_pages;
    QList<QPushButton*> m_buttons;
};

} // namespace noi
