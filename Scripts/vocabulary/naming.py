"""Which names a vocabulary can use, and in which form."""
import re

from folding import fold_plural, folded

# Entries that name no condition by themselves, or are everyday words.
STOPPED = {folded(text) for text in """
disease;disorder;syndrome;condition;all;the;can;combined;recurrence;strain;hypertrophy;face;infection;
wound;injury;tumorigenesis;carcinogenesis;oncogenesis;protein deficiency;recurrent infection;
hypersensitivity;clinical course;clinical progression;disease progression;genetic predisposition;
genetic susceptibility;disease susceptibility;deficiency disease;aid;said;hard;mange;corn;bite;sting;
burn;scar;bend;complication;rupture;sprain;fracture;cyst;ganglion;pain;shock;death;stress;cold;fever;
fatigue;starvation;poisoning;overdose;relapse;exacerbation;emergency;weight gain;weight loss;
dehydration;sclerosis;tumor site;side effect;adverse effect;adverse event;drug side effect;puberty;
leanness;overweight;underweight;aura;tartar;chills;cramp;cough;nausea;vomiting;birth weight;drowning;
deformity;polyploidy;trisomy;monosomy;tetrasomy;tetraploidy;aneuploidy;isochromosome;pregnancy;
nail biting;snoring;menopause;aging;birth;coinfection;opportunistic infection;accident;intoxication;
bereavement;infestation;hunger;thirst;sign and symptom;thrush;tic;strains and sprains;isolated;
chromosome aberration;chromosome deletion;chromosome breakage;translocation;blast;crush;calculus;
genetic anticipation;genomic instability;physical trauma;trauma;non-depressed skull fracture;dissociation;overeating;
substance use;moral injury;maedi;choking;diplopia;double vision;polyopsia;abnormal movement;appetite disorder;
fear of social evaluation;social evaluation fear
""".replace("\n", "").split(";")}

# What the matcher never reads across, so that the name would never be found.
UNFINDABLE = re.compile(r"[,;:()\[\]/?|.+&<>@{}=]|(?<!s)['\u2019](?![A-Za-z])|[^ -~\u00a0-\u017f\u2019]")

# What the sources lack: kinds of inheritance by the words that papers use, a syndrome by the words in
# which it is spoken of, diseases of the nervous system under the word for them that all use, and
# adjectives and everyday names of common diseases.
EXTRA = [
    (f"{kind} {head}", "M:D030342") for kind in (
        "autosomal recessive", "autosomal dominant", "recessive", "dominant", "inherited",
        "hereditary", "genetic", "autosomal", "mendelian", "monogenic", "single gene",
        "recessively inherited", "dominantly inherited") for head in ("disease", "condition", "syndrome")
] + [("familial disease", "M:D030342"), ("genetic defect", "M:D030342")] + [
    (f"{kind} {head}", "M:D040181") for kind in (
        "X-linked", "X-linked recessive", "X-linked dominant", "sex-linked", "X-chromosome-linked")
    for head in ("disease", "condition")
] + [(text, "M:D061325") for text in (
    "breast and ovarian cancer", "breast or ovarian cancer", "breast-ovarian cancer",
    "hereditary breast cancer", "familial breast cancer", "inherited breast cancer",
    "hereditary breast and ovarian cancer", "familial breast and ovarian cancer",
    "hereditary ovarian cancer")] + [
    (f"{kind} {head}", "M:D009422") for kind in ("neurological", "neurologic")
    for head in ("disease", "condition", "illness")] + [
    ("hypertensive", "M:D006973"), ("diabetic", "M:D003920"), ("asthmatic", "M:D001249"),
    ("epileptic", "M:D004827"), ("psychotic", "M:D011618"), ("obese", "M:D009765"),
    ("anemic", "M:D000740"), ("diabetes", "M:D003920"), ("lupus", "M:D008180"),
    ("Tourette's", "M:D005879"), ("concussion", "M:D001924"), ("myeloma", "M:D009101"),
    ("angina", "M:D000787"), ("high cholesterol", "M:D006937"), ("high blood sugar", "M:D006943")]


def is_sign(tree):
    """Whether MeSH files a heading under signs, processes and neurologic manifestations only."""
    return not any(
        number.startswith("F03") or number[0] == "C" and not number.startswith(("C22", "C23", "C10.597"))
        for number in tree)


def is_stopped(text, is_short):
    """Whether a name is too unclear to be looked for.

    Abbreviations need four letters: shorter ones count where an article defines them.
    """
    key = folded(text)
    if UNFINDABLE.search(text):
        return True
    if is_short:
        return len(text) < 4 or len(text) > 12
    return key in STOPPED or (len(key) == 1 and len(key[0]) < 4) or len(key) > 9 \
        or all(word.isdigit() or len(word) < 2 for word in key)


def upright(text):
    """"Neoplasms, Breast" as "Breast Neoplasms"; names with more commas as they are."""
    parts = [part.strip() for part in text.split(",")]
    return " ".join(parts[1:][::-1] + parts[:1]) if 1 < len(parts) < 4 else text


def is_abbreviation(text, names):
    """Whether `text` is short for one of `names`: capitals, digits, no vowels, or initials."""
    if " " in text or len(text) > 8:
        return False
    if sum(letter.isupper() for letter in text) > 1 or re.search(r"\d", text):
        return True
    short = text.lower()
    if not re.search("[aeiouy]", short):
        return True
    return any(
        are_initials(short, name) or short[-1] == "s" and are_initials(short[:-1], name)
        for name in names)


def are_initials(short, name):
    words = re.findall(r"[a-z0-9]+", name.lower())
    if len(words) < 2 or words[0][0] != short[0] or any(
            fold_plural(word) == fold_plural(short) for word in words):
        return False
    text, position, initials = " " + " ".join(words), 0, 0
    for letter in short:
        start, anywhere = text.find(" " + letter, position), text.find(letter, position)
        if start >= 0:
            position, initials = start + 2, initials + 1
        elif anywhere >= 0:
            position = anywhere + 1
        else:
            return False
    return initials >= max(2, len(short) - 1)


def slug_of(name, taken):
    """Lower case, hyphens; a number behind it where two names come out alike."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower().replace("'s", "s")).strip("-")[:60].rstrip("-") or "condition"
    number, unique = 1, slug
    while unique in taken:
        number += 1
        unique = f"{slug}-{number}"
    return unique
