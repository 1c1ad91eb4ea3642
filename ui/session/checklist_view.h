#pragma once

#include "core/clinical/screening/evaluate.h"

#include <QWidget>

namespace noi
{

/// The questions of a screening checklist, one line each, all answered no to begin with. A digit turns its
/// line; so do Space on the marked line and the mouse. What was measured shows as yes and cannot be turned
/// back.
class ChecklistView : public QWidget
{
    Q_OBJECT
public:
    explicit ChecklistView(QWidget* parent = nullptr);

    /// The list outlives this widget's use of it. Every item becomes no.
    void open(const Checklist& list, const QString& language);
    void setMeasured(const ScreeningAnswers& answers); ///< temperature, weight and kind of vaccine count
    [[nodiscard]] const ScreeningAnswers& answers() const { return m_answers; }
    void toggle(int number);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    void marked(const QRect& row); ///< to be kept in sight

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QList<QRect> rows(int width) const;
    [[nodiscard]] QRect textRoom(const QRect& row) const;
    [[nodiscard]] bool isYes(const ChecklistItem& item) const;
    void drawRow(QPainter& painter, const QRect& row, const ChecklistItem& item, bool marked) const;

    const Checklist* m_list = nullptr;
    QString m_language;
    ScreeningAnswers m_answers;
    int m_marked = 0;
};

} // namespace noi
