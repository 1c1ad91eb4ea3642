#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace noi
{

/// The session's vials: discarding one with its reason, and closing the session with whatever is still open.
class VialsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VialsPanel(const SessionParts& parts, QWidget* parent = nullptr);

    void show(const SessionBoard& board);
    void takeFocus();

Q_SIGNALS:
    void discard(noi::Id vial, const QString& reason, const QString& said);
    void close(const QList<noi::Id>& vials, const QString& discardReason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseReason(int index);
    void discardChosen();
    void closing();
    void forget();

    const SessionParts& m_parts;
    SessionBoard m_board;
    QString m_reason;
    bool m_asked = false;
    QListWidget* m_list;
    QList<QPushButton*> m_reasons;
    QLabel* m_what;
    QPushButton* m_discard;
    QLabel* m_open;
    QPushButton* m_close;
};

} // namespace noi
