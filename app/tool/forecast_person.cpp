#include "app/tool/forecast_person.h"

#include "core/clinical/immunization/cases/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace noi::tool
{
namespace
{

using immunization::Gender;
using immunization::Schedule;

/// Reads typed values out of one JSON object; keeps the first fault, and where it was.
class Fields
{
public:
    Fields(const QJsonValue& value, QString where, std::optional<Error>& fault)
        : m_object(value.toObject()), m_where(std::move(where)), m_fault(fault)
    {
        if (!value.isObject()) fail("%1 is not an object { … }.", {});
    }

    void only(std::initializer_list<const char*> names)
    {
        const QStringList keys = m_object.keys();
        for (const QString& key : keys)
            if (std::ranges::none_of(names, [&](const char* name) { return key == QLatin1String(name); }))
                fail("%1 has a key “%2” that is not one of those in the usage of forecast.", {key});
    }

    QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }

    QString text(const char* key)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isString())
            fail("%1: “%2” takes a text between quotation marks.", {QLatin1String(key)});
        return found.toString();
    }

    /// Empty or absent: invalid. A month alone stands for its last day if `monthWillDo`.
    QDate date(const char* key, bool monthWillDo = false)
    {
        const QString written = text(key);
        if (written.isEmpty()) return {};
        QDate day = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid() && monthWillDo)
            day = QDate::fromString(written, QStringLiteral("yyyy-MM")).addMonths(1).addDays(-1);
        if (!day.isValid())
            fail("%1: “%2” takes a date such as 2026-11-22; “%3” is none.", {QLatin1String(key), written});
        return day;
    }

    QDate neededDate(const char* key)
    {
        const QDate day = date(key);
        if (!day.isValid()) fail("%1 needs a date “%2”.", {QLatin1String(key)});
        return day;
    }

    std::optional<double> amount(const char* key)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined() || found.isNull()) return std::nullopt;
        if (!found.isDouble() || found.toDouble() <= 0)
            fail("%1: “%2” takes a number above 0.", {QLatin1String(key)});
        return found.toDouble();
    }

    bool flag(const char* key)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isBool())
            fail("%1: “%2” takes true or false.", {QLatin1String(key)});
        return found.toBool();
    }

    /// The elements of a list, each with the words for its place ("…, doses 1").
    template <class Read> void each(const char* key, Read read)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isArray())
            fail("%1: “%2” takes a list [ … ].", {QLatin1String(key)});
        const QJsonArray list = found.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            read(Fields(list[i], QStringLiteral("%1, %2 %3").arg(m_where, QLatin1String(key)).arg(i + 1),
                        m_fault));
    }

    void fail(const char* sentence, const QStringList& more)
    {
        if (!m_fault) m_fault = Error{ErrorKind::BadInput, sentence, QStringList{m_where} + more};
    }

private:
    QJsonObject m_object;
    QString m_where;
    std::optional<Error>& m_fault;
};

Gender genderOf(Fields& person)
{
    const QString word = person.text("gender");
    if (word == u"F") return Gender::Female;
    if (word == u"M") return Gender::Male;
    if (!word.isEmpty()) person.fail("%1: “gender” is F, M or empty, not “%2”.", {word});
    return Gender::Unknown;
}

immunization::Observation readObservation(Fields fields, const Schedule& schedule)
{
    fields.only({"code", "date"});
    const QString written = fields.text("code");
    const QString code = immunization::observationCode(schedule, written);
    if (code.isEmpty()) fields.fail("%1: the schedule has no observation with the code “%2”.", {written});
    return {code, fields.date("date")};
}

immunization::VaccineDose readDose(Fields fields, const Schedule& schedule, QDate born)
{
    fields.only({"date", "cvx", "mvx", "trade_name", "volume_ml", "lot_expiry", "condition"});
    immunization::VaccineDose dose;
    dose.given = fields.neededDate("date");
    if (dose.given.isValid() && dose.given < born)
        fields.fail("%1: it was given on %2, before birth.", {dose.given.toString(Qt::ISODate)});
    dose.type = schedule.vaccineType(fields.text("cvx"));
    if (dose.type == immunization::unknownVaccine)
        fields.fail("%1: the schedule has no vaccine type with the CVX code “%2”.", {fields.text("cvx")});
    dose.manufacturer = fields.text("mvx");
    dose.tradeName = fields.text("trade_name");
    dose.volumeMl = fields.amount("volume_ml");
    dose.lotExpiry = fields.date("lot_expiry", true);
    dose.condition = fields.flag("condition");
    return dose;
}

Error notJson(const QByteArray& bytes, const QString& file, const QJsonParseError& error)
{
    const auto line = bytes.left(error.offset).count('\n') + 1;
    return {ErrorKind::BadInput,
            "%1, line %2: this is not JSON that can be read (%3).",
            {file, QString::number(line), error.errorString()}};
}

} // namespace

Result<PersonFile> readPersonFile(const QByteArray& bytes, const QString& file, const Schedule& schedule)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) return notJson(bytes, file, error);

    std::optional<Error> fault;
    Fields person(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), file,
                  fault);
    person.only({"born", "gender", "country", "observations", "doses", "assessment"});
    PersonFile read;
    read.patient.born = person.neededDate("born");
    read.patient.gender = genderOf(person);
    read.patient.countryOfBirth = person.text("country");
    read.assessment = person.date("assessment");
    person.each("observations",
                [&](Fields one) { read.patient.observations.push_back(readObservation(one, schedule)); });
    person.each("doses", [&](Fields one) {
        read.patient.doses.push_back(readDose(one, schedule, read.patient.born));
    });
    if (fault) return *fault;
    return read;
}

} // namespace noi::tool
