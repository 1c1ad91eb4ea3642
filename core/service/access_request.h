#pragma once

#include "core/model/access_request.h"
#include "core/model/person_line.h"
#include "core/service/actor.h"

#include <QDateTime>

namespace noi
{

struct ServiceContext;

/// A file that was asked for.
struct AskedFile {
    Id request;
    PersonLine line; ///< only `person` is set until the file is here
    QString reason;
    QDateTime when;
    QString who;       ///< empty where the name is not known here, or where the program asked by itself
    bool here = false; ///< it came
};

/// Xin hồ sơ: the file of somebody who lives elsewhere. The request is recorded in that file for good; the
/// next time the province is reached, it sends the file and keeps it up to date from then on.
class AccessRequests
{
public:
    explicit AccessRequests(ServiceContext& context) : m_context(context) {}

    /// `person` need not be known here: a search in the province told their id. Needs "ask-for-person" and a
    /// reason. Asking twice on one day gives the same request.
    Result<Id> askForPerson(const Actor& actor, Id person, const QString& reason);
    /// Latest first, those that did not come yet before the others.
    Result<QList<AskedFile>> asked(const Actor& actor, int limit = 50);

private:
    ServiceContext& m_context;
};

} // namespace noi
