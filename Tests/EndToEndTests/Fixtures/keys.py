"""Prints the names of the members of a JSON page on standard input, and of its first row."""
import json, sys

page = json.load(sys.stdin)
print(*page)
for row in page.get("rows", [])[:1]:
    print(*row)
print(*page.get("run", []))
