#include "tests/support/catch.h"
#include "ui/people/latest.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace noi;

namespace
{

struct Question {
    QPromise<Result<int>> promise;
    Question() { promise.start(); }
    void answer(int value)
    {
        promise.addResult(Result<int>(value));
        promise.finish();
    }
};

void settle() { QTest::qWait(20); }

} // namespace

TEST_CASE("an answer that comes after a newer question was asked is dropped")
{
    QObject page;
    Latest latest;
    QList<int> shown;
    Question first, second;
    const auto show = [&](const Result<int>& answer) { shown += answer.value(); };
    latest.ask(&page, first.promise.future(), show);
    latest.ask(&page, second.promise.future(), show);
    second.answer(2);
    settle();
    first.answer(1);
    settle();
    CHECK(shown == QList<int>{2});
}

TEST_CASE("a page that is gone gets no answer, and a question no longer wanted gives none")
{
    int answers = 0;
    Question gone, dropped;
    {
        QObject page;
        whenDone(&page, gone.promise.future(), [&](const Result<int>&) { ++answers; });
    }
    gone.answer(1);
    QObject page;
    Latest latest;
    latest.ask(&page, dropped.promise.future(), [&](const Result<int>&) { ++answers; });
    latest.drop();
    dropped.answer(1);
    settle();
    CHECK(answers == 0);
}
