#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace noi
{

class DateField;
class ErrorLine;
class Form;
class SheetOut;

/// Today's and earlier sessions, and opening a new one with what the last one was held with.
class SessionChooser : public QWidget
{
    Q_OBJECT
public:
    explicit SessionChooser(SessionParts& parts, QWidget* parent = nullptr);

    /// Reads the list again. With one session open today and `enter`, it is chosen by itself.
    void load(bool enter);
    void takeFocus();

Q_SIGNALS:
    void chosen(noi::Id session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showSessions(const QList<SessionLine>& sessions, bool enter);
    void showProducts(const QStringList& planned);
    void remember(const QList<SessionLine>& sessions);
    void openNew();
    [[nodiscard]] Id marked() const; ///< none: no session yet

    SessionParts& m_parts;
    QList<SessionLine> m_sessions;
    bool m_opening = false;
    QListWidget* m_list;
    QLabel* m_none;
    Form* m_form;
    QComboBox* m_site;
    DateField* m_date;
    QListWidget* m_products;
    QLineEdit* m_note;
    ErrorLine* m_error;
    SheetOut* m_sheet;
};

} // namespace noi
