#include "core/barcode/citizen_card.h"
#include "core/barcode/insurance_card.h"
#include "core/barcode/station_card.h"
#include "tests/fuzz/fuzz.h"

void noi::fuzz::run(QByteArrayView bytes)
{
    if (const auto card = readCitizenCard(bytes); card.ok()) {
        const auto again = readCitizenCard(citizenCardText(*card));
        require(again.ok() && *again == *card);
        (void)card->numberAgrees();
    }
    if (const auto card = readInsuranceCard(bytes); card.ok()) {
        const auto again = readInsuranceCard(insuranceCardText(*card));
        require(again.ok() && *again == *card);
    }
    if (const auto card = readStationCard(bytes); card.ok())
        require(stationCardText(card->person).toLatin1() == bytes);
}
