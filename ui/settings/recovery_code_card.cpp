#include "ui/settings/recovery_code_card.h"

#include "ui/kit/dialogs.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

namespace
{

/// Three groups to a line: what is copied by hand is read in small pieces.
QString inLines(const QString& code)
{
    const QStringList groups = code.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 3)
        lines.append(groups.mid(i, 3).join(u" - "));
    return lines.join(u'\n');
}

QFont codeFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points);
    font.setBold(true);
    return font;
}

/// One text below the one before, as wide as the sheet; returns where it ends.
int paintText(QPainter& painter, int top, const QFont& font, const QString& text)
{
    painter.setFont(font);
    const QRect room(0, top, painter.viewport().width(), painter.viewport().height() - top);
    QRect used;
    painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
    return used.bottom() + painter.fontMetrics().height();
}

} // namespace

RecoveryCodeCard::RecoveryCodeCard(Dialogs& dialogs, QWidget* parent)
    : QFrame(parent), m_dialogs(dialogs), m_title(new QLabel), m_why(new QLabel), m_codeLabel(new QLabel),
      m_print(new QPushButton), m_kept(new QPushButton)
{
    setObjectName(QStringLiteral("recoveryCard"));
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    setRole(m_print, QStringLiteral("primary"));
    m_codeLabel->setObjectName(QStringLiteral("recoveryCode"));
    m_print->setObjectName(QStringLiteral("recoveryPrint"));
    m_kept->setObjectName(QStringLiteral("recoveryKept"));
    m_why->setWordWrap(true);
    m_codeLabel->setFont(codeFont(font().pointSizeF() * 1.8));
    m_codeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_codeLabel->setAlignment(Qt::AlignCenter);
    const int unit = gridUnit(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    column->setSpacing(2 * unit);
    for (QLabel* label : {m_title, m_codeLabel, m_why})
        column->addWidget(label);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_kept);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(m_print, &QPushButton::clicked, this, &RecoveryCodeCard::print);
    connect(m_kept, &QPushButton::clicked, this, &RecoveryCodeCard::keep);
    retranslate();
}

void RecoveryCodeCard::show(const QString& code, const QString& station)
{
    m_code = code;
    m_stationName = station;
    m_codeLabel->setText(inLines(code));
    setVisible(true);
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeCard::retranslate()
{
    m_title->setText(tr("Recovery code"));
    m_why->setText(
        tr("It opens the records on the day when nobody knows a password. It is shown only now and "
           "kept nowhere: print it or write it down, and lock it away."));
    m_print->setText(tr("&Print…"));
    m_kept->setText(tr("It is locked &away"));
}

void RecoveryCodeCard::print()
{
    const bool printed = m_dialogs.print(tr("Print the recovery code"), [this](QPrinter& printer) {
        QPainter painter(&printer);
        QFont plain = font(), heading = font();
        plain.setPointSizeF(11);
        heading.setPointSizeF(16);
        heading.setBold(true);
        int y = paintText(painter, 0, plain, m_stationName);
        y = paintText(painter, y, heading, tr("Recovery code of Nôi"));
        y = paintText(painter, y, codeFont(20), inLines(m_code));
        paintText(
            painter, y, plain,
            tr("Whoever has this sheet and the PC can read every record. Keep it in a sealed envelope in "
               "the safe. When it is typed, capitals and dashes do not matter."));
    });
    if (printed) m_kept->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeCard::forget()
{
    m_code.clear();
    m_codeLabel->clear();
    hide();
}

void RecoveryCodeCard::keep()
{
    forget();
    Q_EMIT kept();
}

} // namespace noi
