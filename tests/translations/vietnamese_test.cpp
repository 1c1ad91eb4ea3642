#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace noi;

namespace
{

/// Source texts of one .ts file whose translation is unfinished or empty, "context: text".
QStringList untranslated(const QByteArray& ts)
{
    QStringList found;
    QString context, source;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (unfinished || text.isEmpty()) found.append(context + QStringLiteral(": ") + source);
        }
    }
    if (xml.hasError()) found.append(xml.errorString());
    return found;
}

/// %1 … %9 and %n of a text, sorted: a translation must not lose one.
QStringList slotsOf(const QString& text)
{
    QStringList found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'%' && (text[i + 1].isDigit() || text[i + 1] == u'n')) found.append(text.mid(i, 2));
    found.sort();
    found.removeDuplicates();
    return found;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The committed translations, brought up to date with the sources, in a folder of their own.
void updateInto(const QString& folder)
{
    const QDir committed(QStringLiteral(NOI_SOURCE_DIR "/translations"));
    for (const char* language : {"vi", "en"}) {
        REQUIRE(QDir(folder).mkpath(QLatin1String(language)));
        const QStringList names =
            QDir(committed.filePath(QLatin1String(language))).entryList({QStringLiteral("*.ts")});
        for (const QString& name : names)
            REQUIRE(QFile::copy(committed.filePath(QLatin1String(language) + u'/' + name),
                                folder + u'/' + QLatin1String(language) + u'/' + name));
    }
    QProcess update;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(NOI_LUPDATE));
    update.setProcessEnvironment(environment);
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral("bash"), {committed.filePath(QStringLiteral("update.sh")), folder});
    REQUIRE(update.waitForFinished(120000));
    INFO(update.readAll().toStdString());
    REQUIRE(update.exitCode() == 0);
}

} // namespace

TEST_CASE("every text of the screen has its Vietnamese", "[translations]")
{
    QTemporaryDir folder;
    updateInto(folder.path());
    const QDir rooms(folder.filePath(QStringLiteral("vi")));
    const QStringList names = rooms.entryList({QStringLiteral("*.ts")});
    REQUIRE(names.contains(QStringLiteral("core.ts")));
    REQUIRE(names.contains(QStringLiteral("shell.ts")));
    for (const QString& name : names) {
        const QStringList missing = untranslated(read(rooms.filePath(name)));
        for (const QString& text : missing)
            FAIL_CHECK("translations/vi/" << name.toStdString() << " lacks “" << text.toStdString()
                                          << "”: run ninja update-translations and fill it in");
    }
}

TEST_CASE("every English plural has its forms", "[translations]")
{
    QTemporaryDir folder;
    updateInto(folder.path());
    const QStringList missing = untranslated(read(folder.filePath(QStringLiteral("en/noi_en.ts"))));
    for (const QString& text : missing)
        FAIL_CHECK("translations/en/noi_en.ts lacks the plural forms of “" << text.toStdString() << "”");
}

TEST_CASE("no translation loses a part that is filled in", "[translations]")
{
    const QDir rooms(QStringLiteral(NOI_SOURCE_DIR "/translations/vi"));
    int seen = 0;
    for (const QString& name : rooms.entryList({QStringLiteral("*.ts")})) {
        QString source;
        QXmlStreamReader xml(read(rooms.filePath(name)));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) continue;
            if (xml.name() == u"source") source = xml.readElementText();
            if (xml.name() != u"translation" || xml.attributes().hasAttribute(QStringLiteral("type")))
                continue;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            CAPTURE(name, source, text);
            CHECK(slotsOf(source) == slotsOf(text));
            ++seen;
        }
    }
    CHECK(seen > 50);
}

TEST_CASE("a missing, an unfinished and an empty translation are all found", "[translations]")
{
    const auto file = [](const char* translation) {
        return QByteArray("<TS><context><name>Form</name><message><source>This is needed.</source>") +
               translation + "</message></context></TS>";
    };
    CHECK(untranslated(file("<translation>Cần điền.</translation>")).isEmpty());
    CHECK(untranslated(file("<translation type=\"unfinished\"></translation>")) ==
          QStringList{QStringLiteral("Form: This is needed.")});
    CHECK(untranslated(file("<translation type=\"unfinished\">Cần</translation>")).size() == 1);
    CHECK(untranslated(file("<translation></translation>")).size() == 1);
    CHECK(untranslated(file("<translation>  </translation>")).size() == 1);
    CHECK(untranslated(file("<translation><numerusform>%n người</numerusform></translation>")).isEmpty());
    CHECK(untranslated(file("<translation><numerusform></numerusform></translation>")).size() == 1);
    CHECK(untranslated("<TS><context>").size() == 1);
}
