#pragma once

#include "ui/kit/form_field.h"

#include <QLineEdit>

#include <functional>

namespace noi
{

/// A password or PIN being chosen; the rule says what is wrong with it.
class SecretField : public QLineEdit, public FormField
{
    Q_OBJECT

public:
    using Rule = std::function<std::optional<Error>(const QString& secret)>;

    explicit SecretField(Rule rule, QWidget* parent = nullptr) : QLineEdit(parent), m_rule(std::move(rule))
    {
        setEchoMode(QLineEdit::Password);
    }
    [[nodiscard]] bool isEmpty() const override { return text().isEmpty(); }
    [[nodiscard]] std::optional<Error> problem() const override
    {
        return isEmpty() ? std::nullopt : m_rule(text());
    }

private:
    Rule m_rule;
};

/// 8 characters or more.
[[nodiscard]] std::optional<Error> passwordProblem(const QString& password);
/// 4 to 8 digits, not one digit repeated nor a run like 1234.
[[nodiscard]] std::optional<Error> pinProblem(const QString& pin);

} // namespace noi
