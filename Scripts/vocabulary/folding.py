"""The matcher's folding of words, as Sources/TextAnalysis/Conditions/WordSpelling.swift does it."""
import re
import unicodedata

TOKEN = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
ALIASES = {
    "disorder": "disease", "neoplasm": "tumor",
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8",
}


def folded(text):
    """The words of `text` as the matcher compares them."""
    return tuple(words(text))


def words(text):
    found = []
    for word in TOKEN.findall(text):
        word = re.sub(r"['\u2019]s$", "", word)
        word = "".join(
            c for c in unicodedata.normalize("NFD", word.lower().replace("æ", "ae").replace("œ", "oe"))
            if not unicodedata.combining(c) and c not in "'\u2019")
        word = fold_spelling(word)
        found.append(ALIASES.get(word, word))
    return found


def spellings(text):
    """`text`, and with each of its first three hyphens between longer parts left out."""
    found = [text]
    offsets = [n for n, c in enumerate(text) if c == "-"][:3]
    for offset in [n for n in offsets if re.search(r"\w\w$", text[:n]) and re.match(r"\w\w", text[n + 1:])][::-1]:
        found += [spelling[:offset] + spelling[offset + 1:] for spelling in found]
    return found


def fold_plural(word):
    if len(word) <= 3 or word[-1] != "s" or word[-2] in "sui":
        return word
    if word[-2] != "e" or len(word) <= 4:
        return word[:-1]
    if word[-3] == "i":
        return word[:-3] + "y"
    if len(word) > 6 and word[-4:-2] == "os":
        return word[:-2] + "is"
    return word[:-1]


def fold_spelling(word):
    word = fold_plural(word)
    if len(word) <= 4:
        return word
    kept = ""
    for index, letter in enumerate(word):
        following = word[index + 1:index + 2]
        if letter in "ao" and following == "e":
            continue
        if letter == "u" and following == "r" and len(kept) > 2 and kept[-1] == "o":
            continue
        if letter == "s" and following in ("e", "a", "i") and len(kept) > 2 and kept[-1] == "i":
            letter = "z"
        kept += letter
    if len(kept) > 4 and kept[-2:] == "re" and kept[-3] in "tb":
        kept = kept[:-2] + "er"
    return kept
