#include "core/report/printed_head.h"

#include "core/report/report_maker.h"

#include <QHash>

namespace noi::report
{

namespace
{

const QHash<QString, Period::Kind> periodKinds{{QStringLiteral("month"), Period::Kind::Month},
                                               {QStringLiteral("quarter"), Period::Kind::Quarter},
                                               {QStringLiteral("half-year"), Period::Kind::HalfYear},
                                               {QStringLiteral("year"), Period::Kind::Year},
                                               {QStringLiteral("days"), Period::Kind::Days}};

QStringList said(const QList<Words>& words, const QString& language)
{
    QStringList texts;
    for (const Words& one : words)
        texts.append(one.in(language));
    return texts;
}

} // namespace

QString codeOf(Period::Kind kind) { return periodKinds.key(kind); }

ReportTable headedTable(const PrintedHead& head, const Period& period, const Reporter& reporter,
                        const QString& language)
{
    ReportTable table;
    table.form = head.code;
    table.version = head.version;
    table.title = head.name.in(language);
    table.legal = head.legal.in(language);
    table.station = reporter.station;
    table.above = reporter.above;
    table.period = period;
    table.periodName = periodWords(period).in(language);
    table.landscape = head.landscape;
    table.a3 = head.a3;
    table.notes = said(head.notes, language);
    table.signers = said(head.signers, language);
    return table;
}

QString PackHead::needed(const QString& key)
{
    if (value(key).isEmpty()) refuse(key);
    return value(key);
}

void PackHead::refuse(const QString& key)
{
    if (!m_failure) m_failure = Error{ErrorKind::Damaged, m_sentence, {m_info.file, value(key), key}};
}

Words PackHead::inBoth(const QString& key) const
{
    return {value(key + QStringLiteral("_vi")), value(key + QStringLiteral("_en"))};
}

QList<Words> PackHead::words(const QString& key) const
{
    const Words both = inBoth(key);
    const QStringList vi = both.vi.split(u'|', Qt::SkipEmptyParts), en = both.en.split(u'|');
    QList<Words> words;
    for (qsizetype i = 0; i < vi.size(); ++i)
        words.append({vi[i].trimmed(), en.value(i).trimmed()});
    return words;
}

QList<Period::Kind> PackHead::periods()
{
    const QString key = QStringLiteral("periods");
    QList<Period::Kind> kinds;
    const QStringList named = needed(key).split(u' ', Qt::SkipEmptyParts);
    for (const QString& one : named) {
        if (!periodKinds.contains(one)) refuse(key);
        kinds.append(periodKinds.value(one));
    }
    return kinds;
}

void PackHead::read(PrintedHead& head, const QString& code)
{
    head.code = needed(code);
    head.version = m_info.version;
    head.order = needed(QStringLiteral("order")).toInt();
    head.name = {needed(QStringLiteral("name_vi")), value(QStringLiteral("name_en"))};
    head.legal = inBoth(QStringLiteral("legal"));
    head.signers = words(QStringLiteral("signers"));
    head.landscape = yes(QStringLiteral("landscape"));
    head.a3 = yes(QStringLiteral("a3"));
}

} // namespace noi::report
