#pragma once

#include <QStringView>

namespace noi
{

/// Goes over the text of a rule of a data pack, sign by sign and word by word: what the parsers of
/// expressions and of conditions have in common. `text` outlives it.
class RuleScanner
{
public:
    explicit RuleScanner(QStringView text) : m_text(text) {}

protected:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool atEnd()
    {
        skipSpaces();
        return m_at == m_text.size();
    }
    bool sign(QStringView wanted)
    {
        skipSpaces();
        if (!m_text.sliced(m_at).startsWith(wanted)) return false;
        m_at += wanted.size();
        return true;
    }
    [[nodiscard]] QStringView wordAhead()
    {
        skipSpaces();
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_'))
            ++end;
        return m_text.sliced(m_at, end - m_at);
    }
    bool word(QStringView wanted)
    {
        if (wordAhead() != wanted) return false;
        m_at += wanted.size();
        return true;
    }
    /// A rule of the grammar inside another; false where they are nested too deep.
    template <typename Inner> bool deeper(Inner inner)
    {
        if (++m_depth > deepest) return false;
        const bool read = inner();
        --m_depth;
        return read;
    }

    QStringView m_text;
    qsizetype m_at = 0;

private:
    static constexpr int deepest = 40; ///< brackets in brackets; a rule for people has three
    int m_depth = 0;
};

} // namespace noi
