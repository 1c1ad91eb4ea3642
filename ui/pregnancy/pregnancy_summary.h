#pragma once

#include "core/service/pregnancy_file.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace noi
{

/// The top of the tab: how far she is, when the child is expected and by which rule, what she brings with
/// her. Of several pregnancies it lets choose one.
class PregnancySummary : public QFrame
{
    Q_OBJECT

public:
    explicit PregnancySummary(QWidget* parent = nullptr);

    /// Shows the one that goes on, or the newest; `chosen`: another one was looked at before.
    void show(const PregnancyFile& file, Id chosen, QDate today);
    /// Place in the file's pregnancies; -1 for none.
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void offer(const PregnancyFile& file, Id chosen);
    void say(const PregnancyLine& line);

    PregnancyFile m_file;
    QDate m_today;
    bool m_filling = false;
    QLabel *m_week, *m_due, *m_dating, *m_history;
    QComboBox* m_which;
};

} // namespace noi
