#include "core/barcode/gs1_coupon.h"

#include "core/barcode/gs1_date.h"

#include <algorithm>
#include <string_view>

namespace noi::gs1
{
namespace
{

/// Reads a run of digits from the left. Once something is missing or wrong, `good` stays false and all reads
/// are empty.
class Digits
{
public:
    explicit Digits(QByteArrayView text)
        : good(std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })), m_rest(text)
    {
    }

    bool good;

    QByteArrayView take(qsizetype count)
    {
        good = good && m_rest.size() >= count;
        if (!good) return {};
        const auto taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    /// One digit out of `allowed`, as a number; 0 when wrong.
    int oneOf(std::string_view allowed)
    {
        const auto digit = take(1);
        good = good && allowed.find(digit.front()) != allowed.npos;
        return good ? digit.front() - '0' : 0;
    }

    /// A digit that says how long (plus `extra`) what follows is, and that.
    void sized(std::string_view sizes, int extra) { take(oneOf(sizes) + extra); }

    /// Optional fields begin with their own digit.
    bool nextIs(char digit)
    {
        if (!good || m_rest.isEmpty() || m_rest.front() != digit) return false;
        take(1);
        return true;
    }

    [[nodiscard]] bool finished() const { return good && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

constexpr std::string_view anyDigit = "0123456789";

void takeRequirement(Digits& coupon)
{
    coupon.sized("12345", 0); // requirement
    coupon.oneOf("012349");   // its kind
    coupon.take(3);           // family
}

/// The second and third purchase name their own company, or 9 for that of the first.
void takeOtherPurchase(Digits& coupon)
{
    takeRequirement(coupon);
    if (!coupon.nextIs('9')) coupon.sized("0123456", 6);
}

void takeDates(Digits& coupon, QDate today)
{
    QByteArrayView expires, starts;
    if (coupon.nextIs('3')) {
        expires = coupon.take(6);
        coupon.good = coupon.good && dateOf(expires, today).isValid();
    }
    if (coupon.nextIs('4')) {
        starts = coupon.take(6);
        coupon.good =
            coupon.good && dateOf(starts, today).isValid() && (expires.isEmpty() || starts <= expires);
    }
}

} // namespace

bool isCoupon(QByteArrayView text, QDate today)
{
    Digits coupon(text);
    coupon.sized("0123456", 6); // company
    coupon.take(6);             // offer
    coupon.sized("12345", 0);   // value saved
    takeRequirement(coupon);
    if (coupon.nextIs('1')) {
        coupon.oneOf("0123"); // rules of the further purchases
        takeOtherPurchase(coupon);
    }
    if (coupon.nextIs('2')) takeOtherPurchase(coupon);
    takeDates(coupon, today);
    if (coupon.nextIs('5')) coupon.sized(anyDigit, 6);  // serial number
    if (coupon.nextIs('6')) coupon.sized("1234567", 6); // retailer
    if (coupon.nextIs('9')) {
        coupon.oneOf("01256"); // kind of saving
        coupon.oneOf("012");   // which purchase it is for
        coupon.take(1);        // store coupon
        coupon.oneOf("01");    // not to be multiplied
    }
    return coupon.finished();
}

bool isPositiveOffer(QByteArrayView text)
{
    Digits coupon(text);
    coupon.oneOf("01");         // format
    coupon.sized("0123456", 6); // funder
    coupon.take(6);             // offer
    coupon.sized(anyDigit, 6);  // serial number
    return coupon.finished();
}

} // namespace noi::gs1
