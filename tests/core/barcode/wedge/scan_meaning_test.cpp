#include "core/barcode/wedge/scan_meaning.h"
#include "core/barcode/wedge/wedge_reader.h"
#include "core/barcode/wedge/wedge_setup.h"
#include "tests/support/catch.h"
#include "tests/support/keyboard_model.h"

using namespace noi;

namespace
{

ScanMeaning meaning()
{
    return scanMeaning([] { return QDate(2026, 11, 21); });
}

WedgeOutputs scan(const QByteArray& code, const test::ScannerModel& scanner)
{
    WedgeReader reader(test::settingsFor(scanner, {}), meaning());
    WedgeOutputs outputs;
    for (const KeyStroke& stroke : test::scanned(code, scanner, {}))
        outputs += reader.feed(stroke);
    return outputs;
}

} // namespace

TEST_CASE("the real reader of codes judges what was scanned", "[wedge]")
{
    CHECK_FALSE(meaning()(wedgeTestCode()).isEmpty());
    CHECK(meaning()("0109506000134352") == meaning()("]d20109506000134352"));
    CHECK(meaning()("0109506000134353").isEmpty());
    CHECK(meaning()("hello").isEmpty());
}

TEST_CASE("with the real reader a vial without separator reads, and one that needs it is refused", "[wedge]")
{
    const test::ScannerModel loses{.separator = test::SeparatorKeys::Nothing};
    const QByteArray vial = "0109506000134352"
                            "17271231"
                            "10VX7KQ";
    const auto read = scan(vial, loses);
    REQUIRE(read.size() == 1);
    CHECK(read[0].bytes == vial);
    const auto refused = scan(vial + "\x1d"
                                     "21000123456789",
                              loses);
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].kind == WedgeOutput::Kind::Unreadable);
    // The longest that three separators are looked for in: must not keep a nurse waiting.
    CHECK(scan("0109506000134352"
               "17271231"
               "21VX7K0123456789012345"
               "10" +
                   QByteArray(16, 'Q'),
               loses)
              .size() == 1);
}
