#include "core/service/antenatal_facts.h"
#include "core/service/delivery_desk.h"
#include "core/service/delivery_reader.h"
#include "core/service/fact_lines.h"
#include "core/service/postnatal_facts.h"
#include "core/service/postnatal_visit_rules.h"
#include "core/service/pregnancy_reader.h"
#include "core/store/registers/delivery_register.h"

#include <algorithm>

namespace noi
{

namespace
{

using OfWhom = PostnatalVisit::OfWhom;

/// g/l, the last of the pregnancy that this birth ended.
Result<std::optional<double>> lastHaemoglobin(const ServiceContext& context,
                                              const pregnancy::PregnancyReference& reference,
                                              const Delivery& delivery)
{
    if (!delivery.pregnancy || delivery.deliveredAt.isNull()) return std::optional<double>();
    const QDate day = delivery.deliveredAt.latest();
    const auto line = readPregnancy(context, reference, delivery.pregnancy, {}, day);
    if (!line && line.error().kind == ErrorKind::NotFound) return std::optional<double>(); // a file not here
    if (!line) return line.error();
    const auto facts = antenatalFacts(*line, {}, reference, day, nullptr);
    const auto found = facts.constFind(QStringLiteral("haemoglobin_g_l"));
    return found == facts.cend() ? std::optional<double>() : std::optional(*found);
}

Result<pregnancy::Facts> factsOfMother(const ServiceContext& context,
                                       const pregnancy::PregnancyReference& reference,
                                       const DeliveryLine& birth, const PostnatalVisit& visit)
{
    const auto haemoglobin = lastHaemoglobin(context, reference, birth.delivery.value);
    if (!haemoglobin) return haemoglobin.error();
    return motherFacts(birth, visit, reference.codes, *haemoglobin);
}

Result<pregnancy::Facts> factsOfChild(const ServiceContext& context,
                                      const pregnancy::PregnancyReference& reference,
                                      const DeliveryLine& birth, const PostnatalVisit& visit)
{
    const auto child = std::ranges::find_if(birth.newborns, [&visit](const NewbornLine& line) {
        return line.newborn.value.child == visit.person;
    });
    const auto doses = dosesWith(context, visit.person, QStringLiteral("hepb"));
    if (!doses) return doses.error();
    return childFacts(*child, visit, reference.codes, *doses);
}

/// What was left empty because it is understood.
Result<PostnatalVisit> completed(PostnatalVisit visit, const DeliveryLine& birth, QDate today)
{
    const auto who = whoIsSeen(visit, birth);
    if (!who) return who.error();
    visit.ofWhom = *who;
    if (visit.visitedAt.isNull()) visit.visitedAt = PartialDate::ofDay(today);
    return visit;
}

} // namespace

Result<Id> DeliveryDesk::recordPostnatal(const Actor& actor, const PostnatalVisit& typed)
{
    if (auto allowed = m_context.require(actor, "care-for-mothers"); !allowed) return allowed.error();
    const auto birth = readDelivery(m_context, typed.delivery);
    if (!birth) return birth.error();
    auto visit = completed(typed, *birth, m_context.today());
    if (!visit) return visit.error();
    if (visit->examiner.isEmpty()) visit->examiner = actor.name;
    if (auto sound = checkPostnatal(*visit, birth->delivery.value, m_reference.codes, m_context.today());
        !sound)
        return sound.error();
    if (auto sound = checkCorrection(m_context, *visit); !sound) return sound.error();
    return addOne(m_context, actor, *visit, visit->person);
}

Result<QList<pregnancy::Finding>> DeliveryDesk::findings(const Actor& actor, const PostnatalVisit& typed)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const auto birth = readDelivery(m_context, typed.delivery);
    if (!birth) return birth.error();
    const auto visit = completed(typed, *birth, m_context.today());
    if (!visit) return visit.error();
    const auto facts = visit->ofWhom == OfWhom::Mother ? factsOfMother(m_context, m_reference, *birth, *visit)
                                                       : factsOfChild(m_context, m_reference, *birth, *visit);
    if (!facts) return facts.error();
    return m_reference.postnatalRules.findings(*facts);
}

Result<QList<PostnatalDue>> DeliveryDesk::postnatalDue(const Actor& actor)
{
    if (auto allowed = m_context.require(actor, "view-people"); !allowed) return allowed.error();
    const QDate today = m_context.today();
    const auto births = DeliveryRegister(m_context.database())
                            .since(today.addDays(-m_reference.postnatalContacts.closedAfterDay()));
    if (!births) return births.error();
    QList<PostnatalDue> due;
    for (const Id delivery : *births) {
        const auto birth = readDelivery(m_context, delivery);
        if (!birth) return birth.error();
        due += noi::postnatalDue(*birth, m_reference.postnatalContacts, today);
    }
    std::ranges::stable_sort(due, std::ranges::less(),
                             [](const PostnatalDue& one) { return one.contact.due; });
    return due;
}

} // namespace noi
