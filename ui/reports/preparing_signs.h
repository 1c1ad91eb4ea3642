#pragma once

#include <QCoreApplication>

class QLabel;
class QProgressBar;
class QWidget;

namespace noi
{

/// What is seen of a Preparation and the making after it: words, and a bar while doses are counted again.
class PreparingSigns
{
    Q_DECLARE_TR_FUNCTIONS(PreparingSigns)

public:
    PreparingSigns() = default; ///< nothing is seen
    /// Both belong to `parent` and are named `name`Preparing and `name`Progress. `making` is said where doses
    /// need no counting.
    PreparingSigns(QWidget* parent, const QString& name, const QString& making);

    [[nodiscard]] QLabel* words() const { return m_words; }
    [[nodiscard]] QProgressBar* bar() const { return m_bar; }

    /// `bare`: there is nothing to look at meanwhile, so that words say what is done.
    void begin(bool bare);
    void say(qint64 filesLeft);
    void end();

private:
    QLabel* m_words = nullptr;
    QProgressBar* m_bar = nullptr;
    QString m_making;
    qint64 m_most = 0; ///< files, when it began
    bool m_bare = true;
};

} // namespace noi
