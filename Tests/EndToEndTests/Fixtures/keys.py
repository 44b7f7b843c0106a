"""Prints the names of the members of a JSON page on standard input, and of its first row or run."""
import json, sys

page = json.load(sys.stdin)
print(*page)
for row in page.get("rows", [])[:1]:
    print(*row)
if "run" in page:
    print(*page["run"])
