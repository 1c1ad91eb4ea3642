#pragma once

#include "core/model/record.h"

namespace noi
{

/// Báo cáo đã nộp: a report as it was handed in, with its figures and the records behind each. In the file of
/// the station. A fact: a later one replaces it, and says why.
struct Report {
    QString form;
    QString formVersion;
    QString period;     ///< report::Period::text()
    PartialDate madeAt; ///< to the minute
    QString content;    ///< report::ReportTable::toBytes(), compressed, base 64
    QString signedBy;   ///< name of the head, as it prints
    Id signer;          ///< Device whose key signed it
    QString
        signature; ///< base 64, Ed25519 over form, version, period, time, name and content (report/signing.h)
    Id replaces;
    QString replaceReason;

    static constexpr int number = 50;
    static constexpr const char* table = "report";
    static constexpr RecordKind kind = RecordKind::Fact;
    static constexpr auto fields()
    {
        return std::tuple{
            Field{1, "form", &Report::form},         Field{2, "form_version", &Report::formVersion},
            Field{3, "period", &Report::period},     Field{4, "made_at", &Report::madeAt},
            Field{5, "content", &Report::content},   Field{6, "signed_by", &Report::signedBy},
            Field{7, "signer", &Report::signer},     Field{8, "signature", &Report::signature},
            Field{9, "replaces", &Report::replaces}, Field{10, "replace_reason", &Report::replaceReason}};
    }

    bool operator==(const Report&) const = default;
};

} // namespace noi
