#include "core/model/model.h"

#include "core/model/access_request.h"
#include "core/model/antenatal_test.h"
#include "core/model/antenatal_visit.h"
#include "core/model/birth_certificate.h"
#include "core/model/death.h"
#include "core/model/delivery.h"
#include "core/model/dose.h"
#include "core/model/double_dose_seen.h"
#include "core/model/household.h"
#include "core/model/identifier.h"
#include "core/model/import_run.h"
#include "core/model/lot_suspension.h"
#include "core/model/measurement.h"
#include "core/model/newborn.h"
#include "core/model/pack.h"
#include "core/model/person.h"
#include "core/model/postnatal_visit.h"
#include "core/model/pregnancy.h"
#include "core/model/reaction.h"
#include "core/model/referral.h"
#include "core/model/report.h"
#include "core/model/same_person.h"
#include "core/model/screening.h"
#include "core/model/sending.h"
#include "core/model/session.h"
#include "core/model/station.h"
#include "core/model/user.h"
#include "core/model/vial.h"
#include "core/model/visit.h"
#include "core/model/voiding.h"

#include <QCryptographicHash>

#include <algorithm>

namespace noi
{

Model::Model(QList<RecordType> types) : m_types(std::move(types)) {}

const RecordType* Model::type(int number) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [number](const RecordType& t) { return t.number == number; });
    return found == m_types.end() ? nullptr : &*found;
}

QByteArray Model::fingerprint() const
{
    QByteArray text;
    for (const RecordType& type : m_types) {
        text += QByteArray::number(type.number) + ' ' + type.table + '\n';
        for (const FieldInfo& field : type.fields)
            text += QByteArray::number(field.number) + ' ' + field.name + ' ' +
                    QByteArray::number(static_cast<int>(field.kind)) + '\n';
    }
    return QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex();
}

Model noiModel()
{
    return Model({recordType<Person>(),         recordType<Identifier>(),     recordType<Household>(),
                  recordType<Voiding>(),        recordType<Session>(),        recordType<Visit>(),
                  recordType<Screening>(),      recordType<Vial>(),           recordType<Dose>(),
                  recordType<Reaction>(),       recordType<LotSuspension>(),  recordType<SamePerson>(),
                  recordType<AccessRequest>(),  recordType<DoubleDoseSeen>(), recordType<Station>(),
                  recordType<Site>(),           recordType<Fridge>(),         recordType<User>(),
                  recordType<Device>(),         recordType<Pack>(),           recordType<Measurement>(),
                  recordType<Pregnancy>(),      recordType<AntenatalVisit>(), recordType<AntenatalTest>(),
                  recordType<Delivery>(),       recordType<Newborn>(),        recordType<BirthCertificate>(),
                  recordType<PostnatalVisit>(), recordType<Referral>(),       recordType<Death>(),
                  recordType<Report>(),         recordType<ImportRun>(),      recordType<Sending>()});
}

} // namespace noi
