#include "core/service/certificate_draft.h"

#include "core/model/delivery.h"
#include "core/model/pregnancy.h"
#include "core/model/station.h"
#include "core/service/delivery_reader.h"
#include "core/service/delivery_rules.h"
#include "core/service/person_rules.h"
#include "core/store/registers/person_register.h"
#include "core/store/registers/user_register.h"

#include <algorithm>

namespace noi
{

namespace
{

/// The first of these kinds that is in force.
QString numberOf(const QList<Stored<Identifier>>& identifiers, std::initializer_list<Identifier::Kind> kinds)
{
    for (const Identifier::Kind kind : kinds)
        for (const auto& one : identifiers)
            if (one.value.type == kind && one.value.ended.isNull()) return one.value.value;
    return {};
}

QString addressOf(const Person& person, const Communes& communes)
{
    const Commune* const commune = communes.byCode(person.commune);
    if (!commune) return person.addressText;
    return person.hamlet.isEmpty() ? commune->withProvince()
                                   : person.hamlet + QStringLiteral(", ") + commune->withProvince();
}

QString ethnicityOf(const Person& person, const EthnicGroups& groups)
{
    const CodeEntry* const group = groups.byCode(person.ethnicity);
    return group ? group->name.vi : QString();
}

Result<void> putMother(BirthCertificate& draft, const ServiceContext& context, Id mother)
{
    const auto who = PersonRegister(context.database()).find(mother);
    if (!who) return who.error();
    const auto identifiers = IdentifierRegister(context.database()).of(mother);
    if (!identifiers) return identifiers.error();
    draft.motherName = who->fullName;
    draft.motherBirth = dateText(who->birth);
    draft.motherNumber = numberOf(*identifiers, {Identifier::Kind::PersonalId, Identifier::Kind::OldIdCard});
    draft.motherInsurance = numberOf(*identifiers, {Identifier::Kind::Insurance});
    draft.motherEthnicity = ethnicityOf(*who, context.reference.ethnicGroups);
    draft.motherAddress = addressOf(*who, context.reference.communes);
    return {};
}

/// The name the parents gave, not the one a newborn goes by; the father where the file has one.
Result<void> putFamily(BirthCertificate& draft, const ServiceContext& context, Id child)
{
    const auto who = PersonRegister(context.database()).find(child);
    if (!who) return who.error();
    if (!isNameOfNewborn(who->fullName)) draft.childName = who->fullName;
    if (!who->father) return {};
    const auto father = PersonRegister(context.database()).find(who->father);
    if (!father && father.error().kind != ErrorKind::NotFound) return father.error();
    if (father) draft.fatherName = father->fullName;
    return {};
}

QString placeOf(const Delivery& delivery, const pregnancy::MaternityCodes& codes, const QString& station)
{
    if (!delivery.placeText.isEmpty()) return delivery.placeText;
    if (delivery.place == QStringLiteral("station")) return station;
    const auto* const place = codes.find(QStringLiteral("place"), delivery.place);
    return place ? place->name.vi : QString();
}

/// How often she has given birth and how many of her children live, where her PARA says.
void putChildren(BirthCertificate& draft, const DeliveryLine& birth, const Pregnancy& pregnancy)
{
    draft.bornTogether = int(birth.newborns.size());
    if (pregnancy.term && pregnancy.preterm) draft.births = *pregnancy.term + *pregnancy.preterm + 1;
    if (!pregnancy.living) return;
    draft.living = *pregnancy.living + int(std::ranges::count_if(birth.newborns, [](const NewbornLine& line) {
        return !isStillborn(line.newborn.value) && line.died.isNull();
    }));
}

void putChild(BirthCertificate& draft, const Newborn& newborn)
{
    draft.bornAt = newborn.bornAt;
    draft.sex = newborn.sex;
    draft.weight = newborn.weight;
    draft.gestation = newborn.gestation;
    draft.state = newborn.anomalies;
}

/// Nothing where the pregnancy is in a file that is not here.
Result<Pregnancy> pregnancyOf(Database& database, const Delivery& delivery)
{
    auto pregnancy = readRecord<Pregnancy>(database, delivery.pregnancy);
    return !pregnancy && pregnancy.error().kind == ErrorKind::NotFound ? Result(Pregnancy()) : pregnancy;
}

/// The head of the station, where there is one and no more.
Result<QString> headOf(const ServiceContext& context)
{
    const auto users = UserRegister(context.database()).all();
    if (!users) return users.error();
    QStringList heads;
    for (const auto& user : *users)
        if (user.value.role == QStringLiteral("head") && !user.value.disabled) heads += user.value.name;
    return heads.size() == 1 ? heads.first() : QString();
}

Result<void> putStation(BirthCertificate& draft, const ServiceContext& context, const Delivery& delivery,
                        const pregnancy::MaternityCodes& codes)
{
    const auto station = readRecord<Station>(context.database(), context.station);
    if (!station) return station.error();
    const auto head = headOf(context);
    if (!head) return head.error();
    draft.bornWhere = placeOf(delivery, codes, station->name);
    draft.attendantName = delivery.attendantName;
    draft.headName = *head;
    return {};
}

} // namespace

Result<BirthCertificate> draftOf(const ServiceContext& context, const pregnancy::MaternityCodes& codes,
                                 const Stored<Newborn>& newborn)
{
    const auto birth = readDelivery(context, newborn.value.delivery);
    if (!birth) return birth.error();
    const Delivery& delivery = birth->delivery.value;
    const auto pregnancy = pregnancyOf(context.database(), delivery);
    if (!pregnancy) return pregnancy.error();
    BirthCertificate draft;
    draft.child = newborn.value.child;
    draft.newborn = newborn.id;
    putChild(draft, newborn.value);
    putChildren(draft, *birth, *pregnancy);
    if (auto done = putMother(draft, context, newborn.value.mother); !done) return done.error();
    if (auto done = putFamily(draft, context, draft.child); !done) return done.error();
    if (auto done = putStation(draft, context, delivery, codes); !done) return done.error();
    return draft;
}

} // namespace noi
