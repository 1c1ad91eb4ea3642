#include "ui/print/birth_certificate_paper.h"

#include "ui/people/person_words.h"
#include "ui/print/card_canvas.h"

#include <QCoreApplication>

namespace noi
{
namespace
{

struct BirthCertificateText {
    Q_DECLARE_TR_FUNCTIONS(BirthCertificateText)
};

// Millimetres on an upright A4.
constexpr qreal sheetWidth = 210, sheetHeight = 297, margin = 18, inner = sheetWidth - 2 * margin;
constexpr qreal lineHeight = 8.2;
constexpr Qt::Alignment centred = Qt::AlignHCenter | Qt::AlignVCenter;
constexpr CardCanvas::Style words{3.9}, answer{3.9, QFont::DemiBold}, middle{3.9, QFont::Normal, centred};

QString figure(std::optional<int> value) { return value ? QString::number(*value) : QString(); }

QString weeks(std::optional<int> days)
{
    return days ? BirthCertificateText::tr("%1 weeks %2 days").arg(*days / 7).arg(*days % 7) : QString();
}

QString moment(const PartialDate& when)
{
    if (when.precision() < PartialDate::Precision::Minute) return dateText(when);
    return BirthCertificateText::tr("%1:%2 on %3")
        .arg(when.time().hour())
        .arg(when.time().minute(), 2, 10, QLatin1Char('0'))
        .arg(when.earliest().toString(QStringLiteral("dd/MM/yyyy")));
}

/// Lines of "label: answer", each on a dotted line.
class Lines
{
public:
    Lines(const CardCanvas& canvas, qreal top) : m_canvas(canvas), m_top(top) {}

    void add(const QString& label, const QString& value) { add({{label, value}}); }
    /// Beside one another, each with the same room.
    void add(const QList<std::pair<QString, QString>>& pairs)
    {
        const qreal width = inner / double(pairs.size());
        for (qsizetype i = 0; i < pairs.size(); ++i)
            pair(margin + double(i) * width, width, pairs[i]);
        m_top += lineHeight;
    }
    [[nodiscard]] qreal top() const { return m_top; }

private:
    void pair(qreal left, qreal width, const std::pair<QString, QString>& both) const
    {
        const QString label = both.first + QStringLiteral(": ");
        const qreal taken = m_canvas.width(label, words);
        m_canvas.write({left, m_top, taken + 1, lineHeight}, label, words);
        m_canvas.write({left + taken + 1, m_top, width - taken - 3, lineHeight}, both.second, answer);
        m_canvas.line(left + taken, m_top + lineHeight - 1.4, left + width - 2, m_top + lineHeight - 1.4,
                      0.15, Qt::DotLine);
    }

    const CardCanvas& m_canvas;
    qreal m_top;
};

void paintHead(const CardCanvas& canvas, const BirthCertificate& c, const QString& station)
{
    const qreal half = inner / 2;
    canvas.write({margin, margin, half, 6}, BirthCertificateText::tr("MINISTRY OF HEALTH"), middle);
    canvas.write({margin, margin + 6, half, 6}, station, {3.9, QFont::DemiBold, centred});
    canvas.write({margin + half, margin, half, 6}, BirthCertificateText::tr("SOCIALIST REPUBLIC OF VIET NAM"),
                 {3.6, QFont::DemiBold, centred});
    canvas.write({margin + half, margin + 6, half, 6},
                 BirthCertificateText::tr("Independence – Freedom – Happiness"), middle);
    canvas.write({margin, margin + 20, inner, 10}, BirthCertificateText::tr("MEDICAL BIRTH CERTIFICATE"),
                 {7, QFont::Bold, centred});
    canvas.write({margin, margin + 31, inner, 6}, BirthCertificateText::tr("No. ") + c.certificateNumber,
                 middle);
}

void addMother(Lines& lines, const BirthCertificate& c)
{
    lines.add(BirthCertificateText::tr("Mother's or carer's full name"), c.motherName);
    lines.add({{BirthCertificateText::tr("Born"), c.motherBirth},
               {BirthCertificateText::tr("Ethnic group"), c.motherEthnicity}});
    lines.add(BirthCertificateText::tr("Personal number, identity card or passport"), c.motherNumber);
    lines.add(BirthCertificateText::tr("Insurance number"), c.motherInsurance);
    lines.add(BirthCertificateText::tr("Lives at"), c.motherAddress);
    lines.add(BirthCertificateText::tr("Father's full name"), c.fatherName);
}

void addChild(Lines& lines, const BirthCertificate& c)
{
    lines.add(BirthCertificateText::tr("Gave birth at"), moment(c.bornAt));
    lines.add(BirthCertificateText::tr("In"), c.bornWhere);
    lines.add({{BirthCertificateText::tr("Births so far"), figure(c.births)},
               {BirthCertificateText::tr("Children alive"), figure(c.living)}});
    lines.add({{BirthCertificateText::tr("Children of this birth"), figure(c.bornTogether)},
               {BirthCertificateText::tr("Weeks of pregnancy"), weeks(c.gestation)}});
    lines.add({{BirthCertificateText::tr("Sex of the child"), sexInWords(c.sex)},
               {BirthCertificateText::tr("Weight"),
                c.weight ? QString::number(*c.weight) + QStringLiteral(" g") : QString()}});
    lines.add(BirthCertificateText::tr("Name the child is to have"), c.childName);
    lines.add(BirthCertificateText::tr("State of the child"), c.state);
    lines.add(BirthCertificateText::tr("Note"), c.note);
    lines.add({{BirthCertificateText::tr("Birth attendant"), c.attendantName},
               {BirthCertificateText::tr("Written by"), c.writtenBy}});
}

void paintSignatures(const CardCanvas& canvas, const BirthCertificate& c, qreal top)
{
    const qreal third = inner / 3;
    const auto sign = [&](int place, const QString& who, const QString& name) {
        const qreal left = margin + place * third;
        canvas.write({left, top + 7, third, 6}, who, {3.7, QFont::DemiBold, centred});
        canvas.write({left, top + 13, third, 5}, BirthCertificateText::tr("(signature, full name)"),
                     {3.1, QFont::Normal, centred});
        canvas.write({left, top + 38, third, 6}, name, {3.9, QFont::DemiBold, centred});
    };
    canvas.write(
        {margin + 2 * third, top, third, 6},
        BirthCertificateText::tr("Day %1").arg(c.issuedAt.earliest().toString(QStringLiteral("dd/MM/yyyy"))),
        middle);
    sign(0, BirthCertificateText::tr("Mother or carer"), c.motherName);
    sign(1, BirthCertificateText::tr("Birth attendant"), c.attendantName);
    sign(2, BirthCertificateText::tr("Head of the station"), c.headName);
}

} // namespace

PrintJob birthCertificateJob(const BirthCertificate& certificate, const QString& station,
                             const QDateTime& printed)
{
    return {QPageLayout::Portrait, 1,
            [certificate, station, printed](QPainter& painter, const QRectF& page, int) {
                const CardCanvas canvas(painter, page, sheetWidth, sheetHeight);
                paintHead(canvas, certificate, station);
                Lines lines(canvas, margin + 44);
                addMother(lines, certificate);
                addChild(lines, certificate);
                paintSignatures(canvas, certificate, lines.top() + 8);
                canvas.write({margin, sheetHeight - 14, inner, 4},
                             BirthCertificateText::tr("Printed %1")
                                 .arg(printed.toString(QStringLiteral("HH:mm dd/MM/yyyy"))),
                             {2.8});
            }};
}

} // namespace noi
