#pragma once

#include "core/clinical/pregnancy/maternity_codes.h"

#include <QComboBox>

namespace noi
{

/// One of a list of codes, or none; letters and arrows choose.
class CodesBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CodesBox(const QString& name, QWidget* parent = nullptr);

    void setChoices(const QList<pregnancy::MaternityCode>& choices);
    /// Empty: none.
    [[nodiscard]] QString code() const;
    /// A code that the list does not know stays, as itself.
    void setCode(const QString& code);
};

} // namespace noi
