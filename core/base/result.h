#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace noi
{

/// A value or the reason there is none. Look before you take: value() of a failure aborts.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_held); }
    [[nodiscard]] T& value() & { return std::get<0>(m_held); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_held)); }
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const { return std::get<1>(m_held); }

private:
    std::variant<T, Error> m_held;
};

/// Success without a value: `return {};` or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace noi
