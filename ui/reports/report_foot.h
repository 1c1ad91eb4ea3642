#pragma once

#include "core/service/report_desk.h"
#include "ui/reports/behind_view.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace noi
{

class WordsModel;

/// Below a report: what the checks found, what changed since it was handed in, and its versions. One of the
/// three lists is open, or none.
class ReportFoot : public QFrame
{
    Q_OBJECT

public:
    enum Part { Findings, Changes, Versions, Parts };

    explicit ReportFoot(QWidget* parent = nullptr);

    /// Opens what asks for a look where there is room, unless the person has chosen.
    void show(const MadeReport& made);
    void clear();
    /// On a low screen the table needs the room: what the person has not opened is closed.
    void giveRoom();
    /// Opens a list, or closes the one that is open.
    void turn(Part part);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void behindAsked(const noi::BehindAsked& asked);
    void versionAsked(const noi::HandedIn& version);
    void left(); ///< back to the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QTableView* table(Part part) const { return m_tables[part]; }
    void addPart(Part part, WordsModel* model, const char* button, const char* list);
    void open(int part); ///< Parts: none
    void openSelected(Part part);
    void sayCounts();

    MadeReport m_made;
    bool m_chosen = false;
    std::array<WordsModel*, Parts> m_models{};
    std::array<QTableView*, Parts> m_tables{};
    std::array<QPushButton*, Parts> m_buttons{};
    QStackedWidget* m_stack;
};

} // namespace noi
