#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noi
{

class Badge;
class ChecklistView;
class NumberField;
class PersonHeader;

/// Khám sàng lọc: the checklist for the person's age, temperature and weight, the result as it stands, Enter
/// records.
class ScreeningPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ScreeningPanel(SessionParts& parts, QWidget* parent = nullptr);

    /// `planned` are the session's products: with a live one among them the questions about live vaccines
    /// count.
    void open(const BoardPerson& person, const QStringList& planned);
    void takeFocus();
    void submit();
    /// A vial scanned too early is kept for the injection; this says so.
    void sayVialKept(const QString& words);

Q_SIGNALS:
    void finished(const noi::Screening& screening, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void measured();
    void showOutcome();

    SessionParts& m_parts;
    const Checklist* m_list = nullptr;
    BoardPerson m_person;
    bool m_live = true;
    PersonHeader* m_header;
    QLabel* m_title;
    ChecklistView* m_checklist;
    NumberField* m_temperature;
    NumberField* m_weight;
    Badge* m_result;
    QLineEdit* m_reason;
    QLabel* m_keptVial;
    QPushButton* m_record;
};

} // namespace noi
