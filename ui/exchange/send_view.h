#pragma once

#include "core/base/clock.h"
#include "ui/exchange/exchange_source.h"
#include "ui/people/latest.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace noi
{

class DateField;
class Dialogs;
class EmptyState;
class ErrorLine;
class Feedback;
class ReasonLine;

/// A file for the national registry: what was not sent yet, and what was sent and does not count any more.
/// What is in the file counts as sent, until somebody says that it never was.
class SendView : public QWidget
{
    Q_OBJECT

public:
    SendView(ExchangeSource& source, Feedback& feedback, Dialogs& dialogs, const Clock& clock,
             QWidget* parent = nullptr);

    void begin();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* filterLine();
    [[nodiscard]] exchange::ExportFilter filter() const;
    void look();
    /// A file of this kind: "xlsx", "csv".
    void send(const QString& ending);
    void letSend(bool may);
    void load();
    void askNotSent();
    void notSent(Id sending, const QString& reason);
    [[nodiscard]] const Stored<Sending>* chosen() const;

    ExchangeSource& m_source;
    Feedback& m_feedback;
    Dialogs& m_dialogs;
    const Clock& m_clock;
    Latest m_latest;
    QList<Stored<Sending>> m_sendings;
    DateField *m_from, *m_to;
    QCheckBox *m_sentToo, *m_fromElsewhere, *m_withoutDoses;
    QPushButton *m_send, *m_sendCsv, *m_notSent;
    QLabel* m_what;
    ErrorLine* m_problem;
    ReasonLine* m_reason;
    QStandardItemModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_list = nullptr;
};

} // namespace noi
