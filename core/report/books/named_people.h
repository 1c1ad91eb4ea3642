#pragma once

#include "core/report/books/book_context.h"

namespace noi::report
{

/// A person as a line of a book names them: the head's words, of what it does not say those of another file
/// of theirs.
struct NamedPerson {
    Who who;
    QString name, mother, address, job, ethnicity; ///< ethnicity: code
    QString insurance; ///< number of the card that holds (else the last one); read where it is asked for
};

/// The people behind files, by file.
class NamedPeople
{
public:
    enum class With { NamesOnly, Insurance };
    static Result<NamedPeople> read(const BookContext& context, const QSet<Id>& files,
                                    With with = With::NamesOnly);

    [[nodiscard]] NamedPerson of(Id file) const { return m_people.value(file); }

private:
    QHash<Id, NamedPerson> m_people;
};

} // namespace noi::report
