#pragma once

#include "ui/session/session_parts.h"
#include "ui/session/vial_words.h"

#include <QWidget>

namespace noi
{

/// The vials open now, one line each, chosen by Alt+1 … Alt+9 or the mouse.
class OpenVials : public QWidget
{
    Q_OBJECT
public:
    explicit OpenVials(const SessionParts& parts, QWidget* parent = nullptr);
    void show(const SessionBoard& board);
    [[nodiscard]] const QList<VialState>& vials() const { return m_vials; }

Q_SIGNALS:
    void chosen(const noi::VialState& vial);

private:
    void add(int index);

    const SessionParts& m_parts;
    QList<VialState> m_vials;
    QList<QWidget*> m_lines;
};

} // namespace noi
