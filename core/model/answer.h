#pragma once

namespace noi
{

/// Yes, no, or not asked.
enum class Answer { Unknown = 0, Yes = 1, No = 2 };

} // namespace noi
