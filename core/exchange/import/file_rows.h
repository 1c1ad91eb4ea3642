#pragma once

#include "core/exchange/import/mapping.h"
#include "core/model/dose.h"
#include "core/model/identifier.h"
#include "core/reference/reference.h"

#include <vector>

namespace noi
{
class CommuneSearch;
}

namespace noi::exchange
{

/// Something to say about a cell of the file. Sentences name no person.
struct Remark {
    int row = 0;     ///< as the spreadsheet counts, from 1
    int column = -1; ///< from 0; -1: the whole row
    Error what;
    bool stops = false; ///< the person, or the dose, cannot be taken in
};

struct FileParent {
    QString name;
    PartialDate birth;
    QString personalId;
};

/// A dose as a row tells it. `dose.person` is not known yet.
struct FileDose {
    Dose dose;
    int row = 0, column = -1;
};

/// One row of the file: who, and what they were given.
struct FileRow {
    int row = 0;
    Person person; ///< parents and household empty
    QList<Identifier> identifiers;
    FileParent mother, father;
    std::vector<FileDose> doses;
};

struct FileRows {
    std::vector<FileRow> rows; ///< those in which somebody can be read
    QList<Remark> remarks;
    int rowsRead = 0, rowsEmpty = 0;
};

/// What reading takes besides the sheet. All outlive it.
struct RowReading {
    const Sheet& sheet;
    const Mapping& mapping;
    const ImportReference& names;
    const Reference& reference;
    const CommuneSearch& communes;
    QString ownCommune; ///< of people of whom the file does not say where they live
    QDate today;
};

/// The note by which an identifier is known as the national registry's number of a person.
[[nodiscard]] QString registryNote();

/// Reads all rows below the headings. A row without anybody is said and left out; an empty one passed over.
[[nodiscard]] FileRows readRows(const RowReading& reading);

} // namespace noi::exchange
