#!/usr/bin/env python3
"""usage: versions.py STAGE: for each file with a version of its own, its id in wxs.py and that version."""
import hashlib
import os
import struct
import sys

FIXED_INFO = struct.pack("<I", 0xFEEF04BD)
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            content = file.read()
        at = content.find(FIXED_INFO)
        if content[:2] != b"MZ" or at < 0:
            continue
        high, low = struct.unpack_from("<II", content, at + 8)
        relative = os.path.relpath(path, sys.argv[1])
        print("f" + hashlib.sha1(relative.encode()).hexdigest()[:16],
              f"{high >> 16}.{high & 65535}.{low >> 16}.{low & 65535}")
