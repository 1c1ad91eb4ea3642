#include "core/clinical/screening/checklist.h"

#include "core/reference/pack_row.h"

namespace noi
{

namespace
{

enum Column { Number, TextVi, TextEn, IfYes, LiveOnly, MeasureColumn, YesUpTo, YesBelow, YesFrom };

QStringList columnNames()
{
    return QStringLiteral("number,text_vi,text_en,if_yes,live_only,measure,yes_up_to,yes_below,yes_from")
        .split(u',');
}

ChecklistItem readItem(PackRow& row)
{
    constexpr double highest = 1'000'000;
    ChecklistItem item;
    item.number = row.number(Number, 1, 99).value_or(0);
    if (item.number == 0) row.refuse(Number);
    item.text = {row.required(TextVi), row.required(TextEn)};
    item.ifYes = row.oneOf(IfYes, {QStringLiteral("postponed"), QStringLiteral("contraindicated")}) == 1
                     ? Verdict::Contraindicated
                     : Verdict::Postponed;
    item.liveOnly = row.yesNo(LiveOnly);
    item.measure = ChecklistItem::Measure(
        row.oneOf(MeasureColumn, {QString(), QStringLiteral("temperature_c"), QStringLiteral("weight_g")}));
    item.yesUpTo = row.decimal(YesUpTo, 0, highest);
    item.yesBelow = row.decimal(YesBelow, 0, highest);
    item.yesFrom = row.decimal(YesFrom, 0, highest);
    const bool hasThreshold = item.yesUpTo || item.yesBelow || item.yesFrom;
    if (hasThreshold != (item.measure != ChecklistItem::Measure::None)) row.refuse(MeasureColumn);
    return item;
}

Error badHead(const PackInfo& info, const QString& key)
{
    return Error{ErrorKind::Damaged,
                 QT_TRANSLATE_NOOP("Error",
                                   "The data pack %1 does not say its “%2” as it must. Correct the file or "
                                   "take the pack again from its source."),
                 {info.file, key}};
}

Result<void> readHead(Checklist& list)
{
    const QHash<QString, QString>& head = list.info.others;
    const QString fromKey = QStringLiteral("from_age_days"), toKey = QStringLiteral("to_age_days");
    list.code = head.value(QStringLiteral("code"));
    list.title = {head.value(QStringLiteral("title_vi")), head.value(QStringLiteral("title_en"))};
    if (list.code.isEmpty()) return badHead(list.info, QStringLiteral("code"));
    if (list.title.vi.isEmpty()) return badHead(list.info, QStringLiteral("title_vi"));
    bool isNumber = false;
    list.fromDay = head.value(fromKey).toInt(&isNumber);
    if (!isNumber || list.fromDay < 0) return badHead(list.info, fromKey);
    if (!head.value(toKey).isEmpty()) {
        list.toDay = head.value(toKey).toInt(&isNumber);
        if (!isNumber || *list.toDay < list.fromDay) return badHead(list.info, toKey);
    }
    return {};
}

} // namespace

bool ChecklistItem::answeredYesBy(double value) const
{
    return (yesUpTo && value <= *yesUpTo) || (yesBelow && value < *yesBelow) ||
           (yesFrom && value >= *yesFrom);
}

const ChecklistItem* Checklist::item(int number) const
{
    for (const ChecklistItem& one : items) {
        if (one.number == number) return &one;
    }
    return nullptr;
}

Result<Checklist> Checklist::read(const QByteArray& bytes, const QString& file)
{
    const Result<PackTable> table = PackTable::read(bytes, file, columnNames());
    if (!table) return table.error();
    Checklist list;
    list.info = table->info();
    const Result<void> head = readHead(list);
    if (!head) return head.error();
    for (qsizetype i = 0; i < table->rowCount(); ++i) {
        PackRow row(*table, i);
        ChecklistItem item = readItem(row);
        if (row.failure()) return *row.failure();
        if (list.item(item.number)) return packHasTwice(*table, i, QString::number(item.number));
        list.items.append(std::move(item));
    }
    if (list.items.isEmpty()) return badHead(list.info, QStringLiteral("number"));
    return list;
}

Result<Checklists> Checklists::load(const PackFolders& folders, QDate day)
{
    QList<Checklist> lists;
    for (const QString& name :
         {QStringLiteral("screening-newborn.csv"), QStringLiteral("screening-from-1-month.csv")}) {
        const Result<PackFile> file = folders.read(name, day);
        if (!file) return file.error();
        Result<Checklist> list = Checklist::read(file->bytes, name);
        if (!list) return list.error();
        lists.append(std::move(list).value());
    }
    return Checklists(std::move(lists));
}

const Checklist* Checklists::forAge(qint64 days) const
{
    for (const Checklist& list : m_lists) {
        if (days >= list.fromDay && (!list.toDay || days <= *list.toDay)) return &list;
    }
    return nullptr;
}

} // namespace noi
