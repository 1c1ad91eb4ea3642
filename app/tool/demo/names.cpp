#include "app/tool/demo/names.h"

namespace noi::demo
{

namespace
{

struct Part {
    const char* text;
    int weight;
};

// Family names of the Kinh by their share among 1,000 people; the others by what is heard most in their
// villages.
constexpr Part kinhFamilies[]{
    {"Nguyễn", 385}, {"Trần", 110}, {"Lê", 95},    {"Phạm", 70}, {"Hoàng", 30}, {"Huỳnh", 22}, {"Phan", 45},
    {"Võ", 25},      {"Vũ", 22},    {"Đặng", 21},  {"Bùi", 20},  {"Đỗ", 14},    {"Hồ", 13},    {"Ngô", 13},
    {"Dương", 10},   {"Đinh", 9},   {"Trương", 9}, {"Lương", 7}, {"Mai", 6},    {"Cao", 6},    {"Tạ", 4},
    {"Hà", 6},       {"Tô", 3},     {"Châu", 3},   {"Trịnh", 5}, {"Lý", 5},     {"Đoàn", 5},   {"Thái", 3}};
constexpr Part giaRaiFamilies[]{{"Rơ Châm", 18}, {"Siu", 16}, {"Ksor", 14},  {"Rơ Mah", 12}, {"Rah Lan", 10},
                                {"Kpă", 8},      {"Puih", 8}, {"Rơ Lan", 5}, {"Nay", 4},     {"Rơ Com", 3}};
constexpr Part eDeFamilies[]{{"Niê", 30}, {"Mlô", 18}, {"Êban", 12}, {"Kbuôr", 8},
                             {"Ayŭn", 8}, {"Byă", 8},  {"Hđơk", 6},  {"Kpơr", 5}};
constexpr Part baNaFamilies[]{{"", 60}, {"Đinh", 40}};
constexpr Part thaiFamilies[]{{"Lò", 30},  {"Quàng", 12}, {"Lường", 11}, {"Cà", 9},
                              {"Tòng", 9}, {"Vì", 8},     {"Hoàng", 6},  {"Cầm", 4}};
constexpr Part hmongFamilies[]{{"Giàng", 20}, {"Vàng", 14}, {"Sùng", 13}, {"Thào", 12}, {"Mùa", 8},
                               {"Vừ", 8},     {"Hạng", 6},  {"Lý", 6},    {"Hờ", 5},    {"Cứ", 3}};

constexpr Part oldWomenMiddle[]{{"Thị", 95}, {"Kim", 3}, {"Ngọc", 2}};
constexpr Part womenMiddle[]{{"Thị", 52},    {"Thị Thu", 5}, {"Thị Thanh", 5}, {"Thị Ngọc", 5},
                             {"Thị Kim", 4}, {"Ngọc", 6},    {"Thanh", 5},     {"Thu", 5},
                             {"Thùy", 4},    {"Kim", 3},     {"Mỹ", 3},        {"Hồng", 3}};
constexpr Part girlsMiddle[]{{"Thị", 12},   {"Ngọc", 14}, {"Bảo", 12}, {"Gia", 8},      {"Khánh", 9},
                             {"Phương", 8}, {"Thanh", 6}, {"Minh", 7}, {"Ngọc Bảo", 5}, {"Hoàng", 4},
                             {"Quỳnh", 5},  {"Thảo", 4},  {"An", 4}};
constexpr Part oldMenMiddle[]{{"Văn", 80}, {"Đình", 6}, {"Hữu", 6}, {"Xuân", 5}, {"Quang", 3}};
constexpr Part menMiddle[]{{"Văn", 44},  {"Đức", 8},  {"Minh", 6}, {"Quốc", 7}, {"Hữu", 6}, {"Công", 5},
                           {"Thanh", 6}, {"Xuân", 5}, {"Ngọc", 4}, {"Đình", 4}, {"Anh", 3}};
constexpr Part boysMiddle[]{{"Gia", 14},  {"Minh", 14}, {"Bảo", 9},    {"Đức", 8},  {"Hoàng", 7},
                            {"Quốc", 6},  {"Văn", 7},   {"Tuấn", 5},   {"Nhật", 5}, {"Anh", 4},
                            {"Thiên", 4}, {"Hữu", 4},   {"Gia Bảo", 2}};

constexpr Part womenGiven[]{{"Hoa", 8},   {"Lan", 7},    {"Hương", 8}, {"Hà", 6},    {"Hạnh", 6},
                            {"Thủy", 6},  {"Mai", 5},    {"Nga", 5},   {"Hằng", 6},  {"Trang", 6},
                            {"Huyền", 5}, {"Phượng", 4}, {"Loan", 4},  {"Tuyết", 4}, {"Yến", 4},
                            {"Liên", 4},  {"Thảo", 5},   {"Nhung", 5}, {"Oanh", 3},  {"Bích", 3},
                            {"Vân", 5},   {"Hiền", 5}};
constexpr Part girlsGiven[]{{"An", 8},   {"Anh", 9},  {"Châu", 6}, {"Chi", 6},   {"Diệp", 4},
                            {"Hân", 8},  {"Khuê", 3}, {"Linh", 7}, {"My", 5},    {"Ngân", 6},
                            {"Ngọc", 5}, {"Nhi", 8},  {"Như", 6},  {"Quyên", 3}, {"Thư", 6},
                            {"Trâm", 5}, {"Trân", 4}, {"Trúc", 4}, {"Vy", 8},    {"Yến", 3}};
constexpr Part menGiven[]{{"Hùng", 8}, {"Dũng", 7}, {"Tuấn", 8},  {"Sơn", 6},   {"Thắng", 6}, {"Hải", 6},
                          {"Nam", 6},  {"Long", 5}, {"Cường", 6}, {"Bình", 5},  {"Hòa", 4},   {"Tâm", 4},
                          {"Toàn", 4}, {"Vinh", 4}, {"Phúc", 4},  {"Thành", 6}, {"Trung", 5}, {"Đạt", 4},
                          {"Hiếu", 5}, {"Quý", 3},  {"Lâm", 3},   {"Khánh", 3}};
constexpr Part boysGiven[]{{"Khang", 9}, {"Huy", 8},  {"Phúc", 7},   {"Bảo", 7},  {"Minh", 7},  {"Khôi", 6},
                           {"Đạt", 5},   {"An", 5},   {"Nguyên", 6}, {"Quân", 5}, {"Phong", 6}, {"Thịnh", 5},
                           {"Kiệt", 5},  {"Long", 5}, {"Hưng", 4},   {"Nam", 4},  {"Đăng", 5},  {"Lâm", 3}};

constexpr Part giaRaiWomen[]{{"Lan", 5},    {"Mai", 5},   {"Blơng", 4},  {"Nhung", 4}, {"Thảo", 4},
                             {"Duyên", 3},  {"Linh", 4},  {"Hạnh", 3},   {"Bel", 2},   {"Ngân", 3},
                             {"Yuên", 2},   {"Chăm", 2},  {"Lil", 2},    {"Uyên", 2},  {"Thương", 3},
                             {"Phyưn", 2},  {"Byinh", 2}, {"Nguyệt", 2}, {"Hyuih", 2}, {"Nhơnh", 2},
                             {"Phiêng", 2}, {"Djuh", 2},  {"Rin", 2},    {"Thủy", 3},  {"Hiền", 3},
                             {"Yơn", 2},    {"Prơng", 2}, {"Bluih", 2},  {"Nhâm", 2},  {"Trinh", 2}};
constexpr Part giaRaiMen[]{{"Thuật", 3}, {"Hyuk", 3},  {"Krơn", 3},  {"Blơi", 3},  {"Kel", 3},   {"Nhan", 3},
                           {"Thun", 2},  {"Bơr", 2},   {"Hmrik", 2}, {"Tuân", 3},  {"Phước", 3}, {"Khoa", 3},
                           {"Djơ", 2},   {"Tim", 2},   {"Jut", 2},   {"Thăng", 3}, {"Hlăk", 2},  {"Pyơm", 2},
                           {"Hyơn", 2},  {"Blor", 2},  {"Ngơi", 2},  {"Chưk", 2},  {"Grư", 2},   {"Lơi", 2},
                           {"Min", 2},   {"Phiơi", 2}, {"Hùng", 3},  {"Tuấn", 3},  {"Thiên", 2}, {"Bích", 1}};
constexpr Part eDeWomen[]{{"Hen", 3},  {"Bliăk", 2}, {"Nga", 3},  {"Wen", 2},  {"Juin", 2},
                          {"Lina", 3}, {"Mai", 3},   {"Thủy", 3}, {"Ngăm", 2}, {"Riêng", 2}};
constexpr Part eDeMen[]{{"Moan", 2}, {"Bhiông", 2}, {"Thinh", 3}, {"Đức", 3}, {"Wăn", 2},
                        {"Khôi", 2}, {"Djuang", 2}, {"Nguên", 2}, {"Sơn", 3}, {"Blô", 2}};
constexpr Part baNaWomen[]{{"Hyưn", 3}, {"Nhiêng", 3}, {"Blinh", 2}, {"Đech", 2}, {"Thớp", 2},
                           {"Yung", 3}, {"Mai", 3},    {"Hlê", 2},   {"Lan", 3},  {"Byưk", 2}};
constexpr Part baNaMen[]{{"Nhưi", 3},  {"Hyưnh", 2}, {"Thul", 2}, {"Bek", 2},  {"Wưnh", 2},
                         {"Hmơnh", 2}, {"Tuấn", 3},  {"Khun", 2}, {"Đơng", 2}, {"Thiên", 3}};
constexpr Part thaiWomen[]{{"Xuân", 3}, {"Pánh", 2}, {"Chốm", 2},   {"Loan", 3}, {"Ín", 2},
                           {"Lả", 2},   {"Dung", 3}, {"Thương", 3}, {"Hặc", 1},  {"Biên", 2}};
constexpr Part thaiMen[]{{"Panh", 2}, {"Pọm", 2},  {"Thoan", 2}, {"Hặc", 2},    {"Biên", 3},
                         {"Inh", 2},  {"Xiên", 2}, {"Dũng", 3},  {"Phương", 2}, {"Tiến", 3}};
constexpr Part hmongWomen[]{{"Mỷ", 4},  {"Dợ", 3},  {"Sua", 3}, {"Chá", 2}, {"Pà", 3}, {"Dí", 2},
                            {"Mai", 3}, {"Dua", 2}, {"Xua", 3}, {"Máy", 3}, {"Ly", 3}};
constexpr Part hmongMen[]{{"Páo", 3}, {"Dơ", 3},    {"Chu", 3}, {"Sình", 3}, {"Tủa", 3}, {"Phủ", 2},
                          {"Lử", 2},  {"Chống", 2}, {"Súa", 2}, {"Vảng", 2}, {"Thề", 2}, {"Nủ", 2}};

template <size_t N> QString pick(const Part (&parts)[N], Random& random)
{
    int total = 0;
    for (const Part& part : parts)
        total += part.weight;
    int left = random.below(total);
    for (const Part& part : parts) {
        left -= part.weight;
        if (left < 0) return QString::fromUtf8(part.text);
    }
    return {};
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first + u' ' + second;
}

QString kinhName(const QString& family, Sex sex, Generation generation, Random& random)
{
    const bool woman = sex == Sex::Female;
    QString middle, given;
    switch (generation) {
    case Generation::Old: middle = woman ? pick(oldWomenMiddle, random) : pick(oldMenMiddle, random); break;
    case Generation::Parent: middle = woman ? pick(womenMiddle, random) : pick(menMiddle, random); break;
    case Generation::Child: middle = woman ? pick(girlsMiddle, random) : pick(boysMiddle, random); break;
    }
    do {
        if (generation == Generation::Child)
            given = woman ? pick(girlsGiven, random) : pick(boysGiven, random);
        else
            given = woman ? pick(womenGiven, random) : pick(menGiven, random);
    } while (middle.endsWith(given));
    return family + u' ' + middle + u' ' + given;
}

} // namespace

QString familyName(const QString& ethnicity, Random& random)
{
    if (ethnicity == ethnic::giaRai) return pick(giaRaiFamilies, random);
    if (ethnicity == ethnic::eDe) return pick(eDeFamilies, random);
    if (ethnicity == ethnic::baNa) return pick(baNaFamilies, random);
    if (ethnicity == ethnic::thai) return pick(thaiFamilies, random);
    if (ethnicity == ethnic::hmong) return pick(hmongFamilies, random);
    return pick(kinhFamilies, random);
}

bool isMatrilineal(const QString& ethnicity)
{
    return ethnicity == ethnic::giaRai || ethnicity == ethnic::eDe;
}

QString wholeName(const QString& ethnicity, const QString& family, Sex sex, Generation generation,
                  Random& random)
{
    const bool woman = sex == Sex::Female;
    // Highland parents of today often choose Kinh names for their children.
    if (ethnicity == ethnic::kinh ||
        (generation == Generation::Child && !family.isEmpty() && random.chance(450)))
        return kinhName(family, sex, generation, random);
    if (ethnicity == ethnic::giaRai)
        return joined(family,
                      woman ? QStringLiteral("H'") + pick(giaRaiWomen, random) : pick(giaRaiMen, random));
    if (ethnicity == ethnic::eDe)
        return joined(woman ? QStringLiteral("H'") + pick(eDeWomen, random)
                            : QStringLiteral("Y ") + pick(eDeMen, random),
                      family);
    if (ethnicity == ethnic::baNa && family.isEmpty())
        return woman ? QStringLiteral("Y ") + pick(baNaWomen, random)
                     : QStringLiteral("A ") + pick(baNaMen, random);
    const QString middle = woman                        ? QStringLiteral("Thị ")
                           : ethnicity == ethnic::hmong ? QStringLiteral("A ")
                                                        : QStringLiteral("Văn ");
    if (ethnicity == ethnic::baNa)
        return joined(family, middle + (woman ? pick(baNaWomen, random) : pick(baNaMen, random)));
    if (ethnicity == ethnic::thai)
        return joined(family, middle + (woman ? pick(thaiWomen, random) : pick(thaiMen, random)));
    if (ethnicity == ethnic::hmong)
        return joined(family, middle + (woman ? pick(hmongWomen, random) : pick(hmongMen, random)));
    return kinhName(family, sex, generation, random);
}

} // namespace noi::demo
