#pragma once

#include "core/clinical/immunization/schedule.h"
#include "core/clinical/immunization/xml_element.h"

#include <initializer_list>

namespace noi::immunization
{

/// Reads the fields of one schedule file into typed values. The first fault is kept, with file, element and
/// line; reading goes on with empty values, and who reads asks for fault() at the end.
class ScheduleField
{
public:
    /// Vaccine types named in the file are looked up in, and added to, `schedule`.
    ScheduleField(QString file, Schedule& schedule) : m_file(std::move(file)), m_schedule(schedule) {}

    QString text(const XmlElement& parent, const char* name) const;
    /// As text(), but a fault where it is empty.
    QString needed(const XmlElement& parent, const char* name);
    std::optional<Duration> duration(const XmlElement& parent, const char* name);
    Duration neededDuration(const XmlElement& parent, const char* name);
    /// Written 20250827 or 08/27/2025; invalid where it is empty.
    QDate date(const XmlElement& parent, const char* name);
    std::optional<int> number(const XmlElement& parent, const char* name);
    std::optional<double> decimal(const XmlElement& parent, const char* name);
    /// Yes or No (Y, N); empty is no.
    bool flag(const XmlElement& parent, const char* name);
    InForce inForce(const XmlElement& parent);
    VaccineType vaccineType(const XmlElement& parent);
    /// Codes apart by ; or , as in "09;28; 35".
    std::vector<VaccineType> vaccineTypes(const XmlElement& parent, const char* name);
    /// Parts apart by ; or ,
    static QStringList list(const QString& text);

    /// A fault where an element holds a part that is not one of these: what is not understood is not passed
    /// over.
    void only(const XmlElement& parent, std::initializer_list<const char*> names);
    void fault(const XmlElement& at, const QString& what);
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    [[nodiscard]] Schedule& schedule() { return m_schedule; }

private:
    template <class T, class Read> std::optional<T> readBy(const XmlElement&, const char*, Read read);
    VaccineType typeOf(const QString& code, const XmlElement& at);

    QString m_file;
    Schedule& m_schedule;
    std::optional<Error> m_fault;
};

} // namespace noi::immunization
