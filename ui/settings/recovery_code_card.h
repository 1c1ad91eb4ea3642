#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace noi
{

class Dialogs;

/// A recovery code, shown once: big, in groups, to be printed or written down and locked away. Also for the
/// end of the first run.
class RecoveryCodeCard : public QFrame
{
    Q_OBJECT

public:
    explicit RecoveryCodeCard(Dialogs& dialogs, QWidget* parent = nullptr);

    /// `station` heads the printed sheet.
    void show(const QString& code, const QString& station);
    [[nodiscard]] QString code() const { return m_code; }
    /// Hidden, and the code is gone.
    void forget();
    void retranslate();

Q_SIGNALS:
    /// It is written down: the card has forgotten it.
    void kept();

private:
    void print();
    void keep();

    Dialogs& m_dialogs;
    QString m_code;
    QString m_stationName;
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_codeLabel;
    QPushButton* m_print;
    QPushButton* m_kept;
};

} // namespace noi
