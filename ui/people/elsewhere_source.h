#pragma once

#include "core/model/person_line.h"
#include "ui/people/people_source.h"

namespace noi
{

/// Whom to look for in the whole province: a number, or name, date of birth and mother.
struct ElsewhereQuery {
    QString identifier;
    QString name, motherName;
    PartialDate birth;
};

struct ElsewhereAnswer {
    QList<PersonLine> people;
    bool more = false; ///< more people fit: ask more exactly
};

/// The province's people, over the line; made in app. Called from the screen's thread; the futures may finish
/// on any.
class ElsewhereSource
{
public:
    virtual ~ElsewhereSource() = default;
    /// The line was there at the last try.
    [[nodiscard]] virtual bool reachable() const = 0;
    /// Io when nothing answers.
    virtual Later<ElsewhereAnswer> search(const ElsewhereQuery& query) = 0;
    /// Asks for the person's file; the reason stays in it for good. It comes with the line.
    virtual Later<Id> askForPerson(Id person, const QString& reason) = 0;
};

} // namespace noi
