#!/usr/bin/env python3
"""tabular.py FILE.ttf…: gives the digits of Be Vietnam Pro one width, in place.

The font has proportional figures only (no `tnum`), and a "1" of half the width makes columns of dates and doses dance.
Each digit's outline is kept and centred in 680 units; kerning between digits goes. Needs python3-fonttools (4.38).
The files here are the result; the licence (OFL, no reserved name) allows it.
"""
import sys

from fontTools.ttLib import TTFont

WIDTH = 680


def widen(font, digits):
    glyphs, metrics = font["glyf"], font["hmtx"]
    for name in digits:
        glyph = glyphs[name]
        ink = glyph.xMax - glyph.xMin
        left = round((WIDTH - ink) / 2)
        glyph.coordinates.translate((left - glyph.xMin, 0))
        glyph.recalcBounds(glyphs)
        metrics[name] = (WIDTH, left)


def forget_kerning(font, digits):
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if getattr(table, "LookupType", 0) != 2:
                continue
            if table.Format == 1:
                kept = [(g, s) for g, s in zip(table.Coverage.glyphs, table.PairSet) if g not in digits]
                table.Coverage.glyphs, table.PairSet = [g for g, _ in kept], [s for _, s in kept]
                table.PairSetCount = len(kept)
                for pairs in table.PairSet:
                    pairs.PairValueRecord = [r for r in pairs.PairValueRecord if r.SecondGlyph not in digits]
                    pairs.PairValueCount = len(pairs.PairValueRecord)
            else:
                table.Coverage.glyphs = [g for g in table.Coverage.glyphs if g not in digits]
                for classes in (table.ClassDef1.classDefs, table.ClassDef2.classDefs):
                    for digit in digits:
                        classes.pop(digit, None)


for path in sys.argv[1:]:
    font = TTFont(path)
    digits = {font.getBestCmap()[ord(c)] for c in "0123456789"}
    widen(font, digits)
    forget_kerning(font, digits)
    font.save(path)
