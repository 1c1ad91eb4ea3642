#pragma once

#include "core/model/person_line.h"
#include "ui/kit/drop_list.h"
#include "ui/kit/noted_edit.h"
#include "ui/people/latest.h"

namespace noi
{

class PeopleSource;

/// Choosing a registered person (a mother, a father) by typing anything that finds them, or by a scan of
/// their card while the field has the focus.
class PersonPick : public NotedEdit
{
    Q_OBJECT

public:
    /// Only people of this sex (or of none known) are offered; Sex::Unknown offers everyone.
    PersonPick(PeopleSource& source, Sex wanted, QWidget* parent = nullptr);
    ~PersonPick() override;

    /// A null id while nobody is chosen.
    [[nodiscard]] PersonLine picked() const { return m_picked; }
    void setPicked(const PersonLine& line);

    void settle() override;
    [[nodiscard]] std::optional<Error> problem() const override;

Q_SIGNALS:
    /// By the user or by a scan; setPicked() is silent.
    void pickedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void typed();
    void offer(const QList<PersonLine>& lines);
    void take(const PickItem& item);

    PeopleSource& m_source;
    Sex m_wanted;
    DropList* m_list;
    QList<PersonLine> m_found;
    PersonLine m_picked;
    Latest m_latest;
};

} // namespace noi
