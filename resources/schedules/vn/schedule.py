#!/usr/bin/env python3
"""Viet Nam's schedule on a few pages: writes the CDSi supporting data beside it (README.md explains).

    python3 schedule.py           writes the XML files
    python3 schedule.py --check   says which of them are not what it would write
"""
import pathlib
import sys
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).parent

# Parameters: README.md gives the source of each.
MONTH = "1 month"          # "at least 1 month" between two doses: a calendar month
FOUR_WEEKS = "4 weeks"     # live-live; second dose of tetanus; labels of Rotarix and RotaTeq
CHILD = "16 years"         # the children's programme catches up until this birthday
WHOLE_CELL_DPT = "7 years"
HIB_END = "5 years"
ROTAVIN_END, ROTARIX_END, ROTATEQ_END = "6 months", "24 weeks", "32 weeks"
WOMAN = "12 years"         # a tetanus dose from this age on is one of hers, an earlier one is childhood's

LAW = ("TT 10/2024/TT-BYT (từ 01/8/2024), TT 52/2025/TT-BYT; từ 01/7/2026 theo hướng dẫn chuyên môn "
       "mà TT 13/2026/TT-BYT giao ban hành.")
SERVICE = "Tiêm dịch vụ: chỉ dùng để công nhận các mũi đã tiêm, không dùng để hẹn mũi sau."

VACCINES = {  # vaccine type (CVX, or VN-… where CVX has none): name, antigens
    "19": ("BCG", "BCG"),
    "08": ("Viêm gan B trẻ em", "HepB"),
    "43": ("Viêm gan B người lớn", "HepB"),
    "45": ("Viêm gan B, không rõ loại", "HepB"),
    "104": ("Viêm gan A-B", "HepB"),
    "01": ("DPT", "DTP VAT"),
    "20": ("DTaP", "DTP VAT"),
    "106": ("DTaP 5 thành phần", "DTP VAT"),
    "107": ("DTaP, không rõ loại", "DTP VAT"),
    "28": ("DT trẻ em", "DT VAT"),
    "115": ("Tdap", "DTP Td VAT"),
    "09": ("Td", "DT Td VAT"),
    "113": ("Td không chất bảo quản", "DT Td VAT"),
    "138": ("Td, không hấp phụ", "DT Td VAT"),
    "139": ("Td, không rõ loại", "DT Td VAT"),
    "196": ("Td hấp phụ", "DT Td VAT"),
    "35": ("Uốn ván (VAT)", "VAT"),
    "112": ("Uốn ván, không rõ loại", "VAT"),
    "142": ("Uốn ván, không hấp phụ", "VAT"),
    "198": ("DPT-VGB-Hib (5 trong 1)", "DTP HepB Hib VAT"),
    "102": ("DTP-Hib-VGB", "DTP HepB Hib VAT"),
    "22": ("DTP-Hib", "DTP Hib VAT"),
    "50": ("DTaP-Hib", "DTP Hib VAT"),
    "110": ("DTaP-VGB-IPV", "DTP HepB OPV IPV VAT"),
    "120": ("DTaP-IPV-Hib", "DTP Hib OPV IPV VAT"),
    "170": ("DTaP-IPV-Hib (ngoài Hoa Kỳ)", "DTP Hib OPV IPV VAT"),
    "130": ("DTaP-IPV", "DTP OPV IPV VAT"),
    "132": ("DTaP-IPV-Hib-VGB (ngoài Hoa Kỳ)", "DTP HepB Hib OPV IPV VAT"),
    "146": ("DTaP-IPV-Hib-VGB (6 trong 1)", "DTP HepB Hib OPV IPV VAT"),
    "17": ("Hib, không rõ loại", "Hib"),
    "48": ("Hib (PRP-T)", "Hib"),
    "49": ("Hib (PRP-OMP)", "Hib"),
    "178": ("bOPV", "OPV"),
    "02": ("tOPV", "OPV"),
    "182": ("OPV, không rõ loại", "OPV"),
    "89": ("Bại liệt, không rõ loại", "OPV"),
    "10": ("IPV", "IPV"),
    "VN-ROTAVIN": ("Rotavin", "Rota"),
    "119": ("Rota đơn giá (Rotarix)", "Rota"),
    "116": ("Rota ngũ giá (RotaTeq)", "Rota"),
    "122": ("Rota, không rõ loại", "Rota"),
    "05": ("Sởi", "Measles"),
    "04": ("Sởi - Rubella (MR)", "Measles Rubella"),
    "03": ("Sởi - Quai bị - Rubella (MMR)", "Measles Mumps Rubella"),
    "94": ("Sởi - Quai bị - Rubella - Thủy đậu", "Measles Mumps Rubella Varicella"),
    "06": ("Rubella", "Rubella"),
    "07": ("Quai bị", "Mumps"),
    "21": ("Thủy đậu", "Varicella"),
    "39": ("Viêm não Nhật Bản bất hoạt (Jevax)", "JE"),
    "134": ("Viêm não Nhật Bản tế bào Vero", "JE"),
    "129": ("Viêm não Nhật Bản, không rõ loại", "JE"),
    "VN-IMOJEV": ("Viêm não Nhật Bản sống (Imojev)", "JE"),
    "177": ("Phế cầu PCV10", "PCV"),
    "133": ("Phế cầu PCV13", "PCV"),
    "215": ("Phế cầu PCV15", "PCV"),
    "216": ("Phế cầu PCV20", "PCV"),
    "152": ("Phế cầu cộng hợp, không rõ loại", "PCV"),
    "62": ("HPV tứ giá", "HPV"),
    "118": ("HPV nhị giá", "HPV"),
    "165": ("HPV chín giá", "HPV"),
    "137": ("HPV, không rõ loại", "HPV"),
}
SHORT = {"DTP": ["Diphtheria", "Tetanus", "Pertussis"], "DT": ["Diphtheria", "Tetanus"]}
TD_TYPES = ["09", "113", "138", "139", "196", "115"]
LIVE_INJECTED = ["19", "05", "04", "03", "94", "06", "07", "21", "VN-IMOJEV"]


def antigens_of(cvx):
    """Antigen, first age, end age. Td counts for the children's line until 7, the women's line starts at 12."""
    for word in VACCINES[cvx][1].split():
        for antigen in SHORT.get(word, [word]):
            children = antigen in ("Diphtheria", "Tetanus", "Pertussis") and cvx in TD_TYPES
            begin = WOMAN if antigen == "VAT" else ""
            yield antigen, begin, WHOLE_CELL_DPT if children else ""


def holding(*antigens):
    return [cvx for cvx in VACCINES if any(a in antigens for a, _, _ in antigens_of(cvx))]


GROUPS = {  # vaccine group: antigens, all given together?
    "BCG": (["BCG"], ""), "HepB": (["HepB"], ""), "DPT": (["Diphtheria", "Pertussis", "Tetanus"], "Yes"),
    "Hib": (["Hib"], ""), "OPV": (["OPV"], ""), "IPV": (["IPV"], ""), "Rota": (["Rota"], ""),
    "Measles": (["Measles"], ""), "Rubella": (["Rubella"], ""), "JE": (["JE"], ""), "Td": (["Td"], ""),
    "PCV": (["PCV"], ""), "HPV": (["HPV"], ""), "VAT": (["VAT"], ""), "Mumps": (["Mumps"], ""),
    "Varicella": (["Varicella"], ""),
}

OBSERVATIONS = [  # code (CDSi's where it has one), title, indication, contraindication
    ("003", "Suy giảm miễn dịch", "", "Không tiêm/uống vắc xin sống cho người suy giảm miễn dịch."),
    ("007", "Đang mang thai", "Tiêm uốn ván cho phụ nữ có thai.", "Không tiêm vắc xin này khi đang mang thai."),
    ("028", "Tiền sử lồng ruột", "", "Không uống vắc xin Rota khi có tiền sử lồng ruột."),
    ("079", "Bệnh não trong 7 ngày sau mũi có thành phần ho gà", "",
     "Không tiêm thành phần ho gà khi đã có bệnh não trong 7 ngày sau mũi trước."),
    ("VN-PCV", "Tỉnh đã triển khai vắc xin phế cầu", "Trẻ ở tỉnh đã triển khai vắc xin phế cầu.", ""),
    ("VN-HPV", "Tỉnh đã triển khai vắc xin HPV", "Trẻ gái ở tỉnh đã triển khai vắc xin HPV.", ""),
    ("VN-WCBA", "Nữ tuổi sinh đẻ thuộc diện tiêm uốn ván",
     "Nữ tuổi sinh đẻ ở nơi triển khai tiêm uốn ván cho nhóm này.", ""),
]
REACTION = {  # observation of a severe reaction to an earlier dose, by antigen: CDSi's code
    "BCG": "VN-CI-BCG", "HepB": "097", "Diphtheria": "087", "Tetanus": "088", "Pertussis": "086", "Hib": "098",
    "OPV": "081", "IPV": "081", "Rota": "083", "Measles": "091", "Rubella": "093", "Mumps": "092", "JE": "082",
    "Td": "088", "VAT": "088", "PCV": "094", "HPV": "090", "Varicella": "089",
}
REACTION_TITLE = {
    "VN-CI-BCG": "Lao", "097": "viêm gan B", "087": "bạch hầu", "088": "uốn ván", "086": "ho gà", "098": "Hib",
    "081": "bại liệt", "083": "Rota", "091": "sởi", "093": "rubella", "092": "quai bị", "082": "viêm não Nhật Bản",
    "094": "phế cầu", "090": "HPV", "089": "thủy đậu",
}
for code, what in REACTION_TITLE.items():
    OBSERVATIONS.append((code, f"Phản ứng nặng sau mũi {what} trước", "",
                         f"Không tiêm mũi có thành phần {what} nữa khi đã có phản ứng nặng sau mũi trước."))
OTHER_CONTRAINDICATIONS = {
    "BCG": ["003"], "OPV": ["003"], "Rota": ["003", "028"], "Measles": ["003", "007"], "Rubella": ["003", "007"],
    "Mumps": ["003", "007"], "Varicella": ["003", "007"], "Pertussis": ["079"], "HPV": ["007"], "Td": ["087"],
}


def age(least="", due="", late="", end=""):
    """Absolute and other minimum are the same: the law knows no grace period."""
    return {"absMinAge": least, "minAge": least, "earliestRecAge": due, "latestRecAge": late, "maxAge": end}


def after(least, due="", late="", target=""):
    """Interval from the dose before, or from a target dose of the series."""
    return {"fromPrevious": "N" if target else "Y", "fromTargetDose": target, "absMinInt": least, "minInt": least,
            "earliestRecInt": due, "latestRecInt": late}


def since(code):
    """Due from the day of an observation, past due a month later; nothing is too early for it."""
    return {"fromPrevious": "N", "observation": code, "earliestRecInt": "0 days", "latestRecInt": MONTH}


def dose(ages=None, intervals=(), give=(), accept=(), skip=()):
    """give, accept: vaccine types, or (type, begin age, end age). give: what the programme has, recommended."""
    return {"age": ages or {}, "intervals": list(intervals), "give": give, "accept": accept, "skip": list(skip)}


def of_age(begin, why):
    return {"why": why, "conditionType": "Age", "beginAge": begin}


def childhood_doses(more_than, why):
    return {"why": why, "conditionType": "Vaccine Count by Age", "beginAge": "0 days", "endAge": WOMAN,
            "doseCount": str(more_than), "doseType": "Total", "doseCountLogic": "greater than",
            "vaccineTypes": "; ".join(holding("Tetanus", "VAT"))}


def series(name, text, doses, kind="Standard", default=False, product=False, preference=1, gender=(), indications=(),
           law=LAW):
    return locals()


def evaluation_only(name, doses, preference=9):
    return series(name, SERVICE, doses, "Evaluation Only", preference=preference, law="")


def dpt(antigen):
    accept = [c for c in holding(antigen) if c not in TD_TYPES and c not in ("28",)]
    accept += ["28"] if antigen != "Pertussis" else []
    primary = [("198", "", HIB_END), ("01", HIB_END, WHOLE_CELL_DPT)]
    first_three = [
        dose(age("2 months", "2 months", "3 months", WHOLE_CELL_DPT), [after(MONTH)], primary, accept),
        dose(age("", "3 months", "4 months", WHOLE_CELL_DPT), [after(MONTH)], primary, accept),
        dose(age("", "4 months", "5 months", WHOLE_CELL_DPT), [after(MONTH)], primary, accept),
    ]
    tdap = [("115", "4 years", "")]
    spaced = [after(MONTH), after("6 months", target="3")]
    booster = dose(age("18 months", "18 months", "19 months", WHOLE_CELL_DPT), spaced, ["01"], accept + tdap)
    paid = [c for c in accept if c not in ("01", "198", "102", "22")]
    paid_booster = dose(age("12 months", "", "", WHOLE_CELL_DPT), spaced, (), paid + tdap)
    text = "3 mũi lúc 2, 3, 4 tháng tuổi, cách nhau ít nhất 1 tháng; nhắc lại 1 mũi DPT khi đủ 18 tháng tuổi."
    return [series("Bạch hầu - ho gà - uốn ván: 3 mũi cơ bản và nhắc lại", text, first_three + [booster],
                   default=True),
            evaluation_only("Bạch hầu - ho gà - uốn ván: mũi nhắc lại dịch vụ từ 12 tháng tuổi",
                            first_three + [paid_booster])]


def hepb():
    single = ["08", "45"]
    later = [("198", "", HIB_END), ("08", HIB_END, CHILD)]
    accept = holding("HepB")
    doses = [dose(age("0 days", "0 days", "2 days"), (), ["08"], single,
                  [of_age("8 days", "Quá 7 ngày tuổi: không tiêm mũi sơ sinh nữa")])]
    for due, late, least in (("2 months", "3 months", "2 months"), ("3 months", "4 months", ""),
                             ("4 months", "5 months", "")):
        doses.append(dose(age(least, due, late, CHILD), [after(MONTH)], later, accept))
    paid = ["08", "43", "45", "104"]
    service = [dose(age("0 days"), (), (), paid), dose(age(), [after(MONTH)], (), paid),
               dose(age("24 weeks"), [after("2 months"), after("4 months", target="1")], (), paid)]
    return [series("Viêm gan B: mũi sơ sinh và 3 mũi trong vắc xin 5 trong 1",
                   "Mũi sơ sinh trong 24 giờ đầu sau sinh (muộn nhất 7 ngày, ghi nhận > 24 giờ); sau đó 3 mũi lúc 2, 3, "
                   "4 tháng tuổi, cách nhau ít nhất 1 tháng.", doses, default=True),
            evaluation_only("Viêm gan B: 3 mũi đơn dịch vụ (0-1-6 tháng)", service)]


def three_from_two_months(name, text, end, give, accept):
    return series(name, text, [
        dose(age("2 months", "2 months", "3 months", end), [after(MONTH)], give, accept),
        dose(age("", "3 months", "4 months", end), [after(MONTH)], give, accept),
        dose(age("", "4 months", "5 months", end), [after(MONTH)], give, accept)], default=True)


def ipv():
    accept = holding("IPV")
    free = [dose(age("5 months", "5 months", "6 months", CHILD), [after(MONTH)], ["10"], accept),
            dose(age("9 months", "9 months", "10 months", CHILD), [after(MONTH), after("4 months", target="1")], ["10"],
                 accept)]
    paid = [dose(age("2 months" if i == 0 else "", "", "", CHILD), [after(MONTH)], (), accept) for i in range(3)]
    return [series("IPV: 2 mũi", "Mũi 1 khi đủ 5 tháng tuổi; mũi 2 khi đủ 9 tháng tuổi, cách mũi 1 ít nhất 4 tháng.",
                   free, default=True),
            evaluation_only("IPV: 3 mũi từ 2 tháng tuổi trong vắc xin phối hợp", paid)]


def rota():
    own, other = ["VN-ROTAVIN"], [("122", "", ROTAVIN_END)]
    rotarix = ("119", "", ROTARIX_END)
    free = [dose(age("2 months", "2 months", "3 months", ROTAVIN_END), [after(MONTH)], own, other),
            dose(age("", "3 months", "4 months", ROTAVIN_END), [after(MONTH)], own, other + [rotarix])]
    two = [dose(age("6 weeks", "2 months", "3 months", ROTARIX_END), [after(FOUR_WEEKS)], ["119"]),
           dose(age("", "", "", ROTARIX_END), [after(FOUR_WEEKS, FOUR_WEEKS, "2 months")], ["119"],
                own + other)]
    three = [dose(age("6 weeks", "2 months", "3 months", ROTATEQ_END), [after(FOUR_WEEKS)], ["116"])]
    three += [dose(age("", "", "", ROTATEQ_END), [after(FOUR_WEEKS, FOUR_WEEKS, "2 months")], ["116"],
                   own + other + [rotarix])] * 2
    return [series("Rota: 2 liều Rotavin", "Liều 1 khi đủ 2 tháng tuổi, liều 2 sau ít nhất 1 tháng; hoàn thành trước khi "
                   "đủ 6 tháng tuổi.", free, default=True),
            series("Rota: 2 liều Rotarix (dịch vụ)", "Trẻ đã uống Rotarix thì uống tiếp Rotarix, hoàn thành trước 24 tuần "
                   "tuổi.", two, product=True, preference=2, law="Theo tờ hướng dẫn sử dụng vắc xin."),
            series("Rota: 3 liều RotaTeq (dịch vụ)", "Trẻ đã uống RotaTeq thì uống tiếp đủ 3 liều, hoàn thành trước 32 "
                   "tuần tuổi.", three, product=True, preference=3, law="Theo tờ hướng dẫn sử dụng vắc xin.")]


def measles():
    accept = ["05", "04", "03", "94"]
    first = dose(age("9 months", "9 months", "10 months", CHILD), [after(MONTH)], ["05"], accept)
    second = dose(age("18 months", "18 months", "19 months", CHILD), [after(MONTH)], ["04"], accept)
    paid = dose(age("12 months", "", "", CHILD), [after(MONTH)], (), ["03", "94"])
    return [series("Sởi: 2 mũi", "Mũi sởi khi đủ 9 tháng tuổi; mũi sởi - rubella khi đủ 18 tháng tuổi, cách mũi trước ít "
                   "nhất 1 tháng. Mũi sởi tiêm trước 9 tháng tuổi khi chống dịch (sởi 0) không tính.",
                   [first, second], default=True),
            evaluation_only("Sởi: mũi 2 là MMR dịch vụ từ 12 tháng tuổi", [first, paid])]


def rubella():
    accept = ["04", "03", "94", "06"]
    return [series("Rubella: 1 mũi", "1 mũi sởi - rubella khi đủ 18 tháng tuổi.",
                   [dose(age("18 months", "18 months", "19 months", CHILD), [after(MONTH)], ["04"], accept)],
                   default=True),
            evaluation_only("Rubella: MMR dịch vụ từ 12 tháng tuổi",
                            [dose(age("12 months", "", "", CHILD), (), (), ["03", "94"])])]


def je():
    accept = ["129", "134"]
    killed = [dose(age("12 months", "12 months", "13 months", CHILD), [after("1 week")], ["39"], accept),
              dose(age("", "", "", CHILD), [after("1 week", "1 week", "2 weeks + 1 day")], ["39"], accept),
              dose(age("", "", "", CHILD), [after(MONTH), after("1 year", "1 year", "13 months", target="2")], ["39"],
                   accept + ["VN-IMOJEV"])]
    live = [dose(age("9 months", "9 months", "13 months", CHILD), (), ["VN-IMOJEV"]),
            dose(age("", "", "", CHILD), [after("1 year", "1 year", "2 years")], ["VN-IMOJEV"])]
    return [series("Viêm não Nhật Bản: 3 mũi bất hoạt", "Mũi 1 khi đủ 12 tháng tuổi; mũi 2 sau mũi 1 từ 1 đến 2 tuần; mũi "
                   "3 sau mũi 2 là 1 năm.", killed, default=True),
            series("Viêm não Nhật Bản: 2 mũi Imojev (dịch vụ)", "Trẻ đã tiêm Imojev thì tiêm tiếp Imojev sau 1 năm.", live,
                   product=True, preference=2, law="Theo tờ hướng dẫn sử dụng vắc xin.")]


def pcv():
    give, accept = ["177", "133"], holding("PCV")
    free = [dose(age("2 months", "2 months", "3 months", HIB_END), [after(MONTH)], give, accept),
            dose(age("", "4 months", "5 months", HIB_END), [after(MONTH)], give, accept),
            dose(age("12 months", "12 months", "13 months", HIB_END), 
                 [after(MONTH), after("6 months", target="2")], give, accept)]
    paid = [dose(age("6 weeks" if i == 0 else "", "", "", HIB_END), [after(FOUR_WEEKS)], (), accept) for i in range(3)]
    return [series("Phế cầu: 3 mũi, theo tỉnh", "2 mũi từ 2 tháng tuổi (2 và 4 tháng), cách nhau ít nhất 1 tháng; mũi 3 khi "
                   "đủ 12 tháng tuổi, cách mũi 2 ít nhất 6 tháng. Chỉ ở tỉnh đã triển khai.", free, "Risk",
                   indications=[("VN-PCV", "", "")]),
            evaluation_only("Phế cầu: 3 mũi dịch vụ", paid)]


def hpv():
    give, accept = ["62", "165", "118"], ["137"]
    free = [dose(age("11 years", "11 years", "12 years", "15 years"), (), give, accept),
            dose(age("", "", "", CHILD), [after(MONTH), after("6 months", "6 months", "7 months", target="1")], give,
                 accept)]
    paid = [dose(age("9 years", "", "", "15 years"), (), (), give + accept),
            dose(age(), [after("6 months")], (), give + accept)]
    return [series("HPV: 2 mũi, theo tỉnh", "Trẻ gái đủ 11 tuổi; mũi 2 cách mũi 1 ít nhất 6 tháng. Chỉ ở tỉnh đã triển "
                   "khai.", free, "Risk", gender=("Female", "Unknown"), indications=[("VN-HPV", "", "")]),
            evaluation_only("HPV: 2 mũi dịch vụ từ 9 tuổi", paid)]


def vat():
    give, accept = ["35"], [c for c in holding("VAT") if c != "35"]
    basic = "Đã tiêm từ 3 mũi cơ bản có thành phần uốn ván khi còn nhỏ"
    booster = "Đã tiêm 3 mũi cơ bản và ít nhất 1 mũi nhắc lại có thành phần uốn ván khi còn nhỏ"
    observed = [since("007"), since("VN-WCBA")]

    def her(intervals, skip=(), least=""):
        return dose(age(least), intervals + observed, give, accept, skip)

    doses = [
        her([], least=WOMAN),
        her([after(FOUR_WEEKS, FOUR_WEEKS, "2 months")], [childhood_doses(3, booster)]),
        her([after("6 months", "6 months", "7 months")], [childhood_doses(2, basic)]),
        her([after("1 year", "1 year", "13 months")]),
        her([after("1 year", "1 year", "13 months")], [childhood_doses(2, basic)]),
    ]
    text = ("Chưa tiêm, không rõ hoặc chưa đủ 3 mũi cơ bản: 5 mũi (mũi 1 sớm khi có thai lần đầu; mũi 2 sau ít nhất 4 tuần; "
            "mũi 3 sau ít nhất 6 tháng hoặc lần có thai sau; mũi 4 và 5 sau ít nhất 1 năm hoặc lần có thai sau). Đã đủ 3 mũi "
            "cơ bản khi nhỏ: 3 mũi (sớm khi có thai; sau ít nhất 4 tuần; sau ít nhất 1 năm). Đã đủ 3 mũi cơ bản và 1 mũi nhắc "
            "lại: 2 mũi (sớm khi có thai; sau ít nhất 1 năm).")
    return [series("Uốn ván cho phụ nữ có thai và nữ tuổi sinh đẻ", text, doses, "Risk", gender=("Female", "Unknown"),
                   indications=[("007", "", ""), ("VN-WCBA", "15 years", "50 years")])]


ANTIGENS = {
    "BCG": [series("Lao: 1 mũi", "1 mũi trong vòng 1 tháng sau sinh; tiêm bù trước 12 tháng tuổi.",
                   [dose(age("0 days", "0 days", "1 month + 1 day", "1 year"), (), ["19"])], default=True)],
    "HepB": hepb(),
    "Diphtheria": dpt("Diphtheria"), "Tetanus": dpt("Tetanus"), "Pertussis": dpt("Pertussis"),
    "Hib": [three_from_two_months("Hib: 3 mũi", "3 mũi lúc 2, 3, 4 tháng tuổi, cách nhau ít nhất 1 tháng.", HIB_END,
                                  ["198"], holding("Hib"))],
    "OPV": [three_from_two_months("OPV: 3 liều", "3 liều lúc 2, 3, 4 tháng tuổi, cách nhau ít nhất 1 tháng. Mũi có thành "
                                  "phần IPV trong vắc xin phối hợp được tính thay.", CHILD, ["178"], holding("OPV"))],
    "IPV": ipv(), "Rota": rota(), "Measles": measles(), "Rubella": rubella(), "JE": je(),
    "Td": [series("Td: 1 mũi khi 7 tuổi", "1 mũi uốn ván - bạch hầu giảm liều khi đủ 7 tuổi.",
                  [dose(age("7 years", "7 years", "8 years", CHILD), [after(MONTH)], ["09"], TD_TYPES[1:])],
                  default=True)],
    "PCV": pcv(), "HPV": hpv(), "VAT": vat(),
    "Mumps": [evaluation_only("Quai bị: 1 mũi dịch vụ", [dose(age("12 months"), (), (), holding("Mumps"))])],
    "Varicella": [evaluation_only("Thủy đậu: 2 mũi dịch vụ", [
        dose(age("9 months"), (), (), holding("Varicella")),
        dose(age(), [after(FOUR_WEEKS)], (), holding("Varicella"))])],
}


class Xml:
    def __init__(self, comment, root):
        self.lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<!-- {comment} -->"]
        self.open = []
        self.start(root)

    def start(self, name):
        self.lines.append("  " * len(self.open) + f"<{name}>")
        self.open.append(name)

    def end(self):
        name = self.open.pop()
        self.lines.append("  " * len(self.open) + f"</{name}>")

    def put(self, name, text=""):
        pad = "  " * len(self.open)
        self.lines.append(pad + (f"<{name}>{escape(text)}</{name}>" if text else f"<{name}/>"))

    def all(self, name, parts):
        self.start(name)
        for part, text in parts:
            self.put(part, text)
        self.end()

    def text(self):
        while self.open:
            self.end()
        return "\n".join(self.lines) + "\n"


def put_interval(xml, rule):
    xml.start("interval")
    for part in ("fromPrevious", "fromTargetDose"):
        if rule.get(part):
            xml.put(part, rule[part])
    if "observation" in rule:
        xml.all("fromRelevantObs", [("text", next(t for c, t, *_ in OBSERVATIONS if c == rule["observation"])),
                                    ("code", rule["observation"])])
    for part in ("absMinInt", "minInt", "earliestRecInt", "latestRecInt"):
        if rule.get(part):
            xml.put(part, rule[part])
    xml.end()


def put_vaccines(xml, element, vaccines, more=()):
    for vaccine in vaccines:
        cvx, begin, end = vaccine if isinstance(vaccine, tuple) else (vaccine, "", "")
        parts = [("vaccineType", VACCINES[cvx][0]), ("cvx", cvx), ("beginAge", begin), ("endAge", end)]
        xml.all(element, [(name, text) for name, text in parts if text] + list(more))


def put_skip(xml, conditions):
    xml.start("conditionalSkip")
    xml.put("context", "Both")
    xml.put("setLogic", "OR")
    for number, condition in enumerate(conditions, 1):
        xml.start("set")
        xml.put("setID", str(number))
        xml.put("setDescription", condition["why"])
        xml.put("conditionLogic", "AND")
        parts = [("conditionID", "1")]
        parts += [(k, condition[k]) for k in ("conditionType", "beginAge", "endAge", "doseCount", "doseType",
                                              "doseCountLogic", "vaccineTypes") if k in condition]
        xml.all("condition", parts)
        xml.end()
    xml.end()


def put_dose(xml, number, one):
    xml.start("seriesDose")
    xml.put("doseNumber", f"Dose {number}")
    if any(one["age"].values()):
        xml.all("age", [(k, v) for k, v in one["age"].items() if v])
    for rule in one["intervals"]:
        put_interval(xml, rule)
    put_vaccines(xml, "preferableVaccine", one["give"], [("forecastVaccineType", "Y")])
    put_vaccines(xml, "allowableVaccine", one["accept"])
    if one["skip"]:
        put_skip(xml, one["skip"])
    xml.put("recurringDose", "No")
    xml.end()


def put_series(xml, antigen, one):
    xml.start("series")
    xml.put("seriesName", one["name"])
    xml.put("targetDisease", antigen)
    xml.put("vaccineGroup", next(g for g, (members, _) in GROUPS.items() if antigen in members))
    for text in (one["text"], one["law"]):
        if text:
            xml.put("seriesAdminGuidance", text)
    xml.put("seriesType", one["kind"])
    xml.put("equivalentSeriesGroups")
    for gender in one["gender"] or [""]:
        xml.put("requiredGender", gender)
    xml.all("selectSeries", [
        ("defaultSeries", "Yes" if one["default"] else "No"), ("productPath", "Yes" if one["product"] else "No"),
        ("seriesGroupName", "Việt Nam"), ("seriesGroup", "1"), ("seriesPriority", "A"),
        ("seriesPreference", str(one["preference"])), ("minAgeToStart", ""), ("maxAgeToStart", "")])
    for code, begin, end in one["indications"]:
        xml.start("indication")
        title, text = next((t, i) for c, t, i, _ in OBSERVATIONS if c == code)
        xml.all("observationCode", [("text", title), ("code", code)])
        xml.put("description", text)
        for part, value in (("beginAge", begin), ("endAge", end)):
            if value:
                xml.put(part, value)
        xml.end()
    if not one["indications"]:
        xml.put("indication")
    for number, each in enumerate(one["doses"], 1):
        put_dose(xml, number, each)
    xml.end()


def antigen_file(antigen):
    xml = Xml(f"{antigen}. Nôi's own text in CDC's CDSi format, written by schedule.py; README.md gives parameters and "
              "sources. Legal basis: " + LAW, "antigenSupportingData")
    xml.start("contraindications")
    xml.start("vaccineGroup")
    for code in [REACTION[antigen]] + OTHER_CONTRAINDICATIONS.get(antigen, []):
        title, text = next((t, c) for o, t, _, c in OBSERVATIONS if o == code)
        xml.all("contraindication", [("observationCode", code), ("observationTitle", title),
                                     ("contraindicationText", text), ("contraindicationGuidance", ""),
                                     ("beginAge", ""), ("endAge", "")])
    xml.end()
    xml.end()
    for one in ANTIGENS[antigen]:
        put_series(xml, antigen, one)
    return xml.text()


def conflicts(xml):
    xml.start("liveVirusConflicts")
    for previous in LIVE_INJECTED:
        for current in LIVE_INJECTED:
            xml.start("liveVirusConflict")
            for name, cvx in (("previous", previous), ("current", current)):
                xml.all(name, [("vaccineType", VACCINES[cvx][0]), ("cvx", cvx)])
            xml.put("conflictBeginInterval", "1 day")
            xml.put("minConflictEndInterval", FOUR_WEEKS)
            xml.put("conflictEndInterval", FOUR_WEEKS)
            xml.end()
    xml.end()


def schedule_file():
    xml = Xml("Viet Nam's national programme. Nôi's own text in CDC's CDSi format, written by schedule.py; README.md gives "
              "parameters and sources. Legal basis: " + LAW, "scheduleSupportingData")
    conflicts(xml)
    xml.start("vaccineGroups")
    for name, (_, full) in GROUPS.items():
        xml.all("vaccineGroup", [("name", name), ("administerFullVaccineGroup", full)])
    xml.end()
    xml.start("vaccineGroupToAntigenMap")
    for name, (members, _) in GROUPS.items():
        xml.all("vaccineGroupMap", [("name", name)] + [("antigen", member) for member in members])
    xml.end()
    xml.start("cvxToAntigenMap")
    for cvx, (name, _) in sorted(VACCINES.items()):
        xml.start("cvxMap")
        xml.put("cvx", cvx)
        xml.put("shortDescription", name)
        for antigen, begin, end in antigens_of(cvx):
            xml.all("association", [("antigen", antigen), ("associationBeginAge", begin), ("associationEndAge", end)])
        xml.end()
    xml.end()
    xml.start("observations")
    for code, title, indication, contraindication in OBSERVATIONS:
        xml.all("observation", [("observationCode", code), ("observationTitle", title), ("group", ""),
                                ("indicationText", indication), ("contraindicationText", contraindication),
                                ("clarifyingText", ""), ("codedValues", "")])
    xml.end()
    return xml.text()


def main():
    files = {"ScheduleSupportingData.xml": schedule_file()}
    files.update({f"AntigenSupportingData-{antigen}.xml": antigen_file(antigen) for antigen in ANTIGENS})
    checking = "--check" in sys.argv[1:]
    different = []
    for name, text in files.items():
        path = HERE / name
        if checking and (not path.exists() or path.read_text(encoding="utf-8") != text):
            different.append(name)
        if not checking:
            path.write_text(text, encoding="utf-8")
    extra = {path.name for path in HERE.glob("*.xml")} - files.keys()
    for name in different + sorted(extra):
        print(f"{name} is not what schedule.py writes")
    return 1 if different or extra else 0


if __name__ == "__main__":
    sys.exit(main())
