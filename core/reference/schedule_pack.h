#pragma once

#include "core/clinical/immunization/schedule.h"
#include "core/reference/pack_folders.h"
#include "core/reference/pack_table.h"
#include "core/reference/words.h"

#include <QHash>

namespace noi
{

/// An immunisation schedule as a data pack: a folder of CDSi supporting data (*.xml), with names.csv (what
/// its vaccine groups are called; its head lines date the pack) and severe-reactions.csv (which observation a
/// severe reaction to an antigen is).
struct SchedulePack {
    struct GroupName {
        QString key; ///< name of the vaccine group in the schedule
        Words name;
        QString legalBasis;
    };

    PackInfo info;
    immunization::SharedSchedule schedule;
    QList<GroupName> groups;                ///< in the order they are shown
    QHash<QString, QString> severeReaction; ///< antigen → observation code

    /// Null for a group that is not shown.
    [[nodiscard]] const GroupName* group(const QString& key) const;

    /// Of all folders schedules/NAME/ in the pack folders, the one that applies on `day`: the latest
    /// valid_from, then the latest date. A damaged candidate fails.
    static Result<SchedulePack> load(const PackFolders& folders, QDate day);
};

} // namespace noi
