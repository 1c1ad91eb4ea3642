#pragma once

// Catch2 2 (Debian 12) and 3 keep their headers in different places.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <ostream>

namespace Catch
{
template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch

/// Requires a Result to be a success, and says the error when it is not.
#define REQUIRE_OK(result)                                                                                   \
    do {                                                                                                     \
        const auto& checked_ = (result);                                                                     \
        INFO((checked_.ok() ? std::string() : checked_.error().english().toStdString()));                    \
        REQUIRE(checked_.ok());                                                                              \
    } while (false)
