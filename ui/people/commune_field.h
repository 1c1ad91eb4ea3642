#pragma once

#include "ui/kit/pick_field.h"
#include "ui/people/people_reference.h"

namespace noi
{

/// The commune of today by any of its names. An old name leads to the new commune; an old commune that was
/// split gives one line per commune it went to, because only the hamlet can tell.
class CommuneField : public PickField
{
    Q_OBJECT

public:
    explicit CommuneField(const PeopleReference& reference, QWidget* parent = nullptr);

    [[nodiscard]] QString code() const { return picked().value.toString(); }
    void setCode(const QString& code);

    /// Takes the commune that the end of an address names; false when several or none fit, and then Down
    /// offers those that do.
    bool takeFromAddress(const QString& address);

private:
    [[nodiscard]] QList<PickItem> offers(const QString& typed) const;
    [[nodiscard]] QString provinceOfHome() const;

    const PeopleReference& m_reference;
    QList<CommuneMatch> m_inAddress;
};

/// The lines a match gives: one, or one for each commune that a split old commune went to.
[[nodiscard]] QList<PickItem> communeItems(const CommuneMatch& match);

} // namespace noi
