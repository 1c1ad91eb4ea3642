#pragma once

#include "core/service/registration.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace noi
{

/// Beside the registration form: those already registered who may be the same, and why. Ctrl+1 … Ctrl+3 opens
/// one; nothing here ever asks.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPanel(QWidget* parent = nullptr);

    void offer(const QList<LikelyDuplicate>& duplicates);
    [[nodiscard]] QList<LikelyDuplicate> shown() const { return m_shown; }

Q_SIGNALS:
    void openAsked(const noi::PersonLine& person);

private:
    QWidget* card(const LikelyDuplicate& duplicate, int number);

    static constexpr int most = 3;
    QList<LikelyDuplicate> m_shown;
    QLabel* m_heading;
    QLabel* m_empty;
    QVBoxLayout* m_cards;
};

} // namespace noi
