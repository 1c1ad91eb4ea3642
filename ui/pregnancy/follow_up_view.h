#pragma once

#include "core/service/pregnancy_file.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace noi
{

class TestModel;

/// What follows: contacts and tests that are due, the results there are, and where she was sent.
class FollowUpView : public QWidget
{
    Q_OBJECT

public:
    using Reference = std::shared_ptr<const pregnancy::PregnancyReference>;

    explicit FollowUpView(QWidget* parent = nullptr);

    void show(const PregnancyLine& line, const Reference& reference, QDate today);
    [[nodiscard]] QTableView* tests() const { return m_table; }
    /// The test that is chosen and counts; null for none.
    [[nodiscard]] const FactLine<AntenatalTest>* chosenTest() const;

Q_SIGNALS:
    void printAsked(); ///< the last referral's slip, once more

private:
    [[nodiscard]] static QString contactWords(const PregnancyLine& line, QDate today);
    [[nodiscard]] static QString testWords(const PregnancyLine& line, const Reference& reference,
                                           QDate today);

    TestModel* m_model;
    QScrollArea* m_area; ///< of contacts and tests to come
    QLabel *m_contacts, *m_due, *m_referral;
    QPushButton* m_print;
    QTableView* m_table;
};

} // namespace noi
