#include "ui/people/duplicate_words.h"

#include <QCoreApplication>

namespace noi
{

namespace
{

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)

public:
    static QString of(LikelyDuplicate::Reason reason)
    {
        switch (reason) {
        case LikelyDuplicate::Reason::SameIdentifier: return tr("same number");
        case LikelyDuplicate::Reason::SameName: return tr("same name");
        case LikelyDuplicate::Reason::SimilarName: return tr("similar name");
        case LikelyDuplicate::Reason::SameBirth: return tr("same date of birth");
        case LikelyDuplicate::Reason::CloseBirth: return tr("date of birth close by");
        case LikelyDuplicate::Reason::SameMother: return tr("same mother");
        case LikelyDuplicate::Reason::SameHamlet: return tr("same hamlet");
        case LikelyDuplicate::Reason::SamePhone: return tr("same phone");
        }
        return {};
    }
};

} // namespace

QString reasonsInWords(const QList<LikelyDuplicate::Reason>& reasons)
{
    QStringList words;
    for (const auto reason : reasons)
        words += DuplicateWords::of(reason);
    return words.join(QStringLiteral(", "));
}

} // namespace noi
