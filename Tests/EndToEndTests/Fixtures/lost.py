"""Prints what each item of one CSL-JSON file has that the item in its place in another has not, or has otherwise."""
import json, sys

before, after = (json.load(open(path)) for path in sys.argv[1:3])
print(len(before), "items,", len(after), "read back")
for one, other in zip(before, after):
    mine, theirs = one.pop("custom", {}), other.pop("custom", {})
    lost = [name for name in one if one[name] != other.get(name)]
    lost += ["custom." + name for name in mine if mine[name] != theirs.get(name)]
    added = [name for name in other if name not in one] + ["custom." + name for name in theirs if name not in mine]
    print(one["id"] + ":", "all" if not lost else "lost or changed: " + ", ".join(sorted(lost)),
          "; added: " + ", ".join(sorted(added)) if added else "")
