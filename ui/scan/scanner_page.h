#pragma once

#include "core/barcode/wedge/key_stroke.h"
#include "ui/scan/scanner_control.h"
#include "ui/shell/page.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace noi
{

class Badge;
class ChoiceField;
class Dialogs;
class ErrorLine;
class Form;
class ScanFilter;

/// Where the scanner is set up and tried: choose how it is connected, scan anything, and see what arrived and
/// what was understood. With a keyboard scanner, a scan of the test code finds the settings by itself.
class ScannerPage : public Page
{
    Q_OBJECT

public:
    /// What a code says, in a sentence; an error when it says nothing we know.
    using Understand = std::function<Result<QString>(const QByteArray& code)>;

    /// All must outlive the page.
    ScannerPage(ScannerControl& control, ScanFilter& filter, Understand understand,
                QWidget* parent = nullptr);

    /// Where the test code is printed; until it is given, the page offers no printing. Outlives the page.
    void setDialogs(Dialogs& dialogs);

    void open(const QVariant& what) override;
    /// Every scan is a trial here: none goes on to another page.
    bool takeScan(const QByteArray& code) override;
    void retranslate() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void fillPorts();
    void showSettings();
    void kindChosen();
    void showStatus();
    void showScan(const QByteArray& code);
    void showUnreadable(const Error& error);
    void learn(const KeyStrokes& strokes);
    void showWedge();
    void save();
    void printCode();
    [[nodiscard]] ScannerSettings chosen() const;

    ScannerControl& m_control;
    ScanFilter& m_filter;
    Dialogs* m_dialogs = nullptr;
    Understand m_understand;
    WedgeSettings m_wedge;
    bool m_learnt = false;
    QLabel* m_title;
    Badge* m_state;
    ErrorLine* m_problem;
    Form* m_form;
    ChoiceField* m_kind;
    QComboBox* m_port;
    QComboBox* m_baud;
    QComboBox* m_ending;
    QPushButton* m_save;
    QLabel* m_trialTitle;
    QLabel* m_trialHint;
    QLabel* m_codeHint;
    QPushButton* m_printCode;
    QLabel* m_arrivedTitle;
    QLabel* m_arrived;
    QLabel* m_understood;
    Badge* m_verdict;
    QLabel* m_wedgeFacts;
};

} // namespace noi
