#include "ui/scan/scanner_page.h"

#include "core/barcode/wedge/wedge_setup.h"
#include "ui/kit/badge.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/error_line.h"
#include "ui/kit/error_text.h"
#include "ui/kit/form.h"
#include "ui/kit/named.h"
#include "ui/scan/scan_filter.h"
#include "ui/scan/scanner_words.h"
#include "ui/scan/test_code.h"
#include "ui/scan/wedge_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noi
{

namespace
{

QLabel* text(const char* name, const char* role = nullptr)
{
    auto* label = named(new QLabel, name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (role) setRole(label, QString::fromLatin1(role));
    return label;
}

} // namespace

ScannerPage::ScannerPage(ScannerControl& control, ScanFilter& filter, Understand understand, QWidget* parent)
    : Page(parent), m_control(control), m_filter(filter), m_understand(std::move(understand)),
      m_wedge(control.settings().wedge)
{
    setObjectName(QStringLiteral("scannerPage"));
    build();
    connect(m_kind, &ChoiceField::valueChanged, this, &ScannerPage::kindChosen);
    connect(m_form, &Form::submitted, this, &ScannerPage::save);
    connect(m_save, &QPushButton::clicked, m_form, &Form::submit);
    connect(m_printCode, &QPushButton::clicked, this, &ScannerPage::printCode);
    connect(&m_control, &ScannerControl::statusChanged, this, &ScannerPage::showStatus);
    connect(&m_control, &ScannerControl::refused, this, &ScannerPage::showUnreadable);
    connect(&m_filter, &ScanFilter::burst, this, &ScannerPage::learn);
    connect(&m_filter, &ScanFilter::unreadable, this, &ScannerPage::showUnreadable);
    retranslate();
    showSettings();
}

void ScannerPage::build()
{
    m_title = text("scannerTitle", "title");
    m_state = named(new Badge, "scannerState");
    m_problem = named(new ErrorLine, "scannerProblem");
    m_form = named(new Form, "scannerForm");
    m_kind = named(new ChoiceField, "scannerKind");
    m_port = named(new QComboBox, "scannerPort");
    m_port->setEditable(true);
    m_baud = named(new QComboBox, "scannerBaud");
    for (const int baud : {9600, 19200, 38400, 57600, 115200})
        m_baud->addItem(QString::number(baud), baud);
    m_ending = named(new QComboBox, "scannerEnding");
    m_form->add(QString(), m_kind);
    m_form->add(QString(), m_port, Form::Need::Required);
    m_form->add(QString(), m_baud);
    m_form->addBeside(QString(), m_ending);
    m_save = named(new QPushButton, "scannerSave");
    setRole(m_save, QStringLiteral("primary"));
    m_trialTitle = text("scannerTrialTitle", "heading");
    m_trialHint = text("scannerTrialHint", "hint");
    m_codeHint = text("scannerCodeHint", "hint");
    m_printCode = named(new QPushButton, "scannerPrintCode");
    m_verdict = named(new Badge, "scannerVerdict");
    m_understood = text("scannerUnderstood", "strong");
    m_arrivedTitle = text("scannerArrivedTitle", "hint");
    m_arrived = text("scannerArrived");
    m_arrived->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_wedgeFacts = text("scannerWedgeFacts", "hint");

    const int grid = gridUnit(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * grid);
    left->addWidget(m_title);
    left->addWidget(m_state, 0, Qt::AlignLeft);
    left->addWidget(m_problem);
    left->addWidget(m_form);
    left->addWidget(m_save, 0, Qt::AlignLeft);
    left->addStretch();
    auto* card = named(new QFrame, "scannerTrial");
    setRole(card, QStringLiteral("card"));
    auto* right = new QVBoxLayout(card);
    right->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    right->setSpacing(2 * grid);
    for (QWidget* widget : {static_cast<QWidget*>(m_trialTitle), static_cast<QWidget*>(m_trialHint)})
        right->addWidget(widget);
    auto* codeWords = new QVBoxLayout;
    codeWords->addWidget(m_codeHint);
    codeWords->addWidget(m_printCode, 0, Qt::AlignLeft);
    codeWords->addStretch();
    auto* code = new QHBoxLayout;
    code->setSpacing(2 * grid);
    code->addWidget(named(new TestCode, "scannerTestCode"), 0, Qt::AlignTop);
    code->addLayout(codeWords, 1);
    right->addLayout(code);
    right->addWidget(m_verdict, 0, Qt::AlignLeft);
    for (QWidget* widget : {m_understood, m_arrivedTitle, m_arrived, m_wedgeFacts})
        right->addWidget(widget);
    right->addStretch();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    columns->setSpacing(4 * grid);
    columns->addLayout(left, 2);
    columns->addWidget(card, 3);
    m_printCode->hide();
    m_verdict->hide();
    m_arrivedTitle->hide();
}

void ScannerPage::retranslate()
{
    m_title->setText(tr("Scanner"));
    m_kind->setChoices({{tr("Serial port (USB-COM)"), int(ScannerKind::Serial)},
                        {tr("Keyboard"), int(ScannerKind::Keyboard)},
                        {tr("None"), int(ScannerKind::None)}});
    m_form->setLabel(m_kind, tr("How it is &connected"));
    m_form->setLabel(m_port, tr("&Port"));
    m_form->setHint(m_port, tr("Surest of all: set the scanner to USB-COM with the sheet in its box."));
    m_form->setLabel(m_baud, tr("&Speed (baud)"));
    m_form->setLabel(m_ending, tr("After each &code"));
    const int ending = m_ending->currentIndex();
    m_ending->clear();
    m_ending->addItem(tr("Enter (CR, LF)"), int(SerialEnding::LineEnd));
    m_ending->addItem(tr("nothing"), int(SerialEnding::Pause));
    m_ending->setCurrentIndex(std::max(ending, 0));
    m_save->setText(tr("Save and use (Ctrl+Enter)"));
    m_trialTitle->setText(tr("Try it: scan any code"));
    m_trialHint->setText(tr("A vial, a child's card, an insurance card."));
    m_codeHint->setText(
        tr("The test code. With a keyboard scanner, scan it once: the settings follow from it. If "
           "the scanner does not read the screen, print it."));
    m_printCode->setText(tr("P&rint the test code"));
    m_arrivedTitle->setText(tr("What arrived"));
    showStatus();
    showWedge();
}

void ScannerPage::open(const QVariant& what)
{
    Q_UNUSED(what)
    fillPorts();
    showSettings();
    m_kind->setFocus();
}

/// What was only tried and not saved ends with the page.
void ScannerPage::hideEvent(QHideEvent* event)
{
    m_filter.setSettings(m_control.settings().wedge);
    m_filter.setEnabled(m_control.settings().kind == ScannerKind::Keyboard);
    Page::hideEvent(event);
}

void ScannerPage::fillPorts()
{
    const QString now = m_port->currentText();
    m_port->clear();
    const auto ports = m_control.ports();
    for (const ScannerPort& port : ports) {
        m_port->addItem(port.name,
                        QVariant::fromValue(QVariantList{port.vendor, port.product, port.serialNumber}));
        m_port->setItemData(m_port->count() - 1, port.description, Qt::ToolTipRole);
    }
    m_port->setEditText(now);
}

void ScannerPage::showSettings()
{
    const ScannerSettings& settings = m_control.settings();
    m_wedge = settings.wedge;
    m_learnt = false;
    m_kind->setValue(int(settings.kind));
    if (!settings.serial.port.isEmpty()) m_port->setEditText(settings.serial.port);
    m_baud->setCurrentIndex(std::max(m_baud->findData(settings.serial.baud), 0));
    m_ending->setCurrentIndex(std::max(m_ending->findData(int(settings.serial.ending)), 0));
    kindChosen();
    showStatus();
}

void ScannerPage::kindChosen()
{
    const auto kind = ScannerKind(m_kind->value().toInt());
    for (QWidget* field : {m_port, m_baud, m_ending})
        m_form->setFieldVisible(field, kind == ScannerKind::Serial);
    m_wedgeFacts->setVisible(kind == ScannerKind::Keyboard);
    // The trial must hear a scanner that types before it is saved.
    m_filter.setEnabled(kind == ScannerKind::Keyboard);
    m_filter.setSettings(m_wedge);
    showWedge();
}

void ScannerPage::showStatus()
{
    const ScannerStatus& status = m_control.status();
    m_state->say(scannerStatusMeaning(status), scannerStatusText(status));
    m_problem->say(status.error ? errorText(*status.error) : QString());
}

bool ScannerPage::takeScan(const QByteArray& code)
{
    showScan(code);
    return true;
}

void ScannerPage::showScan(const QByteArray& code)
{
    const bool test = code == wedgeTestCode();
    const Result<QString> said = test ? Result<QString>(tr("The test code, complete")) : m_understand(code);
    m_verdict->say(said.ok() ? Meaning::Done : Meaning::Stop,
                   said.ok() ? tr("Read and understood") : tr("Arrived, but not understood"));
    m_verdict->show();
    m_understood->setText(said.ok() ? *said : errorText(said.error()));
    m_arrivedTitle->show();
    m_arrived->setText(readableBytes(code));
}

void ScannerPage::showUnreadable(const Error& error)
{
    if (m_learnt) return; // this very scan taught us better
    m_verdict->say(Meaning::Stop, tr("Not readable"));
    m_verdict->show();
    m_understood->setText(errorText(error));
}

/// The strokes of each scan, before it is read: if they are the test code, the settings follow.
void ScannerPage::learn(const KeyStrokes& strokes)
{
    m_learnt = false;
    m_arrivedTitle->show();
    m_arrived->setText(readableStrokes(strokes));
    const WedgeSuggestion suggestion = suggestSettings(strokes, wedgeTestCode(), m_wedge);
    if (!suggestion.understood || !isVisible()) return;
    m_learnt = true;
    m_wedge = suggestion.settings;
    m_filter.setSettings(m_wedge);
    showWedge();
    m_verdict->say(Meaning::Done, tr("Test code read: the settings were found"));
    m_verdict->show();
    m_understood->setText(tr("Save them, then scan a vial and a card to be sure."));
}

void ScannerPage::setDialogs(Dialogs& dialogs)
{
    m_dialogs = &dialogs;
    m_printCode->show();
}

void ScannerPage::printCode()
{
    m_dialogs->print(tr("Test code for scanners"), [this](QPrinter& printer) {
        printTestCode(printer, tr("Test code for scanners"), m_codeHint->text());
    });
}

void ScannerPage::showWedge() { m_wedgeFacts->setText(wedgeFacts(m_wedge)); }

ScannerSettings ScannerPage::chosen() const
{
    ScannerSettings settings = m_control.settings();
    settings.kind = ScannerKind(m_kind->value().toInt());
    settings.wedge = m_wedge;
    SerialSettings serial{.port = m_port->currentText().trimmed()};
    const int item = m_port->findText(serial.port);
    const QVariantList device = item >= 0 ? m_port->itemData(item).toList() : QVariantList();
    if (device.size() == 3) {
        serial.vendor = quint16(device[0].toUInt());
        serial.product = quint16(device[1].toUInt());
        serial.serialNumber = device[2].toString();
    } else if (serial.port == settings.serial.port) { // unplugged just now, but known
        serial.vendor = settings.serial.vendor;
        serial.product = settings.serial.product;
        serial.serialNumber = settings.serial.serialNumber;
    }
    serial.baud = m_baud->currentData().toInt();
    serial.ending = SerialEnding(m_ending->currentData().toInt());
    if (settings.kind == ScannerKind::Serial) settings.serial = serial;
    return settings;
}

void ScannerPage::save()
{
    m_control.apply(chosen());
    showStatus();
}

} // namespace noi
