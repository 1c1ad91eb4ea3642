#!/usr/bin/env python3
"""usage: growth_who.py FOLDER > resources/packs/growth-who.csv

WHO's tables (FOLDER: its who2006 and who2007, CSV) as one data pack. WHO's tables end on day 1826, and its programs answer
until day 1856: the last month is carried on with the second difference of the two months before."""
import csv
import sys

folder = sys.argv[1]
LAST_DAY, STEP = 1856, 60


def table(path, key, scale=1):
    rows = {}
    with open(f"{folder}/{path}") as file:
        for row in csv.DictReader(file):
            rows.setdefault(int(row["sex"]), {})[round(float(row[key]) * scale)] = [float(row[c]) for c in "lms"]
    return rows


def carried_on(rows):
    for by_day in rows.values():
        last = max(by_day)
        before, between, end = by_day[last - 2 * STEP], by_day[last - STEP], by_day[last]
        for day in range(last + 1, LAST_DAY + 1):
            u = (day - last) / STEP
            by_day[day] = [round(c + u * (c - b) + u * (u + 1) / 2 * (c - 2 * b + a), 6)
                           for a, b, c in zip(before, between, end)]
    return rows


tables = {
    "length": carried_on(table("who2006/lenanthro.csv", "age")),
    "weight": carried_on(table("who2006/weianthro.csv", "age")),
    "bmi": carried_on(table("who2006/bmianthro.csv", "age")),
    "head": carried_on(table("who2006/hcanthro.csv", "age")),
    "arm": carried_on(table("who2006/acanthro.csv", "age")),
    "length-month": table("who2007/hfawho2007.csv", "age"),
    "weight-month": table("who2007/wfawho2007.csv", "age"),
    "bmi-month": table("who2007/bfawho2007.csv", "age"),
    "weight-lying": table("who2006/wflanthro.csv", "length", 10),
    "weight-standing": table("who2006/wfhanthro.csv", "height", 10),
}
print("""# title: Growth of children: LMS by age and length
# version: 1
# source: World Health Organization, WHO Child Growth Standards (2006), tables by day and by length
# source: World Health Organization, Growth reference data for 5-19 years (2007), tables by month
# note: Days 1827 to 1856 are carried on from the two months before: WHO's published tables end on day 1826.
# date: 2026-11-29
# valid_from:
table,sex,at,l,m,s""")
for name, rows in tables.items():
    for sex in sorted(rows):
        for at in sorted(rows[sex]):
            l, m, s = rows[sex][at]
            print(f"{name},{sex},{at},{l:g},{m:.10g},{s:.10g}")
