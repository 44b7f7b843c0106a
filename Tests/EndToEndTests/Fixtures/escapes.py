"""Writes escapes.txt, whose words try to steer the terminal, and tells raw controls from text."""
import sys

CONTROLS = [*range(0x00, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0),
            *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
if sys.argv[1] == "write":
    filler = "The clinic by the river opens at nine in the morning on every working day.\n\n" * 40
    with open("escapes.txt", "w") as file:
        file.write("Sleep \x1b[31mred\x1b[0m and pain\n\n"
                   "Ketamine reduces \u009b31m pain in \u202e PTSD \u2066 by 40 %.\n\n"
                   "\x1b]0;owned\x07 Ketamine relieves \"raw\", | pain in 30 % of adults.\n\n" + filler)
else:
    text = sys.stdin.buffer.read().decode().replace("\r\n", "\n")
    raw = sorted({f"U+{ord(sign):04X}" for sign in text if ord(sign) in CONTROLS or sign == "\r"})
    print(" ".join(raw) or ("no controls" if text else "no output"))
