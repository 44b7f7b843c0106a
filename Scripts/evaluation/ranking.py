"""Measures of a ranking against judgements, as trec_eval defines them.

A ranking is a list of document names, best first; judgements are grades by name, relevant where above nothing. The gain
of nDCG is the grade itself. Whoever averages leaves out queries that have no relevant document.
"""
import math


def relevant(judged):
    return {name for name, grade in judged.items() if grade > 0}


def average_precision(ranked, judged):
    wanted, found, total = relevant(judged), 0, 0.0
    for place, name in enumerate(ranked, 1):
        if name in wanted:
            found += 1
            total += found / place
    return total / len(wanted)


def ndcg(ranked, judged, depth):
    def discounted(grades): return sum(grade / math.log2(place + 1) for place, grade in enumerate(grades, 1))
    best = sorted((grade for grade in judged.values() if grade > 0), reverse=True)
    return discounted(max(0, judged.get(name, 0)) for name in ranked[:depth]) / discounted(best[:depth])


def recall(ranked, judged, depth):
    wanted = relevant(judged)
    return len(wanted.intersection(ranked[:depth])) / len(wanted)


def precision(ranked, judged, depth):
    return len(relevant(judged).intersection(ranked[:depth])) / depth


MEASURES = {
    "nDCG@10": lambda ranked, judged: ndcg(ranked, judged, 10),
    "R@100": lambda ranked, judged: recall(ranked, judged, 100),
    "MAP": average_precision,
    "P@10": lambda ranked, judged: precision(ranked, judged, 10),
}


def by_query(rankings, judgements, measure):
    """The measure of every query that has a relevant document; nothing found counts as 0."""
    return {query: MEASURES[measure](rankings.get(query, []), judged)
            for query, judged in judgements.items() if relevant(judged)}


def mean(values):
    return sum(values) / len(values) if values else 0.0


def self_test():
    """Figures worked out by hand.

    Ranking b x a y; judged a 2, b 1, c 1, x 0. Relevant at places 1 and 3 of three relevant ones:
    AP = (1/1 + 2/3) / 3 = 5/9. DCG = 1/1 + 2/2 = 2; ideal 2/1 + 1/1.58496 + 1/2 = 3.13093; nDCG = 0.63879.
    Cut after two: DCG 1, ideal 2 + 0.63093 = 2.63093; nDCG@2 = 0.38009; recall 1/3; precision 1/2.
    """
    ranked, judged = list("bxay"), {"a": 2, "b": 1, "c": 1, "x": 0}
    expected = [(average_precision(ranked, judged), 5 / 9), (ndcg(ranked, judged, 10), 0.63879),
                (ndcg(ranked, judged, 2), 0.38009), (recall(ranked, judged, 2), 1 / 3),
                (precision(ranked, judged, 2), 1 / 2), (precision(ranked, judged, 10), 2 / 10),
                (average_precision([], judged), 0), (ndcg(["c"], {"c": -1, "d": 3}, 10), 0)]
    for place, (found, wanted) in enumerate(expected):
        assert abs(found - wanted) < 1e-5, f"figure {place}: {found}, by hand {wanted}"
    # A query without a relevant document is left out, one without an answer counts.
    found = by_query({"1": ranked}, {"1": judged, "2": {"a": 0}, "3": {"a": 1}}, "MAP")
    assert found.keys() == {"1", "3"} and abs(mean(found.values()) - 5 / 18) < 1e-9, found
