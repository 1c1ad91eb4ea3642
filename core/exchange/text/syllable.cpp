#include "core/exchange/text/syllable.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace noi::exchange
{

namespace
{

QSet<QString> setOf(const char16_t* words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

/// Longest first.
const QStringList& onsets()
{
    static const QStringList all =
        QStringLiteral("ngh ch gh gi kh kr nh ng ph pl qu th tr b c d đ g h k l m n p r s t v x").split(u' ');
    return all;
}

const QSet<QString>& rhymes()
{
    static const QSet<QString> all = setOf(
        u"a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âk âm ân âng âp ât âu ây "
        u"e ec ek em en eng eo ep et ê êch êk êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu "
        u"ik im "
        u"in ing inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe "
        u"oen "
        u"oeo oet oi ok om on ong ooc oong op ot ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơc ơi ơm ơn ơng ơp ơt u ua uân "
        u"uâng "
        u"uât uây uc uê uêch uên uênh ui uk um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên "
        u"uyêt "
        u"uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng "
        u"yêt "
        u"yêu yn ynh yt");
    return all;
}

bool isTone(char16_t c) { return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323; }

bool isRest(const QString& word, const QString& onset)
{
    if (!word.startsWith(onset) || !rhymes().contains(word.mid(onset.size()))) return false;
    // "Quoác" is none, but "Quốc" in VNI: after qu the o that sounds is the u already.
    return onset != u"qu" || word.size() == onset.size() || word[onset.size()] != u'o';
}

/// Symbols too: in the legacy fonts they are letters.
bool isPartOfWord(QChar c) { return c.isLetter() || c.isMark() || c.unicode() > 0xA0; }

} // namespace

bool isSyllable(const QString& word)
{
    QString plain;
    int tones = 0;
    const QString decomposed = word.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (isTone(c.unicode()))
            ++tones;
        else
            plain += c;
    }
    if (tones > 1) return false;
    plain = plain.normalized(QString::NormalizationForm_C);
    return rhymes().contains(plain) ||
           std::ranges::any_of(onsets(), [&](const QString& onset) { return isRest(plain, onset); });
}

SyllableCount countSyllables(const QString& text)
{
    SyllableCount count;
    qsizetype start = 0;
    bool beyondPlain = false;
    const auto end = [&](qsizetype at) {
        if (beyondPlain) ++(isSyllable(text.mid(start, at - start)) ? count.right : count.wrong);
        start = at + 1;
        beyondPlain = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isPartOfWord(text[at]))
            end(at);
        else if (text[at].unicode() > 0x7F)
            beyondPlain = true;
    }
    end(text.size());
    return count;
}

} // namespace noi::exchange
