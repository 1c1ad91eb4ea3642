#include "tests/support/catch.h"
#include "tests/ui/vietnamese_screen.h"
#include "ui/print/birth_certificate_paper.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace noi;

namespace
{

BirthCertificate certificate()
{
    BirthCertificate c;
    c.certificateNumber = QStringLiteral("00012-1A.GCS.23734.26");
    c.issuedAt = PartialDate::ofDay({2026, 11, 21});
    c.motherName = QStringLiteral("Rơ Châm H'Lan");
    c.motherBirth = QStringLiteral("14/03/1996");
    c.motherNumber = QStringLiteral("000196000012");
    c.motherEthnicity = QStringLiteral("Gia Rai");
    c.motherAddress = QStringLiteral("Làng Mrông, xã Ia Ly, tỉnh Gia Lai");
    c.motherInsurance = QStringLiteral("DT2000000000233");
    c.bornAt = PartialDate::ofMinute({2026, 11, 21}, {7, 5});
    c.bornWhere = QStringLiteral("Trạm Y tế xã Ia Ly");
    c.births = 2;
    c.living = 2;
    c.bornTogether = 1;
    c.childName = QStringLiteral("Rơ Châm Bảo An");
    c.sex = Sex::Female;
    c.weight = 3100;
    c.gestation = 37 * 7 + 2;
    c.state = QStringLiteral("Khỏe mạnh");
    c.attendantName = QStringLiteral("Ksor H'Bia");
    c.writtenBy = QStringLiteral("Nguyễn Thị Thu Hà");
    c.headName = QStringLiteral("Rơ Châm H'Rin");
    return c;
}

PrintJob job()
{
    return birthCertificateJob(certificate(), QStringLiteral("Trạm Y tế xã Ia Ly"),
                               QDateTime(QDate(2026, 11, 21), QTime(9, 5)));
}

} // namespace

TEST_CASE("a birth certificate says on one A4 what was issued, in the words of the Vietnamese form",
          "[print]")
{
    const test::Vietnamese screen;
    CHECK(job().pages == 1);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("certificate.pdf"));
    REQUIRE(writePdf(pdf, job()));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char* words : {"GIẤY CHỨNG SINH", "00012-1A.GCS.23734.26", "Rơ Châm H'Lan", "000196000012",
                              "7 giờ 05, ngày 21/11/2026", "37 tuần 2 ngày", "3100 g", "Rơ Châm Bảo An"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    QImage image(1240, 1754, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    job().paint(painter, image.rect(), 0);
    painter.end();
    if (const QString pictures = qEnvironmentVariable("NOI_PICTURES"); !pictures.isEmpty())
        image.save(QDir(pictures).filePath(QStringLiteral("birth-certificate.png")));
}
