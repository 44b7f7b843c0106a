"""Reads every page in the folder `pages` as what its name ends in, and tells which ones are not."""
import csv, json, os

def problem(name, content):
    try:
        if name.endswith(".json"):
            page = json.loads(content)
            return None if page["ok"] and page["format"] == 1 else "another shape"
        if name.endswith(".ndjson"):
            return None if [json.loads(line) for line in content.splitlines()] else "no rows"
        widths = {len(row) for row in csv.reader(content.splitlines(keepends=True), strict=True)}
        return None if len(widths) == 1 else f"rows with {widths} fields"
    except ValueError as error:
        return str(error)

names = sorted(os.listdir("pages"))
for name in names:
    with open(os.path.join("pages", name), newline="", encoding="utf-8") as file:
        reason = problem(name, file.read())
    if reason:
        print(f"{name}: {reason}")
print(len(names), "pages read")
