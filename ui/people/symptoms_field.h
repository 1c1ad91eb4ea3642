#pragma once

#include "ui/kit/pick_field.h"
#include "ui/people/people_reference.h"

class QLabel;

namespace noi
{

/// Several symptoms of the pack's list: type, Enter adds one, Backspace in the empty box takes the last away.
class SymptomsField : public QWidget, public FormField
{
    Q_OBJECT

public:
    explicit SymptomsField(const PeopleReference& reference, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QStringList codes() const { return m_codes; }
    void setCodes(const QStringList& codes);
    void settle() override { m_box->settle(); }
    [[nodiscard]] bool isEmpty() const override { return m_codes.isEmpty() && m_box->isEmpty(); }
    [[nodiscard]] std::optional<Error> problem() const override { return m_box->problem(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<PickItem> offers(const QString& typed) const;

    const PeopleReference& m_reference;
    QStringList m_codes;
    PickField* m_box;
    QLabel* m_chosen;
};

} // namespace noi
