#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace noi
{

class DateField;
class ErrorLine;
class PersonEdit;
class PickField;

/// Entering a paper sheet afterwards: a line a dose, everything but the person repeated from the line above.
/// Each line is saved by itself; one that is refused stays in the table with its reason.
class LateEntry : public QWidget
{
    Q_OBJECT
public:
    explicit LateEntry(SessionParts& parts, QWidget* parent = nullptr);

    void open(const SessionBoard& board);
    void takeFocus();
    void takePerson(const PersonLine& person); ///< found by their card
    void takeVial(const Scan& scan);           ///< fills vaccine, lot and expiry

Q_SIGNALS:
    void finished();
    void registerWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        PersonLine person;
        PaperDose dose;
        enum class State { Saving, Saved, Refused } state = State::Saving;
        QString error;
        QString warning = {}; ///< what the schedule says against it, which is only said
    };

    void build();
    void goOn(QObject* field);
    void goToFirstGap();
    void productPicked();
    void save();
    void check(qsizetype index); ///< against the schedule, before the line itself is in the record
    void write(qsizetype index);
    void takeBack(int row); ///< a refused line goes back into the fields
    [[nodiscard]] PaperDose typedDose() const;

    SessionParts& m_parts;
    SessionBoard m_board;
    QList<Line> m_lines;
    PersonLine m_person;
    int m_sheet = 0; ///< which opening of the sheet answers belong to
    QLabel* m_title;
    QTableWidget* m_table;
    PersonEdit* m_who;
    PickField* m_product;
    QLineEdit* m_number;
    QLineEdit* m_lot;
    DateField* m_expiry;
    QComboBox* m_site;
    QComboBox* m_giver;
    QPushButton* m_save;
    ErrorLine* m_error;
};

} // namespace noi
