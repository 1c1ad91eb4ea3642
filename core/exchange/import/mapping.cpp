#include "core/exchange/import/mapping.h"

#include <QSet>

#include <algorithm>

namespace noi::exchange
{

namespace
{

constexpr qsizetype headingsWithin = 30; ///< rows

bool isText(ImportField field)
{
    switch (field) {
    case ImportField::Ignored:
    case ImportField::Birth:
    case ImportField::BirthMale:
    case ImportField::BirthFemale:
    case ImportField::PersonalId:
    case ImportField::MotherBirth:
    case ImportField::MotherId:
    case ImportField::Phone:
    case ImportField::VaccineId:
    case ImportField::GivenAt:
    case ImportField::Expiry:
    case ImportField::DoseDate: return false;
    default: return true;
    }
}

/// What a heading says in Unicode, or in the fonts before it.
ColumnUse useOf(const QString& heading, const ImportReference& reference)
{
    ColumnUse use;
    for (const Legacy encoding : {Legacy::None, Legacy::Tcvn3, Legacy::VniWindows}) {
        const QString text = toUnicode(heading, encoding);
        use.field = reference.field(text);
        if (use.field != ImportField::Ignored) return use;
        if (const auto vaccine = reference.vaccineHeading(text)) {
            use.field = ImportField::DoseDate;
            use.product = vaccine->product;
            use.doseNumber = vaccine->doseNumber;
            return use;
        }
    }
    return use;
}

struct Headings {
    QStringList texts;
    QList<ColumnUse> uses;
    int known = 0;
    bool hasName = false;
};

/// People's dates and numbers stand in no heading.
bool isOfPeople(const Sheet& sheet, qsizetype row)
{
    for (qsizetype column = 0; column < sheet.columnCount(); ++column) {
        const Cell& cell = sheet.at(row, column);
        const QString text = textOf(cell);
        const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
        if (std::holds_alternative<SheetDate>(cell) || digits > 4) return true;
    }
    return false;
}

/// A field stands for one column; a vaccine for as many as it has doses, which count once each.
void keepFirst(Headings& headings)
{
    QSet<int> taken;
    QSet<QString> doses;
    for (ColumnUse& use : headings.uses) {
        if (use.field == ImportField::Ignored) continue;
        if (use.field != ImportField::DoseDate) {
            if (taken.contains(int(use.field))) {
                use = {};
                continue;
            }
            taken.insert(int(use.field));
        }
        if (use.field == ImportField::DoseDate) {
            const QString dose = use.product + u' ' + QString::number(use.doseNumber.value_or(0));
            if (doses.contains(dose)) continue;
            doses.insert(dose);
        }
        ++headings.known;
        headings.hasName = headings.hasName || use.field == ImportField::Name;
    }
}

/// The headings of a row, or of two: the lower one, the upper one with the lower behind it, or the upper
/// alone.
Headings headingsAt(const Sheet& sheet, qsizetype row, bool two, const ImportReference& reference)
{
    Headings headings;
    for (qsizetype column = 0; column < sheet.columnCount(); ++column) {
        const QString upper = textOf(sheet.at(row, column)).simplified(),
                      lower = two ? textOf(sheet.at(row + 1, column)).simplified() : QString();
        QStringList tries{upper};
        if (two && !lower.isEmpty() && lower != upper) tries = {upper + u' ' + lower, lower, upper};
        ColumnUse use;
        QString text = tries.first();
        for (const QString& one : std::as_const(tries)) {
            use = useOf(one, reference);
            text = one;
            if (use.field != ImportField::Ignored) break;
        }
        headings.texts.append(text);
        headings.uses.append(use);
    }
    keepFirst(headings);
    return headings;
}

bool isRealDose(const ColumnUse& use) { return use.field == ImportField::DoseDate; }

} // namespace

QString ColumnUse::clean(const Cell& cell) const
{
    const QString text = textOf(cell);
    const Legacy encoding = encodingOf(text, letters);
    return toUnicode(text, encoding).normalized(QString::NormalizationForm_C).simplified();
}

qsizetype Mapping::columnOf(ImportField field) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].field == field) return i;
    return -1;
}

bool Mapping::tellsDoses() const
{
    return has(ImportField::Vaccine) || has(ImportField::VaccineId) ||
           std::ranges::any_of(columns, isRealDose);
}

Mapping suggestMapping(const Sheet& sheet, const ImportReference& reference)
{
    Headings best;
    Mapping mapping;
    const auto consider = [&](qsizetype row, bool two) {
        Headings found = headingsAt(sheet, row, two, reference);
        // Two words that happen to be headings are no heading row without a name among more.
        if (found.known < 2 || std::pair(found.hasName, found.known) <= std::pair(best.hasName, best.known))
            return;
        best = std::move(found);
        mapping.headerRow = int(row + (two ? 1 : 0));
    };
    const qsizetype rows = std::min(headingsWithin, sheet.rowCount());
    for (qsizetype row = 0; row < rows; ++row)
        consider(row, false);
    for (qsizetype row = 0; row + 1 < rows; ++row)
        if (!isOfPeople(sheet, row + 1)) consider(row, true);
    mapping.firstRow = mapping.headerRow + 1;
    mapping.headings = best.texts;
    mapping.columns = best.uses;
    mapping.columns.resize(sheet.columnCount());
    while (mapping.headings.size() < sheet.columnCount())
        mapping.headings.append(QString());
    lookAtColumns(sheet, mapping);
    return mapping;
}

void lookAtColumns(const Sheet& sheet, Mapping& mapping)
{
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        ColumnUse& use = mapping.columns[column];
        use.dateOrder = dateOrderOf(sheet, mapping.firstRow, column);
        use.letters = {};
        if (!isText(use.field)) continue;
        QStringList texts;
        for (qsizetype row = mapping.firstRow; row < sheet.rowCount(); ++row)
            if (const auto* text = std::get_if<QString>(&sheet.at(row, column))) texts.append(*text);
        use.letters = lettersOfColumn(texts);
    }
}

bool needsSexCodes(const Sheet& sheet, const Mapping& mapping)
{
    const qsizetype column = mapping.columnOf(ImportField::Sex);
    if (column < 0) return false;
    for (qsizetype row = mapping.firstRow; row < sheet.rowCount(); ++row)
        if (isSexCode(textOf(sheet.at(row, column)))) return true;
    return false;
}

QList<Error> objectionsTo(const Mapping& mapping)
{
    QList<Error> objections;
    const auto object = [&](const char* text) { objections.append({ErrorKind::BadInput, text}); };
    if (!mapping.has(ImportField::Name))
        object(QT_TRANSLATE_NOOP("Error", "Say which column holds the full name."));
    const bool vaccineRows = mapping.has(ImportField::Vaccine) || mapping.has(ImportField::VaccineId);
    if (vaccineRows != mapping.has(ImportField::GivenAt))
        object(vaccineRows ? QT_TRANSLATE_NOOP("Error", "Say which column holds the day of vaccination.")
                           : QT_TRANSLATE_NOOP("Error", "Say which column holds the vaccine."));
    return objections;
}

} // namespace noi::exchange
