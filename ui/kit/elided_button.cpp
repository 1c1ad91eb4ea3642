#include "ui/kit/elided_button.h"

#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace noi
{

ElidedButton::ElidedButton(QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedButton::setWords(const QString& beginning, const QString& tail)
{
    m_beginning = beginning;
    m_tail = tail;
    setText(beginning + tail);
    setToolTip(QString(text()).remove(u'&'));
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 6 * fontMetrics().height()), whole.height()};
}

void ElidedButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    const QFontMetrics& metrics = option->fontMetrics;
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, option, this).width() -
                     metrics.size(Qt::TextShowMnemonic, m_tail).width();
    option->text =
        metrics.elidedText(m_beginning, Qt::ElideRight, std::max(0, room), Qt::TextShowMnemonic) + m_tail;
}

} // namespace noi
