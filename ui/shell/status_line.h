#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <array>
#include <functional>

class QLabel;

namespace noi
{

/// The truth about the line, the scanner and the backup, told from outside.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    enum Slot { Sync, Scanner, Backup, SlotCount };

    explicit StatusLine(QWidget* parent = nullptr);
    /// `text` is asked now and again when the language changes.
    void tell(Slot slot, Meaning meaning, std::function<QString()> text);
    void retranslate();

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
