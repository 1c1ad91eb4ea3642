#pragma once

#include "ui/people/latest.h"
#include "ui/reports/reports_source.h"

#include <functional>

namespace noi
{

/// Has the doses numbered that reports are counted by, piece by piece, so that the rest of the program goes
/// on meanwhile; what is done stays done when it is given up.
class Preparation : public QObject
{
    Q_OBJECT

public:
    explicit Preparation(ReportsSource& source, QObject* parent = nullptr) : QObject(parent), m_source(source)
    {
    }

    /// `then` once nothing is left, for the newest that was begun only.
    void begin(const report::Period& period, std::function<void()> then);
    void giveUp();

Q_SIGNALS:
    void left(qint64 files); ///< after each piece; 0: done
    void failed(const noi::Error& error);

private:
    void goOn(const report::Period& period, const std::function<void()>& then);

    ReportsSource& m_source;
    Latest m_latest;
};

} // namespace noi
