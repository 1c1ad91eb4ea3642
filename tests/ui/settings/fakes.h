#pragma once

#include "tests/ui/shell/fakes.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/feedback.h"
#include "ui/settings/backup_source.h"
#include "ui/settings/staff_source.h"

#include <QPrinter>

#include <algorithm>

namespace noi::test::settings
{

class HeardFeedback : public Feedback
{
public:
    void say(Meaning, const QString& sentence) override { said.append(sentence); }
    void offerUndo(const QString& sentence, std::function<void()>) override { said.append(sentence); }

    QStringList said;
};

/// Says yes or no, and prints into a file.
class AnsweringDialogs : public Dialogs
{
public:
    QString fileToOpen(const QString&, const QString&) override { return {}; }
    QString fileToSave(const QString&, const QString&, const QString&) override { return {}; }
    QString folder(const QString&) override { return chosenFolder; }
    bool print(const QString&, const std::function<void(QPrinter&)>& paint) override
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(pdf);
        paint(printer);
        ++printed;
        return true;
    }
    bool confirm(const QString& question, const QString&) override
    {
        questions.append(question);
        return yes;
    }

    bool yes = true;
    QString chosenFolder;
    QString pdf;
    QStringList questions;
    int printed = 0;
};

/// Does what it is told to a list in memory; `fails` makes the next call an error.
class FakeStaff : public StaffSource
{
public:
    QList<Stored<User>> staff{
        {Id{1}, {QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("head"), QStringLiteral("x"), false}},
        {Id{2}, {QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("nurse"), QStringLiteral("x"), false}},
        {Id{3}, {QStringLiteral("Trần Văn Bình"), QStringLiteral("it"), {}, false}},
        {Id{4}, {QStringLiteral("Siu H'Bia"), QStringLiteral("nurse"), {}, true}}};
    bool manages = true;
    bool fails = false;
    QStringList calls;

    QList<Role> roles() const override
    {
        return {{QStringLiteral("nurse"), QStringLiteral("Điều dưỡng")},
                {QStringLiteral("head"), QStringLiteral("Trưởng trạm")},
                {QStringLiteral("it"), QStringLiteral("Quản trị CNTT")}};
    }
    bool mayManage() const override { return manages; }
    QFuture<Result<QList<Stored<User>>>> list() override { return ready<Result<QList<Stored<User>>>>(staff); }
    QFuture<Result<Id>> add(const NewUser& user) override
    {
        calls.append(QStringLiteral("add %1 %2 %3 %4").arg(user.name, user.role, user.password, user.pin));
        if (fails) return ready<Result<Id>>(failure());
        staff.append({Id{9}, {user.name, user.role, user.pin, false}});
        return ready<Result<Id>>(Id{9});
    }
    QFuture<Result<void>> rename(Id user, const QString& name) override
    {
        return answer(QStringLiteral("rename %1 %2").arg(user.value).arg(name),
                      [&] { of(user).name = name; });
    }
    QFuture<Result<void>> changeRole(Id user, const QString& role) override
    {
        return answer(QStringLiteral("role %1 %2").arg(user.value).arg(role), [&] { of(user).role = role; });
    }
    QFuture<Result<void>> disable(Id user) override
    {
        return answer(QStringLiteral("disable %1").arg(user.value), [&] { of(user).disabled = true; });
    }
    QFuture<Result<void>> enable(Id user, const QString& password) override
    {
        return answer(QStringLiteral("enable %1 %2").arg(user.value).arg(password),
                      [&] { of(user).disabled = false; });
    }
    QFuture<Result<void>> setPassword(Id user, const QString& password) override
    {
        return answer(QStringLiteral("password %1 %2").arg(user.value).arg(password), [] {});
    }
    QFuture<Result<void>> setPin(Id user, const QString& pin) override
    {
        return answer(QStringLiteral("pin %1 %2").arg(user.value).arg(pin), [] {});
    }
    QFuture<Result<QString>> newRecoveryCode() override
    {
        calls.append(QStringLiteral("code"));
        return ready<Result<QString>>(QStringLiteral("7KQM-2WXA-9PLD-HH4T-C3RV-8NZF"));
    }

private:
    static Error failure() { return {ErrorKind::Refused, "This is the last person."}; }
    User& of(Id user)
    {
        return std::find_if(staff.begin(), staff.end(), [user](const auto& s) { return s.id == user; })
            ->value;
    }
    template <class Change> QFuture<Result<void>> answer(const QString& call, Change change)
    {
        calls.append(call);
        if (fails) return ready<Result<void>>(failure());
        change();
        return ready<Result<void>>({});
    }
};

class FakeBackups : public BackupSource
{
public:
    bool restores = true, changes = true;
    QString where = QStringLiteral("/media/usb/noi");
    BackupSchedule plan;
    QList<BackupInfo> made;
    QStringList calls;
    QPromise<Result<BackupInfo>> running;
    std::shared_ptr<BackupProgress> progress;
    std::optional<Error> problem;

    bool mayBackUp() const override { return true; }
    bool mayRestore() const override { return restores; }
    bool mayChangeSettings() const override { return changes; }
    QString folder() const override { return where; }
    void setFolder(const QString& folder) override { where = folder; }
    BackupSchedule schedule() const override { return plan; }
    void setSchedule(const BackupSchedule& schedule) override { plan = schedule; }
    QList<BackupInfo> backups() const override { return made; }
    QList<Opener> openers(const QString&) const override
    {
        return {{Id{1}, QStringLiteral("Rơ Châm H'Lan")}, {Id{}, {}}};
    }
    QFuture<Result<BackupInfo>> backUpNow(std::shared_ptr<BackupProgress> given) override
    {
        progress = std::move(given);
        running = {};
        running.start();
        return running.future();
    }
    void finish(const Result<BackupInfo>& result)
    {
        if (result) made.prepend(*result);
        running.addResult(result);
        running.finish();
    }
    QFuture<Result<void>> check(const QString& backup) override
    {
        return answer(QStringLiteral("check ") + backup);
    }
    QFuture<Result<void>> restore(const QString& backup, Id opener, const QString& secret) override
    {
        return answer(QStringLiteral("restore %1 %2 %3").arg(backup).arg(opener.value).arg(secret));
    }

private:
    QFuture<Result<void>> answer(const QString& call)
    {
        calls.append(call);
        return ready<Result<void>>(problem ? Result<void>(*problem) : Result<void>());
    }
};

} // namespace noi::test::settings
