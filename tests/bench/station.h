#pragma once

#include "core/service/service_context.h"
#include "tests/bench/figures.h"

namespace noi::bench
{

/// The measured database, opened as the program opens it.
struct BenchStation {
    BenchStation(const QString& folder, const QString& name = QStringLiteral("noi.db"));

    std::unique_ptr<Clock> clock;
    Reference reference;
    std::unique_ptr<Store> store;
    std::unique_ptr<ServiceContext> context; ///< null while there is no station in it
    Actor nurse;
};

[[nodiscard]] inline QByteArray benchKey() { return QByteArray(32, 'b'); }

template <class T> T orFail(Result<T> result)
{
    if (!result) fail(result.error().english());
    return std::move(result).value();
}
inline void orFail(const Result<void>& result)
{
    if (!result) fail(result.error().english());
}

void fill(const QString& folder, qsizetype people);
void measureStart(const QString& folder);
void measureSearch(const QString& folder);
void measureDose(const QString& folder);
void measureDue(const QString& folder);
/// Each form of a month, and the people behind its figures; fills reports.db the first time.
void measureReports(const QString& folder);
/// A list of 20,000 rows taken in, and taken back.
void measureImport(const QString& folder);
/// Weighing lists, and the first growth chart of a child.
void measureWeighing(const QString& folder);

} // namespace noi::bench
