#include "core/barcode/wedge/wedge_reader.h"
#include "core/barcode/wedge/wedge_setup.h"
#include "tests/support/catch.h"
#include "tests/support/keyboard_model.h"

using namespace noi;
using namespace noi::test;

namespace
{

WedgeSuggestion suggested(const ScannerModel& scanner, const PcModel& pc)
{
    return suggestSettings(scanned(wedgeTestCode(), scanner, pc), wedgeTestCode(), {});
}

} // namespace

TEST_CASE("the test code is a code", "[wedge]") { CHECK_FALSE(meaningOf(wedgeTestCode()).isEmpty()); }

TEST_CASE("a scan of the test code finds the settings, and with them the code reads", "[wedge]")
{
    for (const auto layout : {KeyboardLayout::Us, KeyboardLayout::French}) {
        for (const auto separator : {SeparatorKeys::Nothing, SeparatorKeys::F8, SeparatorKeys::CtrlBracket,
                                     SeparatorKeys::Alt029, SeparatorKeys::Replacement}) {
            for (const bool caps : {false, true}) {
                for (const bool minds : {false, true}) {
                    for (const bool places : {false, true}) {
                        const ScannerModel scanner{
                            .separator = separator, .prefix = QStringLiteral("$1"), .mindsCapsLock = minds};
                        const PcModel pc{.layout = layout, .capsLock = caps, .givesScanCodes = places};
                        const auto suggestion = suggested(scanner, pc);
                        CAPTURE(int(layout), int(separator), caps, minds, places);
                        REQUIRE(suggestion.understood);
                        CHECK(suggestion.capsLock == caps);
                        CHECK(suggestion.settings.prefix == scanner.prefix);
                        CHECK(suggestion.settings.separator == settingsFor(scanner, pc).separator);
                        CHECK(suggestion.settings.separatorText == settingsFor(scanner, pc).separatorText);
                        if (caps) CHECK(suggestion.settings.scannerMindsCapsLock == minds);
                        if (!places) CHECK(suggestion.settings.pcLayout == layout);
                        WedgeReader reader(suggestion.settings, meaningOf);
                        WedgeOutputs outputs;
                        for (const KeyStroke& stroke : scanned(stationCard("K7AA3"), scanner, pc))
                            outputs += reader.feed(stroke);
                        REQUIRE(outputs.size() == 1);
                        CHECK(outputs[0].bytes == stationCard("K7AA3"));
                    }
                }
            }
        }
    }
}

TEST_CASE("the test code shows which input method is on", "[wedge]")
{
    for (const auto method : {InputMethod::None, InputMethod::Telex, InputMethod::Vni}) {
        for (const auto delivery : {Delivery::TypesOver, Delivery::PreEdit}) {
            const auto suggestion = suggested({}, {.inputMethod = method, .delivery = delivery});
            REQUIRE(suggestion.understood);
            CHECK(suggestion.settings.inputMethod == method);
        }
    }
}

TEST_CASE("the ending and the pace are taken from the sample", "[wedge]")
{
    CHECK(suggested({.ending = Qt::Key_Tab}, {}).settings.suffix == ScanSuffix::Tab);
    CHECK(suggested({.ending = 0}, {}).settings.suffix == ScanSuffix::None);
    CHECK(suggested({.gapMs = 25}, {}).settings.maxGapMs == 50);
    CHECK(suggested({.gapMs = 1}, {}).settings.maxGapMs == 20);
}

TEST_CASE("another code leaves the settings as they are", "[wedge]")
{
    const WedgeSettings current{.maxGapMs = 44};
    const auto suggestion = suggestSettings(scanned("8934673583220", {}, {}), wedgeTestCode(), current);
    CHECK_FALSE(suggestion.understood);
    CHECK(suggestion.settings == current);
}
