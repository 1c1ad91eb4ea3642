#!/usr/bin/env python3
"""usage: icon.py OUT.ico PNG…: an icon of these pictures, each kept as it is."""
import struct
import sys

pictures = []
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        pictures.append(file.read())
at = 6 + 16 * len(pictures)
head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
for picture in pictures:
    width, height = struct.unpack(">II", picture[16:24])
    head += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(picture), at + len(body))
    body += picture
with open(sys.argv[1], "wb") as file:
    file.write(head + body)
