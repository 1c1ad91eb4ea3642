#pragma once

#include "ui/session/session_parts.h"

#include <QWidget>

class QLabel;

namespace noi
{

/// The top line: the vials open now with what is left in each and until when, and how many people of how
/// many.
class VialStrip : public QWidget
{
    Q_OBJECT
public:
    explicit VialStrip(const SessionParts& parts, QWidget* parent = nullptr);
    void show(const SessionBoard& board);
    void tick(); ///< time went by: what changed is written again

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChip();
    void showWhatFits(qsizetype vials);

    const SessionParts& m_parts;
    SessionBoard m_board;
    QList<QLabel*> m_chips;
    QLabel* m_none;
    QLabel* m_more;
    QLabel* m_people;
};

} // namespace noi
