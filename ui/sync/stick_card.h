#pragma once

#include "ui/sync/sync_source.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace noi
{

class Dialogs;
class ErrorLine;

/// Carrying changes by hand: out to the province or a neighbour, in from either.
class StickCard : public QFrame
{
    Q_OBJECT

public:
    StickCard(SyncSource& source, Dialogs& dialogs, QWidget* parent = nullptr);
    /// What may be done now: the province's stick needs a ticket first, a neighbour's its invitation.
    void allow(bool carrying, bool enrolled);
    void retranslate();
    /// Takes in a file that was opened from outside the program.
    void read(const QString& file);

private:
    void build();
    void toProvince();
    void toNeighbour();
    void write(const QString& file, StickFor whom, const QByteArray& invitation);
    void chooseAndRead();
    void saveInvitation();
    void say(const QString& sentence);
    void problem(const Error& error);
    void setBusy(bool busy);

    SyncSource& m_source;
    Dialogs& m_dialogs;
    QLabel *m_title, *m_about, *m_says;
    ErrorLine* m_error;
    QPushButton *m_toProvince, *m_toNeighbour, *m_read, *m_invitation;
    bool m_carrying = false, m_enrolled = false, m_busy = false;
};

} // namespace noi
