"""Edits of articles by general means, each with what must become of the decision on the sentence that it touches."""
import re
import textwrap

#: What must become of a decision: HARMLESS carries, CHANGE never does, LETTER may do either.
HARMLESS, CHANGE, LETTER = "harmless", "change", "letter"

NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w]|[.,]\d)")
COMPARATORS = [("more than", "less than"), ("fewer than", "more than"), ("at least", "at most"), ("nearly", "over"),
               ("about", "under"), ("up to", "at least"), ("higher", "lower"), ("better", "worse"), ("<", ">"), (">", "<")]
UNITS = [("days", "weeks"), ("weeks", "months"), ("hours", "days"), ("months", "years"), ("day", "week"), ("week", "month"),
         ("hour", "day"), ("month", "year"), ("mg", "g"), ("%", "‰"), ("patients", "studies"), ("minutes", "hours")]
CONDITIONS = ["PTSD", "OCD", "depression", "chronic pain", "anxiety", "migraine", "fibromyalgia"]
NEGATIONS = [(word, word + " not") for word in ("is", "are", "was", "were", "did", "does", "has", "have", "may", "could")]
NEGATIONS += [("can", "cannot"), ("no", "some"), ("more", "no more"), ("often", "never"), ("with", "without"), ("likely", "unlikely")]
HEDGES = [(" is ", " may be "), (" are ", " may be "), (" reduces ", " may reduce "), (" reduced ", " may have reduced "),
          (" can ", " could perhaps "), (" has ", " possibly has "), (" have ", " possibly have "), (" was ", " was perhaps ")]


def swapped(sentence, pairs, random):
    """The sentence with one of the pairs exchanged, either way; None where none is in it."""
    found = [(old, new) for a, b in pairs for old, new in ((a, b), (b, a))
             if re.search(rf"(?<!\w){re.escape(old)}(?!\w)", sentence)]
    if not found: return None
    # What is put in goes out again where it is in: "is not", not "is not not".
    longest = max(len(old) for old, _ in found)
    old, new = random.choice([pair for pair in found if len(pair[0]) == longest or pair[0] not in max(found, key=lambda p: len(p[0]))[0]])
    return re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: new, sentence, count=1)


def typo(sentence, random):
    words = [match for match in re.finditer(r"[A-Za-z]{6,}", sentence)]
    if not words: return None
    word = random.choice(words)
    place = random.randrange(word.start() + 1, word.end() - 2)
    letters = sentence[place:place + 2]
    if letters[0] == letters[1]: return None
    new = random.choice([letters[1] + letters[0], letters[0] * 2 + letters[1], letters[1]])
    return sentence[:place] + new + sentence[place + 2:]


def reordered(sentence, random):
    words = sentence.split(" ")
    if len(words) < 5: return None
    first, second = sorted(random.sample(range(1, len(words) - 1), 2))
    if words[first].lower() == words[second].lower(): return None
    words[first], words[second] = words[second], words[first]
    return " ".join(words)


def number(sentence, random):
    found = list(NUMBER.finditer(sentence))
    if not found: return None
    match = random.choice(found)
    digits = list(match.group())
    place = random.choice([i for i, digit in enumerate(digits) if digit.isdigit()])
    digits[place] = random.choice([d for d in "123456789" if d != digits[place]])
    return sentence[:match.start()] + "".join(digits) + sentence[match.end():]


def negated(sentence, random):
    return swapped(sentence, NEGATIONS, random)


def condition(sentence, random):
    found = [name for name in CONDITIONS if re.search(rf"(?<!\w){name}(?!\w)", sentence, re.I)]
    if not found: return None
    old = random.choice(found)
    new = random.choice([name for name in CONDITIONS if name != old])
    return re.sub(rf"(?<!\w){old}(?!\w)", new, sentence, flags=re.I)


def hedged(sentence, random):
    found = [(old, new) for old, new in HEDGES if old in sentence]
    if not found: return None
    old, new = random.choice(found)
    return sentence.replace(old, new, 1)


def parted(sentence, random):
    found = [match for match in re.finditer(r",? (and|but|while|because|which) ", sentence)
             if 20 < match.start() < len(sentence) - 20]
    if not found: return None
    match = random.choice(found)
    rest = sentence[match.end():]
    return sentence[:match.start()] + ". It " + rest


def cited(sentence, random):
    mark = random.choice([" [17]", " [3, 12]", " (Roe et al., 2014)", " (Roe & Doe, 2019)"])
    return sentence[:-1] + mark + sentence[-1] if sentence[-1] in ".!" else sentence + mark


def typeset(sentence, random):
    changes = [lambda s: s.replace("'", "’"), lambda s: s.replace(" - ", " – "), lambda s: s.replace(" – ", " — "),
               lambda s: re.sub(r"(\d)-(\d)", r"\1–\2", s), lambda s: re.sub(r"(\d) %", r"\1%", s),
               lambda s: re.sub(r"(\d)%", "\\1\u00a0%", s), lambda s: s.replace('"', "”"), lambda s: s.replace(" (", " – ("),
               lambda s: s.replace(", ", ",  ", 1), lambda s: s.replace(" and ", ", and ", 1),
               lambda s: re.sub(r"(?<=[a-z])-(?=[a-z])", "\u2011", s), lambda s: re.sub(r"(\w{5,})(?=\W*$)", r"“\1”", s)]
    random.shuffle(changes)
    for change in changes:
        if change(sentence) != sentence: return change(sentence)
    return None


def spaced(sentence, random):
    return re.sub(r" ", lambda _: random.choice([" ", "  ", "\u00a0"]), sentence)


def sibling(sentence, random):
    like = number(sentence, random) or condition(sentence, random) or hedged(sentence, random)
    return sentence + " " + like if like and like[-1] in ".!?" and sentence[-1] in ".!?" else None


def sibling_before(sentence, random):
    both = sibling(sentence, random)
    return both and both[len(sentence) + 1:] + " " + sentence


#: Edits of one sentence: its new words, or None where it cannot be done to it.
SENTENCE_EDITS = {
    "typo": (LETTER, typo),
    "words exchanged": (CHANGE, reordered),
    "number changed": (CHANGE, number),
    "negation put in or out": (CHANGE, negated),
    "condition exchanged": (CHANGE, condition),
    "comparator changed": (CHANGE, lambda s, r: swapped(s, COMPARATORS, r)),
    "unit changed": (CHANGE, lambda s, r: swapped(s, UNITS, r)),
    "hedge put in": (CHANGE, hedged),
    "sentence parted": (CHANGE, parted),
    "deleted": (CHANGE, lambda s, r: ""),
    "white space": (HARMLESS, spaced),
    "quotes, dashes, commas": (HARMLESS, typeset),
    "citation put in": (HARMLESS, cited),
    "said twice": (HARMLESS, lambda s, r: s + " " + s),
    "sibling behind": (HARMLESS, sibling),
    "sibling before": (HARMLESS, sibling_before),
}


def joined(text, spans, random):
    """Two sentences that follow one another made one; the first's old words and the new ones."""
    near = [(a, b) for a, b in zip(spans, spans[1:]) if 0 < b[0] - a[1] < 3 and text[a[1] - 1] == "."]
    if not near: return None
    first, second = random.choice(near)
    rest = text[second[0]:second[1]]
    new = text[:first[1] - 1] + ", and " + rest[0].lower() + rest[1:] + text[second[1]:]
    return new, [text[slice(*first)], text[slice(*second)]]


def moved(text, spans, random):
    """A paragraph with a claim moved to another place; the old words of its claims."""
    parts = text.split("\n\n")
    starts = [sum(len(part) + 2 for part in parts[:i]) for i in range(len(parts))]
    plain = [i for i, part in enumerate(parts) if i > 1 and len(part) > 80 and not part.startswith(("#", "-", "|"))]
    if len(plain) < 3: return None
    source, target = random.sample(plain, 2)
    inside = [text[slice(*span)] for span in spans if starts[source] <= span[0] < starts[source] + len(parts[source])]
    if not inside: return None
    part = parts.pop(source)
    parts.insert(target, part)
    return "\n\n".join(parts), inside


def headed(text, spans, random):
    """A heading with another condition in it; no sentence is touched."""
    headings = list(re.finditer(r"^#+ .*$|(?<=\n\n)[A-Z][^.\n]{4,60}(?=\n\n)", text, re.M))
    if not headings: return None
    heading = random.choice(headings)
    new = heading.group().split(" ")[0] if heading.group().startswith("#") else ""
    return text[:heading.start()] + f"{new} About {random.choice(CONDITIONS)}".strip() + text[heading.end():], []


#: Edits of a text: the new text and the old sentences that it touches, or None.
TEXT_EDITS = {
    "two sentences joined": (CHANGE, joined),
    "paragraph moved": (HARMLESS, moved),
    "heading changed": (LETTER, headed),
}


def wrapped(old, new):
    """The new text with paragraphs that were wrapped in the old one wrapped again, as an editor does."""
    before = set(old.split("\n\n"))
    width = max((len(line) for part in before if "\n" in part for line in part.split("\n")), default=0)
    # A page copied out of a browser has a paragraph on each line; those stay.
    if not width or width > 100: return new
    parts = []
    for part in new.split("\n\n"):
        is_prose = part not in before and "\n" in part and not re.search(r"^(#|-|\||\* |---|\w+:)", part, re.M)
        parts.append(textwrap.fill(" ".join(part.split("\n")), width, break_long_words=False, break_on_hyphens=False) if is_prose else part)
    return "\n\n".join(parts)


def find(sentence, text):
    """Where a sentence stands, whatever white space is in it."""
    pattern = r"\s+".join(re.escape(word) for word in sentence.split())
    return [match.span() for match in re.finditer(pattern, text)]
