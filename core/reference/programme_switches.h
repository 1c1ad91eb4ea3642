#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace noi
{

/// The optional parts of the schedule that a province has switched on: observations that hold for everybody.
struct ProgrammeSwitches {
    QStringList observations;

    /// Column: observation. Fails with Damaged, naming the line.
    static Result<ProgrammeSwitches> read(const QByteArray& bytes, const QString& file);
};

} // namespace noi
