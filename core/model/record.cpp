#include "core/model/record.h"

#include <algorithm>

namespace noi
{

const FieldInfo* RecordType::field(int fieldNumber) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [fieldNumber](const FieldInfo& f) { return f.number == fieldNumber; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace noi
