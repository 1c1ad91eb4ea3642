#include "ui/pregnancy/referral_form.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/named.h"
#include "ui/kit/screen_language.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace noi
{

namespace
{

/// Where she was sent the last time: a station has one hospital that it mostly sends to.
QString lastFacility(const PregnancyLine& line)
{
    for (auto referral = line.referrals.crbegin(); referral != line.referrals.crend(); ++referral)
        if (referral->counts) return referral->fact.value.toFacility;
    return {};
}

/// What leads to a hospital; what is only to be watched does not.
bool leads(const pregnancy::Finding& finding) { return finding.urgency >= pregnancy::Urgency::Refer; }

} // namespace

ReferralForm::ReferralForm(const Clock& clock, QWidget* parent) : Form(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("referralForm"));
    const auto text = [this](const char* name) {
        auto* field = named(new QPlainTextEdit(this), name);
        field->setTabChangesFocus(true);
        field->setFixedHeight(3 * rowHeight(this));
        return field;
    };
    m_facility = named(new QLineEdit(this), "referralFacility");
    m_emergency = named(new ChoiceField(this), "referralEmergency");
    m_emergency->setChoices({{tr("Planned"), false}, {tr("Emergency"), true}});
    m_reason = text("referralReason");
    m_given = text("referralGiven");
    m_when =
        named(new DateField({.pastOnly = true, .needsDay = true, .takesTime = true}, this), "referralWhen");
    m_by = named(new QLineEdit(this), "referralBy");
    m_by->setPlaceholderText(tr("who is logged in"));
    add(tr("To which facility"), m_facility, Need::Required);
    add(tr("How soon"), m_emergency, Need::Required);
    add(tr("Reason (Tab goes on)"), m_reason, Need::Required);
    add(tr("Done and given before"), m_given);
    add(tr("When"), m_when, Need::Required);
    addBeside(tr("Sent by"), m_by);
}

void ReferralForm::start(const PregnancyLine& line, const QList<pregnancy::Finding>& findings)
{
    m_base = {};
    m_base.person = line.pregnancy.value.person;
    m_base.pregnancy = line.pregnancy.id;
    QStringList reasons;
    bool emergency = false;
    for (const pregnancy::Finding& finding : findings) {
        if (!leads(finding)) continue;
        m_base.findings += finding.code;
        reasons += inScreenLanguage(finding.what);
        emergency |= finding.urgency == pregnancy::Urgency::Emergency;
    }
    m_facility->setText(lastFacility(line));
    m_emergency->setValue(emergency);
    m_reason->setPlainText(reasons.join(QStringLiteral("; ")));
    m_given->clear();
    m_when->setToday(vietnamToday(m_clock));
    m_when->setDate(PartialDate::ofMinute(vietnamNow(m_clock)));
    m_by->clear();
    clearErrors();
    m_facility->setFocus(Qt::OtherFocusReason);
}

Referral ReferralForm::referral() const
{
    Referral referral = m_base;
    referral.toFacility = m_facility->text().simplified();
    referral.emergency = m_emergency->value().toBool();
    referral.reason = m_reason->toPlainText().trimmed();
    referral.given = m_given->toPlainText().trimmed();
    referral.referredAt = m_when->date();
    referral.referredBy = m_by->text().simplified();
    return referral;
}

} // namespace noi
