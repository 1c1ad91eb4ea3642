#include "ui/pregnancy/figure_fields.h"

#include "ui/pregnancy/pregnancy_words.h"

#include <QRegularExpression>

namespace noi
{

namespace
{

/// The figures of a text, or nothing where something else stands in it.
QList<int> figuresOf(const QString& text)
{
    static const QRegularExpression apart(QStringLiteral(R"([\s/+.,\-]+)"));
    QList<int> figures;
    for (const QString& part : text.trimmed().split(apart, Qt::SkipEmptyParts)) {
        bool whole = false;
        const int figure = part.toInt(&whole);
        if (!whole || figure < 0) return {};
        figures += figure;
    }
    return figures;
}

} // namespace

PressureField::PressureField(QWidget* parent) : NotedEdit(parent) { setNote(QStringLiteral("mmHg")); }

std::optional<PressureField::Pressure> PressureField::pressure() const
{
    const QString plain = text().trimmed();
    const QList<int> figures = figuresOf(plain);
    if (figures.size() == 2) return Pressure{figures[0], figures[1]};
    // Without anything between: 12080, 9060, 110100; of 1208 the last figure is still to come.
    static const QRegularExpression joined(QStringLiteral(R"(\A([5-9]\d{3}|\d{5,6})\z)"));
    if (!joined.match(plain).hasMatch()) return {};
    const qsizetype upper = plain.size() == 4 ? 2 : 3;
    return Pressure{plain.left(upper).toInt(), plain.mid(upper).toInt()};
}

void PressureField::setPressure(std::optional<int> systolic, std::optional<int> diastolic)
{
    setText(systolic && diastolic ? QStringLiteral("%1/%2").arg(*systolic).arg(*diastolic) : QString());
}

void PressureField::settle()
{
    if (const auto read = pressure()) setPressure(read->systolic, read->diastolic);
}

std::optional<Error> PressureField::problem() const
{
    if (isEmpty() || pressure()) return {};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1” is no blood pressure: type it as 120/80."),
                 {text()}};
}

ParaField::ParaField(QWidget* parent) : NotedEdit(parent) {}

std::optional<ParaField::Para> ParaField::para() const
{
    const QString plain = text().trimmed();
    QList<int> figures = figuresOf(plain);
    if (figures.size() == 1 && plain.size() == 4) {
        figures.clear();
        for (const QChar digit : plain)
            figures += digit.digitValue();
    }
    if (figures.size() != 4) return {};
    return Para{figures[0], figures[1], figures[2], figures[3]};
}

void ParaField::setPara(const std::optional<Para>& para)
{
    if (!para) return clear();
    const QList<int> figures{para->term, para->preterm, para->lost, para->living};
    QStringList parts;
    bool wide = false;
    for (const int figure : figures) {
        parts += QString::number(figure);
        wide |= figure > 9;
    }
    setText(parts.join(wide ? QStringLiteral("-") : QString()));
}

std::optional<Error> ParaField::problem() const
{
    if (isEmpty() || para()) return {};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error",
                                   "“%1” is no PARA: four figures, born at term, preterm, lost, living, "
                                   "as in 1001."),
                 {text()}};
}

GestationField::GestationField(QWidget* parent) : NotedEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this,
            [this] { setNote(days() ? gestationWords(*days()) : QString()); });
}

std::optional<int> GestationField::days() const
{
    const QList<int> figures = figuresOf(text());
    if (figures.isEmpty() || figures.size() > 2 || figures[0] > 45) return {};
    const int over = figures.value(1);
    return over > 6 ? std::nullopt : std::optional(7 * figures[0] + over);
}

void GestationField::setDays(std::optional<int> days) { setText(days ? gestationFigure(*days) : QString()); }

void GestationField::settle()
{
    if (const auto read = days()) setDays(read);
}

std::optional<Error> GestationField::problem() const
{
    if (isEmpty() || days()) return {};
    return Error{ErrorKind::BadInput,
                 QT_TRANSLATE_NOOP("Error", "“%1” is no age of a pregnancy: weeks and days, as in 12+3."),
                 {text()}};
}

} // namespace noi
