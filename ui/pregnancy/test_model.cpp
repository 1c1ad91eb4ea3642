#include "ui/pregnancy/test_model.h"

#include "ui/pregnancy/pregnancy_words.h"

#include <QFont>

namespace noi
{

void TestModel::show(const QList<FactLine<AntenatalTest>>& tests, const Reference& reference)
{
    beginResetModel();
    m_tests = tests;
    m_reference = reference;
    endResetModel();
}

int TestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tests.size());
}

int TestModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString TestModel::text(const FactLine<AntenatalTest>& line, int column) const
{
    const AntenatalTest& test = line.fact.value;
    switch (column) {
    case Day: return test.takenAt.earliest().toString(QStringLiteral("dd/MM/yy"));
    case Test: return testName(test.test, *m_reference);
    case Outcome: return resultText(test, *m_reference);
    default: return {};
    }
}

QVariant TestModel::data(const QModelIndex& index, int role) const
{
    const auto& shown = line(index.row());
    const AntenatalTest& test = shown.fact.value;
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{whyNotCounted(shown.counts, shown.voidReason), test.placeText, test.note};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::ForegroundRole:
        if (!shown.counts) return QColor(colours::greyText);
        if (index.column() != Outcome) return {};
        return test.result == AntenatalTest::Verdict::Positive ? QVariant(colour(Meaning::Stop)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(!shown.counts);
        return font;
    }
    default: return {};
    }
}

QVariant TestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Day: return tr("Day");
    case Test: return tr("Test");
    case Outcome: return tr("Result");
    default: return {};
    }
}

} // namespace noi
