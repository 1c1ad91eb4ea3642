#pragma once

namespace noi::sim
{

/// The planted bugs; NOI_MUTANT(name) stands where each is.
inline constexpr const char* mutants[] = {
    "ackBeyondSent",
    "acknowledgeBeforeCommit",
    "carriedStaysUnverified",
    "cursorBeforeOperations",
    "cursorOffByOne",
    "divergedIgnored",
    "divergenceNotSeen",
    "epochIgnored",
    "formerChainsForgotten",
    "lackingIgnored",
    "lastOperationDropped",
    "letGoNotCarried",
    "missingFsync",
    "outboxDroppedEarly",
    "ownOpsNeverGivenBack",
    "passedOverUnseen",
    "poisonDropped",
    "putBackUnnoticed",
    "residenceNeverEnds",
    "resumeOffByOne",
    "runsMeet",
    "secondSubscriberForgotten",
    "signatureNotChecked",
    "stampNotChecked",
    "tagNotCompared",
    "wantedForgotten",
    "wantedIgnored",
    "wholeFileNotSent",
};

} // namespace noi::sim
