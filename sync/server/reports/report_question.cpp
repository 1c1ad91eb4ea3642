#include "sync/server/reports/report_question.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace noi::provincial
{

namespace
{

using What = AskedReport::What;

struct Path {
    const char* name;
    What what;
    const char *needs, *takes; ///< words of the query
};

constexpr std::array paths{
    Path{"forms", What::Forms, "", "period"},
    Path{"stations", What::Stations, "", ""},
    Path{"table", What::Table, "form period", "station language records"},
    Path{"status", What::Status, "period", "form station"},
    Path{"handed-in", What::HandedIn, "form period", "station language records"},
};

QStringList wordsOf(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

Error badWord(const QString& word)
{
    return {ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "“%1” is not understood here."), {word}};
}

using Query = QHash<QString, QString>;

Result<Query> queryOf(const QUrl& url, const Path& path)
{
    const QStringList needed = wordsOf(path.needs), known = needed + wordsOf(path.takes);
    Query words;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (!known.contains(name) || words.contains(name) || value.isEmpty()) return badWord(name.left(40));
        words.insert(name, value);
    }
    for (const QString& name : needed)
        if (!words.contains(name))
            return Error{ErrorKind::BadInput, QT_TRANSLATE_NOOP("Error", "Say “%1=…” too."), {name}};
    return words;
}

Result<void> readInto(AskedReport& asked, const Query& words, bool mayHaveRecords)
{
    asked.form = words.value(QStringLiteral("form"));
    asked.station = words.value(QStringLiteral("station"));
    if (words.contains(QStringLiteral("period"))) {
        asked.period = report::Period::fromText(words.value(QStringLiteral("period")));
        if (!asked.period.isValid())
            return Error{ErrorKind::BadInput,
                         QT_TRANSLATE_NOOP("Error", "The period is none of 2026-10, 2026-Q3, 2026-H1, 2026, "
                                                    "2026-10-05..2026-11-04.")};
    }
    asked.language = words.value(QStringLiteral("language"), asked.language);
    if (asked.language != u"vi" && asked.language != u"en") return badWord(QStringLiteral("language"));
    const QString records = words.value(QStringLiteral("records"), QStringLiteral("no"));
    if (records != u"no" && records != u"yes") return badWord(QStringLiteral("records"));
    asked.withRecords = records == u"yes";
    if (asked.withRecords && !mayHaveRecords)
        return Error{ErrorKind::Refused,
                     QT_TRANSLATE_NOOP("Error", "This key gives figures only, not the records behind them.")};
    return {};
}

const Path& pathOf(What what) { return *std::ranges::find(paths, what, &Path::what); }

} // namespace

Result<AskedReport> AskedReport::read(const QString& target, bool mayHaveRecords)
{
    const QUrl url(target, QUrl::StrictMode);
    const auto path = std::ranges::find_if(paths, [&](const Path& one) {
        return url.path() == QStringLiteral("/v1/reports/") + QLatin1String(one.name);
    });
    if (path == paths.end())
        return Error{ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is nothing at this address.")};
    const auto words = queryOf(url, *path);
    if (!words) return words.error();
    AskedReport asked;
    asked.what = path->what;
    if (auto read = readInto(asked, *words, mayHaveRecords); !read) return read.error();
    return asked;
}

QString AskedReport::name() const { return QString::fromLatin1(pathOf(what).name); }

QString AskedReport::inWords() const
{
    QStringList words{name()};
    if (!form.isEmpty()) words << form;
    if (period.isValid()) words << period.text();
    if (!station.isEmpty()) words << station;
    if (withRecords) words << QStringLiteral("with records");
    return words.join(u' ');
}

} // namespace noi::provincial
