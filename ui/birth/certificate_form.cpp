#include "ui/birth/certificate_form.h"

#include "ui/kit/named.h"

#include <QLineEdit>

namespace noi
{

CertificateForm::CertificateForm(QWidget* parent) : Form(parent)
{
    setObjectName(QStringLiteral("certificateForm"));
    using C = BirthCertificate;
    addWord(tr("Number"), "certificateNumber", &C::certificateNumber, Need::Required);
    addWord(tr("The child's name, as the parents mean to call it"), "certificateChild", &C::childName);
    addWord(tr("Mother"), "certificateMother", &C::motherName, Need::Required);
    addWord(tr("Born"), "certificateMotherBirth", &C::motherBirth);
    addWord(tr("Personal number"), "certificateMotherNumber", &C::motherNumber);
    addWord(tr("Health insurance"), "certificateInsurance", &C::motherInsurance);
    addWord(tr("Ethnic group"), "certificateEthnicity", &C::motherEthnicity);
    addWord(tr("Address"), "certificateAddress", &C::motherAddress);
    addWord(tr("Father"), "certificateFather", &C::fatherName);
    addWord(tr("Born where"), "certificateWhere", &C::bornWhere, Need::Required);
    addWord(tr("State of the child"), "certificateState", &C::state);
    addWord(tr("Attended by"), "certificateAttendant", &C::attendantName);
    addWord(tr("Written by"), "certificateWriter", &C::writtenBy);
    addWord(tr("Head of the station"), "certificateHead", &C::headName);
    addWord(tr("Note"), "certificateNote", &C::note);
}

void CertificateForm::addWord(const QString& label, const char* name, QString BirthCertificate::*member,
                              Need need)
{
    auto* edit = named(new QLineEdit(this), name);
    add(label, edit, need);
    m_words.append({member, edit});
}

void CertificateForm::start(const BirthCertificate& draft)
{
    m_base = draft;
    for (const Word& word : std::as_const(m_words))
        word.edit->setText(draft.*word.member);
    clearErrors();
    focusFirst();
}

BirthCertificate CertificateForm::certificate() const
{
    BirthCertificate certificate = m_base;
    for (const Word& word : m_words)
        certificate.*word.member = word.edit->text().simplified();
    return certificate;
}

} // namespace noi
