#pragma once

#include <QPushButton>

namespace noi
{

/// A button whose words give way on a narrow screen: the beginning ends in "…", the tail stays whole. text()
/// has it all, and so has the tool tip.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget* parent = nullptr);

    /// As in setText, "&" marks a key and "&&" is a "&".
    void setWords(const QString& beginning, const QString& tail = {});
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;

private:
    QString m_beginning, m_tail;
};

} // namespace noi
