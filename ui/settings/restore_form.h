#pragma once

#include "core/store/backup.h"
#include "ui/settings/backup_source.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace noi
{

class ErrorLine;
class Form;
class SecretField;

/// Whose password opens the backup that is to be restored.
class RestoreForm : public QFrame
{
    Q_OBJECT

public:
    explicit RestoreForm(QWidget* parent = nullptr);

    /// `when` names the backup in words.
    void begin(const QString& when, const QList<BackupSource::Opener>& openers);
    [[nodiscard]] Id opener() const;
    [[nodiscard]] QString secret() const;
    void setBusy(bool busy);
    void say(const Error& error);
    void finish();
    void retranslate();

Q_SIGNALS:
    void submitted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sayWhich();

    QString m_when;
    QLabel* m_title;
    QLabel* m_about;
    Form* m_form;
    QComboBox* m_opener;
    SecretField* m_secret;
    ErrorLine* m_error;
    QPushButton* m_restore;
    QPushButton* m_back;
};

} // namespace noi
