#pragma once

#include "core/base/clock.h"
#include "core/service/person_file.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace noi
{

class FlowLayout;
struct PeopleReference;

/// The top of a person's file, always in sight: who this is, and what must not be overlooked.
class FileHeader : public QFrame
{
    Q_OBJECT

public:
    FileHeader(const PeopleReference& reference, const Clock& clock, QWidget* parent = nullptr);
    void show(const PersonFile& file);
    /// Buttons at its right end.
    void setActions(QWidget* actions);

private:
    [[nodiscard]] QString life(const Person& person) const;
    [[nodiscard]] QString place(const PersonFile& file) const;
    [[nodiscard]] static QString numbers(const PersonFile& file);

    const PeopleReference& m_reference;
    const Clock& m_clock;
    QLabel *m_name, *m_life, *m_place, *m_numbers;
    QHBoxLayout* m_first;
    FlowLayout* m_alerts;
};

} // namespace noi
