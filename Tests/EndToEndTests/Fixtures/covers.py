"""Checks on standard input what `kb article show ID --json` promises of its statements."""
import json, sys

page = json.load(sys.stdin)
text = page["rows"][0]["text"].encode()
members = {"byte_start", "byte_end", "text", "kind", "conditions", "attribution",
           "attribution_text", "missing", "clue", "hedged", "negated"}
end = 0
for statement in page["statements"]:
    absent = members - statement.keys()
    assert not absent, f"no {absent}"
    start, stop = statement["byte_start"], statement["byte_end"]
    assert end <= start < stop, f"{start} overlaps or is out of order"
    assert not text[end:start].strip(), f"not in a statement: {text[end:start]!r}"
    assert text[start:stop].decode() == statement["text"], f"{start} has other words"
    assert all(tag.keys() == {"slug", "relation"} for tag in statement["conditions"])
    end = stop
assert not text[end:].strip(), f"not in a statement: {text[end:]!r}"
assert page["ok"] and page["format"] == 1 and page["statements"]
print("covered")
