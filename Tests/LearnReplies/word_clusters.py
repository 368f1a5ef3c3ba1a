"""Writes the commonest words of English and Spanish by their Brown clusters, as a Swift file.

python3 word_clusters.py FOLDER FILE, where FOLDER holds `en_lexeme_cluster.json.gz` and the like of spacy-lookups-data.

A cluster is a path in a binary tree, its first step in the lowest bit; words that stand in the same surroundings share the
beginning of theirs (Brown and others, 1992). Ten steps are kept.
"""

import collections
import gzip
import json
import pathlib
import re
import sys
import unicodedata

STEPS = 10
WORDS_PER_LANGUAGE = 10_000
HEAD = '''\
extension WordClusters {
  /// The commonest words of English and Spanish by their Brown clusters, as `.ci/clusters` took them from spacy-lookups-data
  /// 1.0.5 (MIT licence); nobody writes here by hand. A line is a cluster's name and its words, without accents.
  static let table: StaticString = #"""
'''


def plain(word):
    """A word as triage spells it: lower case, without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def load(folder, name):
    with gzip.open(folder / f"{name}.json.gz") as file:
        return json.load(file)


def main(folder, target):
    best = {}
    for language in ("en", "es"):
        paths = load(folder, f"{language}_lexeme_cluster")
        likely = load(folder, f"{language}_lexeme_prob")
        words = sorted(likely, key=likely.get, reverse=True)
        words = [word for word in words if re.fullmatch("[a-záéíóúñü]+", word) and paths.get(word)]
        for word in words[:WORDS_PER_LANGUAGE]:
            entry = (likely[word], f"{language}{paths[word] % (1 << STEPS)}")
            best[plain(word)] = max(entry, best.get(plain(word), entry))
    lines = collections.defaultdict(list)
    for word, (_, cluster) in sorted(best.items()):
        lines[cluster].append(word)
    text = HEAD + "".join(f"    {cluster} {' '.join(words)}\n" for cluster, words in sorted(lines.items()))
    target.write_text(text + '    """#\n}\n')
    print(f"{len(best)} words in {len(lines)} clusters")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
