#include "ui/pregnancy/form_panel.h"

#include "ui/kit/error_line.h"
#include "ui/kit/form.h"
#include "ui/kit/named.h"
#include "ui/kit/room.h"
#include "ui/people/key_button.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace noi
{

FormPanel::FormPanel(Form* form, const QString& save, const QString& name, QWidget* parent)
    : FormPanel(
          form, [form] { form->submit(); }, save, name, parent)
{
}

FormPanel::FormPanel(QWidget* forms, std::function<void()> submit, const QString& save, const QString& name,
                     QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)),
      m_problem(named(new ErrorLine(this), name + QStringLiteral("Problem")))
{
    setObjectName(name);
    setRole(this, QStringLiteral("card"));
    setRole(m_title, QStringLiteral("heading"));
    m_title->setWordWrap(true);
    auto* doIt = keyButton(save, QStringLiteral("Ctrl+Enter"), name + QStringLiteral("Save"), this);
    setRole(doIt, QStringLiteral("primary"));
    auto* back = keyButton(tr("Back"), QStringLiteral("Esc"), name + QStringLiteral("Back"), this);
    connect(doIt, &QPushButton::clicked, forms, std::move(submit));
    connect(back, &QPushButton::clicked, this, &FormPanel::left);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(doIt);
    buttons->addWidget(back);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    QScrollArea* area = scrolledMiddle(forms, this);
    area->setMinimumHeight(2 * rowHeight(this)); // the page leaves it more where it can
    column->addWidget(area, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

void FormPanel::setTitle(const QString& title) { m_title->setText(title); }

} // namespace noi
