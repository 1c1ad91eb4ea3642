#pragma once

#include "core/clinical/pregnancy/antenatal_rules.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace noi
{

/// What the rules say, the gravest on top, each with what to do. Space (or the pointer) tells what it rests
/// on; where a hospital is needed, the slip for it is one key away.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    /// `subject`: of what they are, in a heading; `none`: what is said where there is none.
    void show(const QString& subject, const QList<pregnancy::Finding>& findings, const QString& none);
    /// Nothing is known: nothing is said.
    void clear();
    [[nodiscard]] const QList<pregnancy::Finding>& findings() const { return m_findings; }
    [[nodiscard]] bool needsHospital() const;

Q_SIGNALS:
    void referAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void tellWhy();

    QList<pregnancy::Finding> m_findings; ///< the gravest first
    QLabel *m_subject, *m_none, *m_why;
    QPushButton* m_refer;
    QListWidget* m_list;
};

} // namespace noi
