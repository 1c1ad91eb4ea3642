#pragma once

#include "core/model/person.h"
#include "ui/kit/choice_field.h"

namespace noi
{

/// Boy or girl with one key: 1 or N (nam), 2 or G (gái; on an English screen M and F too), 3 when nobody
/// could tell.
class SexField : public ChoiceField
{
    Q_OBJECT

public:
    explicit SexField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] Sex sex() const;
    void setSex(Sex sex);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace noi
