#include "ui/people/dose_form.h"

#include "core/base/vietnamese.h"
#include "ui/kit/named.h"
#include "ui/kit/number_field.h"
#include "ui/people/dose_words.h"
#include "ui/people/person_form_fields.h"

#include <QLineEdit>

namespace noi
{

namespace
{

PickItem productItem(const Product& product) { return {product.name, product.manufacturer, product.code}; }

} // namespace

DoseForm::DoseForm(const PeopleReference& reference, const Clock& clock, QWidget* parent)
    : Form(parent), m_reference(reference), m_clock(clock)
{
    m_product = named(new PickField([this](const QString& typed) { return products(typed); }, this),
                      QStringLiteral("doseProduct"));
    m_date = named(new DateField({true, false, true}, this), QStringLiteral("doseDate"));
    m_number = named(new NumberField({1, 20, 0}, {}, this), QStringLiteral("doseNumber"));
    m_place =
        named(new PickField([this](const QString& typed) { return matchingNames(m_places, typed); }, this),
              QStringLiteral("dosePlace"));
    m_place->setFreeText(true);
    m_lot = named(new QLineEdit(this), QStringLiteral("doseLot"));
    m_expiry = named(new DateField({}, this), QStringLiteral("doseExpiry"));
    m_giver = named(new QLineEdit(this), QStringLiteral("doseGiver"));
    m_programme = named(new ChoiceField(this), QStringLiteral("doseProgramme"));
    m_programme->setChoices(
        {{programmeInWords(Dose::Programme::National), static_cast<int>(Dose::Programme::National)},
         {programmeInWords(Dose::Programme::Service), static_cast<int>(Dose::Programme::Service)}});
    const QStringList reasons{tr("Wrong vaccine"), tr("Wrong date"), tr("Wrong lot"), tr("Wrong dose number"),
                              tr("Typing mistake")};
    m_reason =
        named(new PickField([reasons](const QString& typed) { return matchingNames(reasons, typed); }, this),
              QStringLiteral("doseReason"));
    m_reason->setFreeText(true);

    add(tr("Vaccine"), m_product, Need::Required);
    addBeside(tr("Date given"), m_date, Need::Required);
    addBeside(tr("Dose number"), m_number);
    add(tr("Place"), m_place);
    addBeside(tr("Lot"), m_lot);
    addBeside(tr("Expiry"), m_expiry);
    add(tr("Given by"), m_giver);
    addBeside(tr("Programme"), m_programme);
    add(tr("Why it is put right"), m_reason, Need::Required);
    needReason(false);
}

QList<PickItem> DoseForm::products(const QString& typed) const
{
    const QString key = searchKey(typed);
    QList<PickItem> now, before;
    for (const Product& product : m_reference.products.all()) {
        const QString name = u' ' + searchKey(product.shortName + u' ' + product.name);
        if (!name.contains(u' ' + key)) continue;
        (product.inUse ? now : before) += productItem(product);
    }
    return (now + before).mid(0, 12);
}

void DoseForm::needReason(bool needed)
{
    setFieldVisible(m_reason, needed);
    setNeed(m_reason, needed ? Need::Required : Need::Optional);
}

void DoseForm::showDose(const Dose& dose)
{
    const Product* product = m_reference.products.byCode(dose.product);
    m_product->setPicked(product ? productItem(*product) : PickItem{dose.product, {}, dose.product});
    m_date->setToday(vietnamToday(m_clock));
    m_date->setDate(dose.givenAt);
    m_number->setNumber(dose.doseNumber ? std::optional<double>(*dose.doseNumber) : std::nullopt);
    m_place->setText(dose.placeText);
    m_lot->setText(dose.lot);
    m_expiry->setDate(dose.expiry);
    m_giver->setText(dose.giver);
    m_programme->setValue(
        dose.programme == Dose::Programme::Unknown ? QVariant() : QVariant(static_cast<int>(dose.programme)));
    m_reason->clear();
    clearErrors();
}

void DoseForm::startHistorical()
{
    m_base = {};
    m_base.source = Dose::Source::History;
    m_place->setPlaceholderText({});
    needReason(false);
    showDose(m_base);
    m_product->setPicked({});
    focusFirst();
}

void DoseForm::startReplacing(Id wrong, const Dose& dose, const QString& place)
{
    m_place->setPlaceholderText(place);
    m_base = dose;
    m_base.replaces = wrong;
    m_base.replaceReason.clear();
    needReason(true);
    showDose(dose);
    focusFirst();
}

void DoseForm::sameAgain()
{
    if (m_last.product.isEmpty() || replacing()) return;
    Dose next = m_base;
    next.product = m_last.product;
    next.placeText = m_last.placeText;
    next.programme = m_last.programme;
    if (m_last.doseNumber) next.doseNumber = *m_last.doseNumber + 1;
    showDose(next);
    m_date->setFocus(Qt::TabFocusReason);
}

Dose DoseForm::dose() const
{
    Dose dose = m_base;
    dose.product = m_product->picked().value.toString();
    dose.givenAt = m_date->date();
    const auto number = m_number->number();
    dose.doseNumber = number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
    dose.placeText = m_place->text().simplified();
    if (!dose.placeText.isEmpty()) dose.site = {};
    dose.lot = m_lot->text().trimmed();
    dose.expiry = m_expiry->date();
    dose.giver = cleanName(m_giver->text());
    dose.programme = static_cast<Dose::Programme>(m_programme->value().toInt());
    if (replacing()) dose.replaceReason = m_reason->text().simplified();
    return dose;
}

} // namespace noi
