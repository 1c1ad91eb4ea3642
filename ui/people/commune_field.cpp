#include "ui/people/commune_field.h"

namespace noi
{

namespace
{
constexpr int atMost = 12;
}

QList<PickItem> communeItems(const CommuneMatch& match)
{
    if (!match.isOld) return {{match.commune.withProvince(), {}, match.commune.code}};
    if (match.candidates.isEmpty())
        return {{match.commune.withProvince(), CommuneField::tr("formerly %1").arg(match.old.name),
                 match.commune.code}};
    QList<PickItem> items;
    for (const Commune& candidate : match.candidates)
        items += PickItem{candidate.withProvince(),
                          CommuneField::tr("part of the former %1: choose by hamlet").arg(match.old.name),
                          candidate.code};
    return items;
}

CommuneField::CommuneField(const PeopleReference& reference, QWidget* parent)
    : PickField([this](const QString& typed) { return offers(typed); }, parent), m_reference(reference)
{
}

void CommuneField::setCode(const QString& code)
{
    m_inAddress.clear();
    setPicked(code.isEmpty() ? PickItem() : PickItem{communeName(m_reference, code), {}, code});
}

bool CommuneField::takeFromAddress(const QString& address)
{
    m_inAddress = m_reference.communeSearch.inAddress(address, atMost);
    if (m_inAddress.isEmpty()) return false;
    const QList<PickItem> items = communeItems(m_inAddress.first());
    const bool sure = m_inAddress.size() == 1 && items.size() == 1;
    setPicked(sure ? PickItem(items.first()) : PickItem());
    return sure;
}

QList<PickItem> CommuneField::offers(const QString& typed) const
{
    const QList<CommuneMatch> matches = typed.trimmed().isEmpty()
                                            ? m_inAddress
                                            : m_reference.communeSearch.find(typed, atMost, provinceOfHome());
    QList<PickItem> items;
    for (const CommuneMatch& match : matches)
        items += communeItems(match);
    return items;
}

QString CommuneField::provinceOfHome() const
{
    const Commune* home = m_reference.communes.byCode(m_reference.homeCommune);
    return home ? home->provinceCode : QString();
}

} // namespace noi
