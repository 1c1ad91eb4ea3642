#pragma once

#include "tests/core/report/reference/birth_maker.h"

namespace noi::test::reference
{

/// What befalls people besides births and doses: they are weighed, react to doses, move and die.
class LifeMaker
{
public:
    explicit LifeMaker(Making& making) : m_making(making) {}

    /// Weighed and measured some times, at an age that begins and ends on these days.
    void weigh(Id child, QDate from, QDate to, int times);
    void react(Id dose);
    void move(Id person);
    void die(Id person, const PartialDate& day);
    /// A child's death as the pages write it: with its birth where it was under 28 days old.
    void dieAsChild(const BornChild& child, int days);
    /// A woman's death that has to do with a pregnancy or birth, or may have.
    void dieAsMother(Id mother, const PartialDate& day, Id delivery, Id pregnancy, Death::Related related);

private:
    Making& m_making;
};

} // namespace noi::test::reference
