#pragma once

#include "ui/kit/noted_edit.h"

namespace noi
{

/// A person's name: when finished, each word has its capital, spaces are folded, Unicode NFC.
class NameField : public NotedEdit
{
    Q_OBJECT

public:
    explicit NameField(QWidget* parent = nullptr) : NotedEdit(parent) {}

    [[nodiscard]] QString name() const;
    void settle() override;
};

} // namespace noi
