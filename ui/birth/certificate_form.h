#pragma once

#include "core/model/birth_certificate.h"
#include "ui/kit/form.h"

class QLineEdit;

namespace noi
{

/// Giấy chứng sinh before it is issued: what is known stands in it, and every word of the paper can be put
/// right.
class CertificateForm : public Form
{
    Q_OBJECT

public:
    explicit CertificateForm(QWidget* parent = nullptr);

    void start(const BirthCertificate& draft);
    [[nodiscard]] BirthCertificate certificate() const;

private:
    struct Word {
        QString BirthCertificate::*member;
        QLineEdit* edit;
    };
    void addWord(const QString& label, const char* name, QString BirthCertificate::*member,
                 Need need = Need::Optional);

    BirthCertificate m_base; ///< what the form does not hold
    QList<Word> m_words;
};

} // namespace noi
