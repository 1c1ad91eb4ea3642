#pragma once

namespace noi
{

/// Makes :/noi/translations/noi_vi.qm and noi_en.qm readable: a static library's resources wait to be called.
void openTranslations();

} // namespace noi
