#pragma once

#include "ui/shell/omni_source.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace noi
{

class DropList;

/// The one box that finds everything. Results as you type; only the answer to what stands there now is shown.
class OmniBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit OmniBox(OmniSource& source, QWidget* parent = nullptr);
    ~OmniBox() override;

    /// Hits the window knows itself (its pages), shown after the source's.
    void setOwnHits(std::function<QList<OmniHit>(const QString& typed)> own) { m_own = std::move(own); }
    /// Empties it and forgets any answer under way.
    void reset();
    /// Takes the focus, all text marked.
    void call();

Q_SIGNALS:
    void chosen(const noi::PageLink& link);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void answered(const QString& asked, const QList<OmniHit>& hits);
    void take(int row);
    void goBack();
    void retranslate();

    OmniSource& m_source;
    std::function<QList<OmniHit>(const QString&)> m_own;
    QPointer<DropList> m_list;  // the window's child once shown: it may go first
    QPointer<QWidget> m_before; ///< where the focus was
    QList<OmniHit> m_hits;
    QString m_shownFor; ///< what m_hits answer
    bool m_asking = false;
    bool m_takeFirst = false; ///< Enter came before the answer
};

} // namespace noi
