#include "ui/reports/preparing_signs.h"

#include "ui/reports/report_words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace noi
{

PreparingSigns::PreparingSigns(QWidget* parent, const QString& name, const QString& making)
    : m_words(new QLabel(parent)), m_bar(new QProgressBar(parent)), m_making(making)
{
    m_words->setObjectName(name + QStringLiteral("Preparing"));
    setRole(m_words, QStringLiteral("hint"));
    m_bar->setObjectName(name + QStringLiteral("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(gridUnit(parent));
    end();
}

void PreparingSigns::begin(bool bare)
{
    m_most = 0;
    m_bare = bare;
    say(0);
}

void PreparingSigns::say(qint64 filesLeft)
{
    m_most = std::max(m_most, filesLeft);
    m_bar->setVisible(filesLeft > 0);
    m_words->setVisible(filesLeft > 0 || m_bare);
    m_words->setText(filesLeft > 0 ? tr("Counting doses again: %1 files left").arg(countWords(filesLeft))
                                   : m_making);
    m_bar->setMaximum(int(m_most));
    m_bar->setValue(int(m_most - filesLeft));
}

void PreparingSigns::end()
{
    m_words->hide();
    m_bar->hide();
}

} // namespace noi
