#pragma once

#include "ui/login/first_run.h"
#include "ui/login/gatekeeper.h"
#include "ui/shell/omni_source.h"
#include "ui/shell/page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QVBoxLayout>

#include <list>

namespace noi::test
{

template <class T> QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Three people; the secret is "2468" for all of them, "correct horse" on a cold start.
class FakeGatekeeper : public Gatekeeper
{
public:
    QList<LoginName> people{{Id{1}, QStringLiteral("Rơ Châm H'Lan"), QStringLiteral("Điều dưỡng")},
                            {Id{2}, QStringLiteral("Nguyễn Thị Thu Hà"), QStringLiteral("Nữ hộ sinh")},
                            {Id{3}, QStringLiteral("Trần Văn Bình"), QStringLiteral("Trưởng trạm")}};
    bool cold = false;
    int locks = 0;
    QList<Id> tried;

    QList<LoginName> names() const override { return people; }
    bool needsPassword() const override { return cold; }
    QFuture<Result<LoggedIn>> logIn(Id user, const QString& secret) override
    {
        tried.append(user);
        if (secret != (cold ? QStringLiteral("correct horse") : QStringLiteral("2468")))
            return ready<Result<LoggedIn>>(
                Error{ErrorKind::WrongKey, "This PIN is not the right one. Try again."});
        cold = false;
        for (const LoginName& name : people)
            if (name.user == user)
                return ready<Result<LoggedIn>>(LoggedIn{user, name.name, QStringLiteral("nurse")});
        return ready<Result<LoggedIn>>(Error{ErrorKind::NotFound, "No such user."});
    }
    void lock() override { ++locks; }
};

/// Answers when the test says so.
class FakeOmni : public OmniSource
{
public:
    struct Question {
        QString typed;
        QPromise<QList<OmniHit>> promise;
    };
    std::list<Question> questions;

    QFuture<QList<OmniHit>> find(const QString& typed) override
    {
        questions.push_back({typed, {}});
        questions.back().promise.start();
        return questions.back().promise.future();
    }
    void answer(const QList<OmniHit>& hits)
    {
        Question question = std::move(questions.front());
        questions.pop_front();
        question.promise.addResult(hits);
        question.promise.finish();
    }
};

class FakePage : public Page
{
public:
    FakePage() : edit(new QLineEdit(this))
    {
        edit->setObjectName(QStringLiteral("draft"));
        auto* column = new QVBoxLayout(this);
        column->addWidget(edit);
        column->addStretch();
    }
    void open(const QVariant& what) override { opened.append(what); }
    bool takeScan(const QByteArray& code) override
    {
        if (!takes) return false;
        scans.append(code);
        return true;
    }
    void userChanged(const LoggedIn& user) override { users.append(user.name); }
    void retranslate() override { ++retranslated; }

    QLineEdit* edit;
    bool takes = true;
    QList<QVariant> opened;
    QList<QByteArray> scans;
    QStringList users;
    int retranslated = 0;
};

class FakeFirstRun : public FirstRun
{
public:
    bool needed() const override { return true; }
    QList<PickItem> communes(const QString&) const override
    {
        return {{QStringLiteral("Xã Ia Ly"), QStringLiteral("Gia Lai"), 23713},
                {QStringLiteral("Xã Ia Lâu"), QStringLiteral("Gia Lai"), 23900}};
    }
    QList<Role> roles() const override
    {
        return {{QStringLiteral("nurse"), QStringLiteral("Điều dưỡng")},
                {QStringLiteral("head"), QStringLiteral("Trưởng trạm")},
                {QStringLiteral("admin"), QStringLiteral("Quản trị")}};
    }
    QFuture<Result<LoggedIn>> begin(const FirstRunAnswers& given) override
    {
        answers.append(given);
        return ready<Result<LoggedIn>>(LoggedIn{Id{1}, given.name, given.roleKey});
    }

    QList<FirstRunAnswers> answers;
};

} // namespace noi::test
