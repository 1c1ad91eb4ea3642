#pragma once

class QTableView;

namespace noi
{

/// Dresses a table as our lists look: rows of the normal height, whole rows chosen, one at a time, headings
/// at the left, no grid, no row numbers, no editing; Tab leaves it.
void dressTable(QTableView& table);

} // namespace noi
