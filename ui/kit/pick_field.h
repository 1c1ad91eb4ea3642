#pragma once

#include "ui/kit/drop_list.h"
#include "ui/kit/noted_edit.h"

#include <QPointer>

#include <functional>

namespace noi
{

/// The matches for what was typed so far (maybe nothing), best first, a few dozen at most.
using PickSource = std::function<QList<PickItem>(const QString& typed)>;

/// Choosing from a long list by typing a part of it; Down opens it, Enter or Tab takes the marked line.
class PickField : public NotedEdit
{
    Q_OBJECT

public:
    explicit PickField(PickSource source, QWidget* parent = nullptr);
    ~PickField() override;

    /// With free text, words that match nothing are kept as they are and no line is marked by itself.
    void setFreeText(bool allowed) { m_freeText = allowed; }
    void setSource(PickSource source) { m_source = std::move(source); }

    /// What was chosen; nothing (an item with an empty text) while the text is not a chosen line.
    [[nodiscard]] PickItem picked() const;
    void setPicked(const PickItem& item);

    void settle() override;
    [[nodiscard]] std::optional<Error> problem() const override;

Q_SIGNALS:
    void pickedChanged(const noi::PickItem& item);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void typed(const QString& text);
    void take(const PickItem& item);

    PickSource m_source;
    QPointer<DropList> m_list; // the window's child once shown: it may go first
    PickItem m_picked;
    bool m_freeText = false;
};

} // namespace noi
