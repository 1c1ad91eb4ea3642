#pragma once

#include "ui/session/session_flow.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace noi
{

class AfterPanel;
class BoardView;
class EmptyState;
class ErrorLine;
class InjectionPanel;
class PersonEdit;
class ScreeningPanel;
class SevereOffer;
class SheetOut;
class VialsPanel;
class VialStrip;

/// One session at work: the board at the left, who is dealt with at the right.
class SessionRoom : public QWidget
{
    Q_OBJECT
public:
    explicit SessionRoom(SessionParts& parts, QWidget* parent = nullptr);

    void openSession(Id session);
    [[nodiscard]] const SessionFlow& flow() const { return *m_flow; }
    void receive(Id person, const QString& name);
    void takeVial(const Scan& scan);
    void sayUnknownCard(); ///< nobody is registered under the scanned card
    void userChanged();
    void takeFocus();

Q_SIGNALS:
    void registerWanted(const QString& typed);
    void paperWanted();
    void otherWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildSide();
    void connectFlow();
    void connectPanels();
    void showBoard();
    void openStep(Id visit);
    void openInjection(const BoardPerson& person);
    void goOn(Id visit); ///< done with this person: the next one waiting becomes current
    void showPanel(QWidget* panel);
    void showVials();
    void showSheet();
    void tick();

    SessionParts& m_parts;
    SessionFlow* m_flow;
    std::optional<Scan> m_keptVial; ///< scanned while its person was still being screened
    QString m_reactionProduct, m_reactionLot;
    bool m_severe = false;
    QTimer* m_timer;
    QLabel* m_title;
    QPushButton *m_vialsKey, *m_paperKey, *m_sheetKey, *m_otherKey;
    VialStrip* m_strip;
    BoardView* m_board;
    PersonEdit* m_find;
    ErrorLine* m_error;
    SevereOffer* m_severeOffer;
    QWidget* m_side = nullptr;
    QStackedWidget* m_panels;
    EmptyState* m_idle;
    ScreeningPanel* m_screening;
    InjectionPanel* m_injection;
    AfterPanel* m_after;
    VialsPanel* m_vials;
    SheetOut* m_sheet;
};

} // namespace noi
