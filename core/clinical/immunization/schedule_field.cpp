#include "core/clinical/immunization/schedule_field.h"

#include <QRegularExpression>

#include <algorithm>

namespace noi::immunization
{
namespace
{

std::optional<QDate> dateOf(const QString& text)
{
    for (const auto* format : {"yyyyMMdd", "MM/dd/yyyy", "yyyy-MM-dd"})
        if (const QDate date = QDate::fromString(text, QLatin1String(format)); date.isValid()) return date;
    return std::nullopt;
}

std::optional<Duration> durationOf(const QString& text)
{
    const auto read = Duration::read(text);
    return read ? std::optional(*read) : std::nullopt;
}

template <class T> std::optional<T> numberOf(const QString& text)
{
    bool read = false;
    const T value = std::is_integral_v<T> ? T(text.toInt(&read)) : T(text.toDouble(&read));
    return read ? std::optional(value) : std::nullopt;
}

std::optional<bool> flagOf(const QString& text)
{
    const QString word = text.toLower();
    if (word == u"yes" || word == u"y" || word == u"override") return true;
    if (word == u"no" || word == u"n") return false;
    return std::nullopt;
}

/// CVX is a number; codes of our own begin with letters and a hyphen.
bool isVaccineCode(const QString& code)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,4}|[A-Z]{2,}-[A-Z0-9-]+)$"));
    return pattern.match(code).hasMatch();
}

} // namespace

void ScheduleField::fault(const XmlElement& at, const QString& what)
{
    if (!m_fault)
        m_fault = Error{ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("Error", "%1, line %2, element %3: %4"),
                        {m_file, QString::number(at.line), at.name, what}};
}

QString ScheduleField::text(const XmlElement& parent, const char* name) const
{
    return parent.value(QLatin1String(name));
}

QString ScheduleField::needed(const XmlElement& parent, const char* name)
{
    const QString found = text(parent, name);
    if (found.isEmpty()) fault(parent, QStringLiteral("%1 is missing or empty.").arg(QLatin1String(name)));
    return found;
}

template <class T, class Read>
std::optional<T> ScheduleField::readBy(const XmlElement& parent, const char* name, Read read)
{
    const QString found = text(parent, name);
    if (found.isEmpty()) return std::nullopt;
    const auto value = read(found);
    if (!value) fault(*parent.child(QLatin1String(name)), QStringLiteral("“%1” cannot be read.").arg(found));
    return value;
}

std::optional<Duration> ScheduleField::duration(const XmlElement& parent, const char* name)
{
    return readBy<Duration>(parent, name, durationOf);
}

Duration ScheduleField::neededDuration(const XmlElement& parent, const char* name)
{
    (void)needed(parent, name);
    return duration(parent, name).value_or(Duration());
}

QDate ScheduleField::date(const XmlElement& parent, const char* name)
{
    return readBy<QDate>(parent, name, dateOf).value_or(QDate());
}

std::optional<int> ScheduleField::number(const XmlElement& parent, const char* name)
{
    return readBy<int>(parent, name, numberOf<int>);
}

std::optional<double> ScheduleField::decimal(const XmlElement& parent, const char* name)
{
    return readBy<double>(parent, name, numberOf<double>);
}

bool ScheduleField::flag(const XmlElement& parent, const char* name)
{
    return readBy<bool>(parent, name, flagOf).value_or(false);
}

InForce ScheduleField::inForce(const XmlElement& parent)
{
    return {date(parent, "effectiveDate"), date(parent, "cessationDate")};
}

VaccineType ScheduleField::typeOf(const QString& code, const XmlElement& at)
{
    const QString normalised = Schedule::normalised(code);
    if (!isVaccineCode(normalised))
        fault(at, QStringLiteral("“%1” is not a code of a vaccine type.").arg(code));
    const auto known = m_schedule.typeOfCode.constFind(normalised);
    if (known != m_schedule.typeOfCode.constEnd()) return *known;
    const auto added = VaccineType(m_schedule.vaccineTypes.size());
    m_schedule.vaccineTypes.push_back({normalised, {}, {}});
    m_schedule.typeOfCode.insert(normalised, added);
    return added;
}

VaccineType ScheduleField::vaccineType(const XmlElement& parent)
{
    const QString code = needed(parent, "cvx");
    return code.isEmpty() ? unknownVaccine : typeOf(code, parent);
}

std::vector<VaccineType> ScheduleField::vaccineTypes(const XmlElement& parent, const char* name)
{
    std::vector<VaccineType> types;
    for (const QString& code : list(text(parent, name)))
        types.push_back(typeOf(code, parent));
    return types;
}

void ScheduleField::only(const XmlElement& parent, std::initializer_list<const char*> names)
{
    for (const XmlElement& child : parent.children)
        if (std::ranges::none_of(names, [&](const char* name) { return child.name == QLatin1String(name); }))
            fault(child, QStringLiteral("%1 has no such part.").arg(parent.name));
}

QStringList ScheduleField::list(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[;,]\\s*"));
    return text.split(separator, Qt::SkipEmptyParts);
}

} // namespace noi::immunization
