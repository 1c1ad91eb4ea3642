#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace
{

/// A line that includes what its folder may not.
struct Breach {
    QString file; ///< from the root
    int line;
    QString included;
    QString why;
};

/// A folder of the house: what of ours it may include, and which modules of Qt it may not.
struct Layer {
    QString folder;
    QStringList mayInclude;
    QStringList closedModules;
};

const QList<Layer>& layers()
{
    const QString gui = QStringLiteral("QtGui"), widgets = QStringLiteral("QtWidgets"),
                  print = QStringLiteral("QtPrintSupport"), net = QStringLiteral("QtNetwork"),
                  port = QStringLiteral("QtSerialPort"), sql = QStringLiteral("QtSql");
    const QString base = QStringLiteral("core/base/"), model = QStringLiteral("core/model/"),
                  journal = QStringLiteral("core/journal/");
    static const QList<Layer> all{
        // The longest folder that fits a file decides.
        {QStringLiteral("core/"), {QStringLiteral("core/")}, {gui, widgets, print, net, port}},
        {QStringLiteral("core/base/"), {base}, {gui, widgets, print, net, port, sql}},
        {QStringLiteral("core/barcode/"),
         {base, QStringLiteral("core/barcode/")},
         {gui, widgets, print, net, port, sql}},
        {QStringLiteral("core/model/"), {base, model}, {gui, widgets, print, net, port, sql}},
        {QStringLiteral("core/journal/"), {base, model, journal}, {gui, widgets, print, net, port, sql}},
        {QStringLiteral("core/store/"),
         {base, model, journal, QStringLiteral("core/store/")},
         {gui, widgets, print, net, port}},
        {QStringLiteral("core/clinical/"),
         {base, QStringLiteral("core/clinical/"), QStringLiteral("core/reference/")},
         {gui, widgets, print, net, port, sql}},
        {QStringLiteral("core/reference/"),
         {base, QStringLiteral("core/clinical/"), QStringLiteral("core/reference/")},
         {gui, widgets, print, net, port, sql}},
        {QStringLiteral("sync/"),
         {QStringLiteral("core/"), QStringLiteral("sync/wire/"), QStringLiteral("core/base/mutant.h")},
         {gui, widgets, print, net, port}},
        {QStringLiteral("sync/client/"),
         {QStringLiteral("core/"), QStringLiteral("sync/wire/"), QStringLiteral("sync/client/"),
          QStringLiteral("core/base/mutant.h")},
         {gui, widgets, print, net, port}},
        {QStringLiteral("sync/server/"),
         {QStringLiteral("core/"), QStringLiteral("sync/wire/"), QStringLiteral("sync/server/"),
          QStringLiteral("core/base/mutant.h")},
         {gui, widgets, print, net, port}},
        {QStringLiteral("ui/"),
         {QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("translations/")},
         {sql, net, port}},
        {QStringLiteral("app/"),
         {QStringLiteral("core/"), QStringLiteral("sync/"), QStringLiteral("ui/"), QStringLiteral("app/"),
          QStringLiteral("translations/"), QStringLiteral("resources/")},
         {}},
    };
    return all;
}

const Layer* layerOf(const QString& path)
{
    const Layer* best = nullptr;
    for (const Layer& layer : layers())
        if (path.startsWith(layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    return best;
}

/// Qt says itself which classes a module has: each is a file of its header folder.
bool moduleHas(const QString& module, const QString& header)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return QFile::exists(headers + u'/' + module + u'/' + header);
}

QString whyNot(const Layer& layer, const QString& included, bool angled)
{
    const auto begins = [&included](const QString& folder) { return included.startsWith(folder); };
    for (const QString& module : layer.closedModules)
        if (begins(module + u'/') || (included == module) || (angled && moduleHas(module, included)))
            return QStringLiteral("%1 does without %2").arg(layer.folder, module);
    for (const char* folder : {"core/", "sync/", "ui/", "app/", "translations/", "resources/", "tests/"})
        if (begins(QLatin1String(folder)) &&
            std::none_of(layer.mayInclude.begin(), layer.mayInclude.end(), begins))
            return QStringLiteral("%1 does not know %2").arg(layer.folder, QLatin1String(folder));
    // "../" walks around the rules, and a bare name could be any folder's.
    if (!angled && (included.contains(QStringLiteral("..")) || !included.contains(u'/')) &&
        !included.endsWith(QStringLiteral(".moc")))
        return QStringLiteral("include paths are from the root");
    return {};
}

QStringList filesOf(const QString& root)
{
    QStringList files;
    for (const char* folder : {"core", "sync", "ui", "app"}) {
        QDirIterator all(root + u'/' + QLatin1String(folder),
                         {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(QDir(root).relativeFilePath(all.next()));
    }
    files.sort();
    return files;
}

/// Reads the #include lines of one file; its path from the root decides the rules.
QList<Breach> breachesIn(const QString& path, const QString& text)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QList<Breach> breaches;
    const Layer* layer = layerOf(path);
    const QStringList lines = text.split(u'\n');
    for (int i = 0; layer && i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch()) continue;
        const QString why = whyNot(*layer, match.captured(2), match.captured(1) == u"<");
        if (!why.isEmpty()) breaches.append({path, i + 1, match.captured(2), why});
    }
    return breaches;
}

QList<Breach> breachesBelow(const QString& root, const QStringList& files)
{
    QList<Breach> breaches;
    for (const QString& path : files) {
        QFile file(root + u'/' + path);
        if (file.open(QIODevice::ReadOnly)) breaches += breachesIn(path, QString::fromUtf8(file.readAll()));
    }
    return breaches;
}

int breaches(const char* path, const char* line)
{
    return static_cast<int>(breachesIn(QString::fromLatin1(path),
                                       QStringLiteral("#pragma once\n\n%1\n").arg(QString::fromLatin1(line)))
                                .size());
}

} // namespace

TEST_CASE("no folder includes what it may not", "[layering]")
{
    const QString root = QStringLiteral(NOI_SOURCE_DIR);
    const QStringList files = filesOf(root);
    CHECK(files.size() > 50); // a check that reads nothing finds nothing
    const QList<Breach> found = breachesBelow(root, files);
    for (const Breach& breach : found)
        FAIL_CHECK(breach.file.toStdString()
                   << ':' << breach.line << " includes " << breach.included.toStdString() << ": "
                   << breach.why.toStdString());
}

TEST_CASE("the check of folders can fail: core", "[layering]")
{
    for (const char* bad :
         {"#include \"ui/kit/form.h\"", "#include \"sync/wire/batch.h\"", "#include \"app/station/main.h\"",
          "#include <QWidget>", "#include <QtWidgets/QLabel>", "#include <QColor>", "#include <QPrinter>",
          "#include <QNetworkAccessManager>", "#include <QTcpSocket>", "#include <QSerialPort>",
          "#include <QtGui>", "  # include <QImage>", "#include \"tests/support/catch.h\"",
          "#include \"../ui/kit/form.h\"", "#include \"result.h\""}) {
        CAPTURE(bad);
        CHECK(breaches("core/service/made_up.h", bad) == 1);
    }
    for (const char* good :
         {"#include \"core/base/result.h\"", "#include <QSqlDatabase>", "#include <QString>",
          "#include <vector>", "#include <sodium.h>", "// #include <QWidget>"}) {
        CAPTURE(good);
        CHECK(breaches("core/service/made_up.h", good) == 0);
    }
}

TEST_CASE("the check of folders can fail: rooms of core", "[layering]")
{
    CHECK(breaches("core/store/registers/made_up.h", "#include \"core/service/staff.h\"") == 1);
    CHECK(breaches("core/store/registers/made_up.h", "#include \"core/model/dose.h\"") == 0);
    CHECK(breaches("core/model/made_up.h", "#include \"core/store/store.h\"") == 1);
    CHECK(breaches("core/clinical/made_up.h", "#include \"core/model/dose.h\"") == 1);
    CHECK(breaches("core/clinical/made_up.h", "#include <QSqlQuery>") == 1);
    CHECK(breaches("core/base/made_up.h", "#include \"core/model/dose.h\"") == 1);
}

TEST_CASE("the check of folders can fail: ui, sync, app", "[layering]")
{
    CHECK(breaches("ui/people/page.cpp", "#include <QSqlQuery>") == 1);
    CHECK(breaches("ui/people/page.cpp", "#include <QTcpSocket>") == 1);
    CHECK(breaches("ui/scan/page.cpp", "#include <QSerialPortInfo>") == 1);
    CHECK(breaches("ui/people/page.cpp", "#include \"sync/client/engine.h\"") == 1);
    CHECK(breaches("ui/people/page.cpp", "#include \"app/station/station.h\"") == 1);
    CHECK(breaches("ui/people/page.cpp", "#include <QWidget>") == 0);
    CHECK(breaches("ui/people/page.cpp", "#include \"core/model/person.h\"") == 0);
    CHECK(breaches("sync/client/engine.cpp", "#include \"sync/server/service.h\"") == 1);
    CHECK(breaches("sync/server/service.cpp", "#include \"sync/client/engine.h\"") == 1);
    CHECK(breaches("sync/wire/batch.cpp", "#include \"sync/client/engine.h\"") == 1);
    CHECK(breaches("sync/client/engine.cpp", "#include \"sync/wire/batch.h\"") == 0);
    CHECK(breaches("sync/client/engine.cpp", "#include <QTcpSocket>") == 1);
    CHECK(breaches("sync/client/engine.cpp", "#include \"ui/kit/form.h\"") == 1);
    CHECK(breaches("app/station/main.cpp", "#include \"ui/shell/main_window.h\"") == 0);
    CHECK(breaches("app/station/main.cpp", "#include \"tests/support/catch.h\"") == 1);
}
