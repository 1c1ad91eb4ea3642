#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace noi
{

class ErrorLine;
class Form;

/// A form beside the page: what is being written, the form, Save and Back. What is wrong is said above the
/// buttons.
class FormPanel : public QFrame
{
    Q_OBJECT

public:
    FormPanel(Form* form, const QString& save, const QString& name, QWidget* parent = nullptr);
    /// Several forms below one another; `submit` is what Save does.
    FormPanel(QWidget* forms, std::function<void()> submit, const QString& save, const QString& name,
              QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] ErrorLine& problem() const { return *m_problem; }

Q_SIGNALS:
    void left();

private:
    QLabel* m_title;
    ErrorLine* m_problem;
};

} // namespace noi
