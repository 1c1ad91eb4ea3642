#pragma once

namespace noi::sim
{

/// The planted bugs; NOI_MUTANT(name) stands where each is.
inline constexpr const char* mutants[] = {
    "acknowledgeBeforeCommit",
    "carriedStaysUnverified",
    "clashKeepsFirst",
    "cursorBeforeOperations",
    "cursorOffByOne",
    "divergedIgnored",
    "divergenceNotSeen",
    "epochIgnored",
    "formerChainsForgotten",
    "gapTaken",
    "lackingIgnored",
    "lastOperationDropped",
    "neverBegunAnew",
    "outboxDroppedEarly",
    "poisonDropped",
    "putBackUnnoticed",
    "residenceNeverEnds",
    "runsMeet",
    "resumeOffByOne",
    "secondSubscriberForgotten",
    "signatureNotChecked",
    "stampNotChecked",
    "tagNotCompared",
    "wantedForgotten",
    "wantedIgnored",
    "wholeFileNotSent",
    "missingFsync",
    // Writing again what two PCs wrote under one number.
    "originalsComeBack",
    "originalsComeBackThere",
    "originalsStay",
    "originalsStayThere",
    "ownOpsNeverGivenBack",
    "reissueForgetsBases",
    "reissueForgetsValues",
    "reissueNotCarried",
};

} // namespace noi::sim
