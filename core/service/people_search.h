#pragma once

#include "core/barcode/scan.h"
#include "core/base/result.h"
#include "core/model/person_line.h"
#include "core/service/actor.h"

namespace noi
{

struct ServiceContext;

/// Finding anyone from what was typed or scanned.
class PeopleSearch
{
public:
    explicit PeopleSearch(ServiceContext& context) : m_context(context) {}

    /// Words in any order, without marks, each the beginning of a word of the person's or mother's name or
    /// hamlet, a year of birth, or the beginning of any number. Best match first. Nothing typed finds the
    /// latest registered.
    Result<QList<PersonLine>> find(const Actor& actor, const QString& typed, int limit = 30);
    /// Whom a card names. Empty when nobody is registered under it yet; more than one when numbers were mixed
    /// up.
    Result<QList<PersonLine>> byScan(const Actor& actor, const Scan& scan);

private:
    ServiceContext& m_context;
};

} // namespace noi
