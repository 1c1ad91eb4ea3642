#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <array>
#include <functional>

class QLabel;

namespace noi
{

/// The truth about the line, what waits for a person, reports that are due, the clock, the scanner and the
/// backup, told from outside. A click on one of them asks for the page behind it.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    enum Slot { Sync, Review, Reports, Clock, Scanner, Backup, SlotCount };

    explicit StatusLine(QWidget* parent = nullptr);
    /// `text` is asked now and again when the language changes.
    void tell(Slot slot, Meaning meaning, std::function<QString()> text);
    void retranslate();

Q_SIGNALS:
    void asked(noi::StatusLine::Slot slot);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part {
        QLabel* label = nullptr;
        Meaning meaning = Meaning::Neutral;
        std::function<QString()> text;
    };
    void write(Part& part);

    std::array<Part, SlotCount> m_parts;
};

} // namespace noi
