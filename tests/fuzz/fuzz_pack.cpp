#include "core/clinical/growth/growth_trend.h"
#include "core/clinical/pregnancy/antenatal_rules.h"
#include "core/clinical/pregnancy/contact_plan.h"
#include "core/clinical/pregnancy/dating.h"
#include "core/clinical/pregnancy/postnatal_contacts.h"
#include "core/clinical/pregnancy/postnatal_rules.h"
#include "core/clinical/screening/evaluate.h"
#include "core/reference/commune_search.h"
#include "core/reference/reference.h"

using namespace noi;

/// A data pack comes from a disk or a USB stick: any bytes give a list or an error. The first byte chooses
/// the reader.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const QString file = QStringLiteral("fuzz.csv");
    switch (data[0] % 15) {
    case 0: (void)CodeList::read(bytes, file); break;
    case 1: (void)InjectionSites::read(bytes, file); break;
    case 2: (void)Roles::read(bytes, file); break;
    case 3:
        if (const auto products = Products::read(bytes, file)) {
            for (const Product& product : products->all()) {
                (void)product.doseMl(24);
                for (const QString& gtin : product.gtins)
                    (void)products->byGtin(gtin);
            }
            (void)products->withGtins(bytes, file);
        }
        break;
    case 4:
        if (const auto list = Checklist::read(bytes, file)) {
            ScreeningAnswers answers;
            answers.temperatureC = 37.5;
            (void)evaluate(*list, answers);
        }
        break;
    case 5: {
        // The four packs of communes, one after another, between NUL bytes.
        QList<QByteArray> packs = bytes.split('\0');
        packs.resize(4);
        if (const auto communes = Communes::read({packs[0], packs[1], packs[2], packs[3]})) {
            const CommuneSearch search(*communes);
            (void)search.find(QString::fromUtf8(bytes.left(40)));
            (void)search.inAddress(QString::fromUtf8(bytes.left(80)));
        }
        break;
    }
    case 6:
        if (const auto standard = growth::GrowthStandard::read(bytes, file))
            (void)standard->weightForLength(growth::Sex::Male, 80.05, growth::Position::Lying);
        break;
    case 7:
        if (const auto classes = growth::GrowthClasses::read(bytes, file))
            (void)classes->of(growth::Figure::Weight, -2, 400);
        break;
    case 8: (void)growth::TrendRules::read(bytes, file); break;
    case 9:
        if (const auto plans = pregnancy::ContactPlans::read(bytes, file))
            for (const pregnancy::ContactPlan& plan : plans->all())
                for (int week = 0; week < 45; ++week)
                    (void)plan.afterFirst(week); // comes to an end
        break;
    case 10:
        if (const auto rules = pregnancy::DatingRules::read(bytes, file))
            (void)rules->date(QDate(2026, 1, 1), {{QDate(2026, 3, 1), 70}});
        break;
    case 11:
        if (const auto rules = pregnancy::AntenatalRules::read(bytes, file))
            (void)rules->findings({{QStringLiteral("week"), 30}});
        break;
    case 12:
        if (const auto rules = pregnancy::PostnatalRules::read(bytes, file))
            (void)rules->findings({{QStringLiteral("child_days"), 3}});
        break;
    case 13:
        if (const auto contacts = pregnancy::PostnatalContacts::read(bytes, file))
            (void)contacts->due(QDate(2026, 1, 1), {QDate(2026, 1, 3)}, QDate(2026, 1, 20));
        break;
    default:
        if (const auto table = PackTable::read(bytes, file, {QStringLiteral("a"), QStringLiteral("b")})) {
            for (qsizetype i = 0; i < table->rowCount(); ++i)
                (void)(table->text(i, 0) + table->text(i, 1));
        }
    }
    return 0;
}
