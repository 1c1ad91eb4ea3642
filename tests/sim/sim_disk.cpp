#include "tests/sim/sim_disk.h"

#include "core/base/mutant.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace noi::sim
{

qint64 Content::read(qint64 offset, qint64 count, char* to) const
{
    const qint64 there = std::clamp<qint64>(m_size - offset, 0, count);
    for (qint64 done = 0; done < there;) {
        const qint64 at = offset + done;
        const qint64 part = std::min(blockSize - at % blockSize, there - done);
        std::memcpy(to + done, m_blocks[at / blockSize]->data() + at % blockSize, static_cast<size_t>(part));
        done += part;
    }
    std::memset(to + there, 0, static_cast<size_t>(count - there));
    return there;
}

void Content::write(qint64 offset, const char* from, qint64 count)
{
    if (offset + count > m_size) truncate(offset + count);
    for (qint64 done = 0; done < count;) {
        const qint64 at = offset + done;
        const qint64 part = std::min(blockSize - at % blockSize, count - done);
        auto& block = m_blocks[at / blockSize];
        if (block.use_count() > 1) block = std::make_shared<Block>(*block);
        std::memcpy(block->data() + at % blockSize, from + done, static_cast<size_t>(part));
        done += part;
    }
}

void Content::truncate(qint64 size)
{
    const qint64 blocks = (size + blockSize - 1) / blockSize;
    if (blocks < m_blocks.size()) m_blocks.resize(blocks);
    while (m_blocks.size() < blocks)
        m_blocks.append(std::make_shared<Block>(Block{}));
    if (size < m_size && size % blockSize != 0) { // what a later write uncovers again is zero
        auto& last = m_blocks.last();
        if (last.use_count() > 1) last = std::make_shared<Block>(*last);
        std::fill(last->begin() + size % blockSize, last->end(), '\0');
    }
    m_size = size;
}

bool Content::operator==(const Content& other) const
{
    return m_size == other.m_size && std::equal(m_blocks.begin(), m_blocks.end(), other.m_blocks.begin(),
                                                [](const auto& a, const auto& b) { return *a == *b; });
}

SimDisk::FilePtr SimDisk::find(const QString& name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : found->second;
}

SimDisk::FilePtr SimDisk::create(const QString& name) { return m_names[name] = std::make_shared<File>(); }

void SimDisk::failAt(qint64 access, Outcome how, qint64 count)
{
    m_failFrom = m_accesses + access;
    m_failUntil = m_failFrom + count;
    m_failure = how;
}

/// Counts one access; Done when it may take place. The one at which the machine dies still takes place.
SimDisk::Outcome SimDisk::access()
{
    if (m_dead) return Outcome::Failed;
    ++m_accesses;
    if (m_dieAt != 0 && m_accesses >= m_dieAt) m_dead = true;
    return m_failFrom != 0 && m_accesses >= m_failFrom && m_accesses < m_failUntil ? m_failure
                                                                                   : Outcome::Done;
}

SimDisk::Outcome SimDisk::remove(const QString& name, bool safely)
{
    if (const Outcome outcome = access(); outcome != Outcome::Done) return outcome;
    m_names.erase(name);
    if (safely && !m_dead && !m_lying) m_safeNames = m_names;
    return m_dead ? Outcome::Failed : Outcome::Done;
}

SimDisk::Outcome SimDisk::write(File& file, qint64 offset, const char* from, qint64 count)
{
    if (const Outcome outcome = access(); outcome != Outcome::Done) return outcome;
    file.now.write(offset, from, count);
    file.unsafe.append({offset, QByteArray(from, count)});
    return m_dead ? Outcome::Failed : Outcome::Done;
}

SimDisk::Outcome SimDisk::truncate(File& file, qint64 size)
{
    if (const Outcome outcome = access(); outcome != Outcome::Done) return outcome;
    file.now.truncate(size);
    file.unsafe.append({size, {}, true});
    return m_dead ? Outcome::Failed : Outcome::Done;
}

SimDisk::Outcome SimDisk::sync(File& file)
{
    if (const Outcome outcome = access(); outcome != Outcome::Done) return outcome;
    if (m_dead) return Outcome::Failed;
    if (m_lying || NOI_MUTANT(missingFsync)) return Outcome::Done;
    file.safe = file.now;
    file.unsafe.clear();
    // As SQLite's Unix VFS does: with a new file its folder is synced, and so all names in it.
    const auto isFile = [&](const auto& entry) { return entry.second.get() == &file; };
    if (std::none_of(m_safeNames.begin(), m_safeNames.end(), isFile)) m_safeNames = m_names;
    return Outcome::Done;
}

Content SimDisk::afterPowerCut(const File& file, Random& random)
{
    Content content = file.safe;
    const int mood = static_cast<int>(random.below(4)); // all kept, all dropped, or each by itself
    for (const File::Write& write : file.unsafe) {
        const qint64 fate = mood == 0 ? 0 : mood == 1 ? 1 : random.below(3);
        if (fate == 1) continue;
        if (write.cut) {
            content.truncate(write.offset);
            continue;
        }
        qint64 from = 0, to = write.data.size();
        if (fate == 2) {
            const qint64 first = write.offset / sectorSize;
            const qint64 sectors = (write.offset + to - 1) / sectorSize - first + 1;
            const qint64 border = (first + random.below(sectors + 1)) * sectorSize - write.offset;
            (random.chance(0.7) ? to : from) = std::clamp<qint64>(border, 0, to);
        }
        if (to > from) content.write(write.offset + from, write.data.constData() + from, to - from);
    }
    return content;
}

void SimDisk::powerOn(Death death, Random& random)
{
    std::map<QString, FilePtr> names;
    std::set<QString> all;
    for (const auto& [name, file] : m_names)
        all.insert(name);
    for (const auto& [name, file] : m_safeNames)
        all.insert(name);
    for (const QString& name : all) {
        const auto now = m_names.find(name), safe = m_safeNames.find(name);
        const FilePtr newer = now == m_names.end() ? nullptr : now->second;
        const FilePtr older = safe == m_safeNames.end() ? nullptr : safe->second;
        const FilePtr left = death == Death::Killed || newer == older || random.chance(0.5) ? newer : older;
        if (!left) continue;
        auto file = std::make_shared<File>();
        file->now = file->safe = death == Death::Killed ? left->now : afterPowerCut(*left, random);
        names[name] = file;
    }
    m_names = m_safeNames = std::move(names);
    m_dead = false;
    heal();
}

DiskImage SimDisk::image() const
{
    DiskImage image;
    for (const auto& [name, file] : m_names)
        image[name] = file->now;
    return image;
}

void SimDisk::load(const DiskImage& image)
{
    m_names.clear();
    for (const auto& [name, content] : image) {
        auto file = std::make_shared<File>();
        file->now = file->safe = content;
        m_names[name] = file;
    }
    m_safeNames = m_names;
    m_dead = false;
    heal();
}

QByteArray SimDisk::bytes(const QString& name) const
{
    const FilePtr file = find(name);
    if (!file) return {};
    QByteArray all(file->now.size(), '\0');
    file->now.read(0, all.size(), all.data());
    return all;
}

} // namespace noi::sim
