"""A deterministic folder of articles for measuring: real document shapes, Zipf-distributed words, claims among them."""
import pathlib, random, sys

SUBJECTS = ["Ketamine", "Esketamine", "Prolonged exposure", "Cognitive behavioural therapy", "A single infusion",
            "Sertraline", "Mindfulness training", "The stellate ganglion block", "Repeated dosing", "Neurofeedback"]
VERBS = ["reduced", "may reduce", "improved", "did not change", "was associated with", "doubled", "appears to ease",
         "has been shown to relieve", "worsened", "predicted"]
OBJECTS = ["PTSD symptoms", "hyperarousal", "depressive symptoms", "chronic pain", "obsessive thoughts", "nightmares",
           "suicidal ideation", "anxiety", "sleep quality", "pain intensity", "flashbacks", "rates of remission"]
TAILS = ["within 24 hours", "over six weeks", "in 67% of patients", "compared with placebo", "in veterans",
         "after a single dose of 0.5 mg/kg", "in people with treatment-resistant depression", "at follow-up"]
SOURCES = ["", "", "", "Studies suggest that ", "A 2019 study found that ", "Researchers at a university clinic report that "]


def words(rng, count=4000):
    """Made-up words with frequencies as 1/rank."""
    syllables = ["ka", "re", "mi", "to", "lan", "dor", "ves", "pi", "sul", "ne", "fra", "gon", "ti", "bel", "mur"]
    names = sorted({"".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(count)})
    rng.shuffle(names)
    return names, [1 / (rank + 1) for rank in range(len(names))]


def article(rng, names, weights):
    def sentence():
        claim = f"{rng.choice(SUBJECTS)} {rng.choice(VERBS)} {rng.choice(OBJECTS)} {rng.choice(TAILS)}"
        filler = " ".join(rng.choices(names, weights, k=rng.randint(3, 12)))
        source = rng.choice(SOURCES)
        return f"{source}{claim[0].lower() + claim[1:] if source else claim}, with {filler}."
    parts = [f"{rng.choice(SUBJECTS)} and {rng.choice(OBJECTS)}"]
    for _ in range(rng.randint(2, 5)):
        parts.append(f"Effects on {rng.choice(OBJECTS)}")
        parts += [" ".join(sentence() for _ in range(rng.randint(2, 5))) for _ in range(rng.randint(1, 2))]
    return "\n\n".join(parts) + "\n"


def write(folder, count, seed=1):
    rng = random.Random(seed)
    names, weights = words(rng)
    total = 0
    for number in range(count):
        path = pathlib.Path(folder) / f"{number // 1000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = article(rng, names, weights)
        path.write_text(text, encoding="utf-8")
        total += len(text.encode())
    return total


if __name__ == "__main__":
    print(write(sys.argv[1], int(sys.argv[2])))
