#include "core/exchange/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace noi::exchange
{

namespace
{

Error notReplaced(const QString& path)
{
    return {ErrorKind::Busy,
            QT_TRANSLATE_NOOP("Error", "“%1” could not be replaced: another program, such as Excel, has it "
                                       "open. Close it there, or save under another name."),
            {QDir::toNativeSeparators(path)}};
}

Error errorOf(const QSaveFile& file)
{
    switch (file.error()) {
    case QFileDevice::NoError: // written in part: Qt says nothing about why
    case QFileDevice::ResourceError: return diskFull(file.fileName());
    case QFileDevice::RenameError: return notReplaced(file.fileName());
    default: return cannotBeWritten(file.fileName());
    }
}

} // namespace

Error diskFull(const QString& path)
{
    return {ErrorKind::DiskFull,
            QT_TRANSLATE_NOOP("Error", "The disk is full: “%1” was not written. Free some space, or save it "
                                       "on another disk."),
            {QDir::toNativeSeparators(path)}};
}

Error cannotBeWritten(const QString& path)
{
    return {ErrorKind::ReadOnly,
            QT_TRANSLATE_NOOP("Error", "“%1” cannot be written. Choose another folder or another name."),
            {QDir::toNativeSeparators(path)}};
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo(path).isDir()) return cannotBeWritten(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return errorOf(file);
}

} // namespace noi::exchange
