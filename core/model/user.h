#pragma once

#include "core/model/record.h"

namespace noi
{

/// Someone who works with the program. Accounts are per person, and travel like other records.
struct User {
    QString name;        ///< as it prints on records
    QString role;        ///< code of the roles pack: "nurse", "head", "it"
    QString pinVerifier; ///< Argon2id string; opens an unlocked PC, never the encrypted file
    bool disabled = false;

    static constexpr int number = 23;
    static constexpr const char* table = "app_user";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "name", &User::name}, Field{2, "role", &User::role},
                          Field{3, "pin_verifier", &User::pinVerifier},
                          Field{4, "disabled", &User::disabled}};
    }

    bool operator==(const User&) const = default;
};

/// A PC (or server) that writes operations, and the key its signatures are checked with.
struct Device {
    QString name;
    QString publicKey;  ///< Ed25519, hexadecimal
    Id predecessor;     ///< the Device record it continues after a restore, if any
    QString renumbered; ///< why it took a new number, else empty

    static constexpr int number = 24;
    static constexpr const char* table = "device";
    static constexpr RecordKind kind = RecordKind::Entity;
    static constexpr int predecessorField = 3;
    static constexpr bool everywhere = true; ///< "who wrote this, where" can be named at every station
    static constexpr auto fields()
    {
        return std::tuple{Field{1, "name", &Device::name}, Field{2, "public_key", &Device::publicKey},
                          Field{predecessorField, "predecessor", &Device::predecessor},
                          Field{4, "renumbered", &Device::renumbered}};
    }

    bool operator==(const Device&) const = default;
};

} // namespace noi
