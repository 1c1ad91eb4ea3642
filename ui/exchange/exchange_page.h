#pragma once

#include "core/base/clock.h"
#include "ui/exchange/exchange_source.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedLayout;

namespace noi
{

class ChoiceField;
class Dialogs;
class Feedback;
class ImportView;
class SendView;

/// Bảng tính (Shift+F2): spreadsheets in, and files for the national registry out. A link may carry one of
/// the words below.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    /// What open() understands.
    static inline const QString takeIn = QStringLiteral("in"), send = QStringLiteral("out");

    /// All outlive the page.
    struct Parts {
        ExchangeSource& source;
        Feedback& feedback;
        Dialogs& dialogs;
        const Products& products;
        const Clock& clock;
    };
    explicit ExchangePage(const Parts& parts, QWidget* parent = nullptr);

    void open(const QVariant& what) override;
    void userChanged(const LoggedIn& user) override;
    void retranslate() override;

private:
    void build();
    void showView(bool out);

    Parts m_parts;
    QWidget* m_whole = nullptr;
    ChoiceField* m_which = nullptr;
    QStackedLayout* m_stack = nullptr;
    ImportView* m_in = nullptr;
    SendView* m_out = nullptr;
};

} // namespace noi
