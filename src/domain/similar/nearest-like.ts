import { comparableSigns, GramTable, gramVector } from './gram-vector';
import { lettersOf } from './letters';
import { cosineOf, likePair, type LikePair } from './like-pair';

/** The text that is most like another one. */
export interface NearestLike extends LikePair {
  /** Its place in the list. */
  readonly at: number;
}

/** Of more different wordings than these no nearest one is looked for: pairs grow with their square. */
const MOST_WORDINGS = 100;

/**
 * For each text the one of the others that is most like it, of equals the first, with the words both share.
 * Null where there is no other, and where there are over a hundred wordings and none is the same.
 */
export function nearestLike(texts: readonly string[]): readonly (NearestLike | null)[] {
  const table = new GramTable();
  const signs = texts.map((text) => comparableSigns(lettersOf(text).signs));
  const places = placesBySigns(signs);
  const firsts = [...places.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
  const few = firsts.length <= MOST_WORDINGS ? firsts : [];
  const vectors = new Map(few.map((at) => [at, gramVector(signs[at] ?? '', table)]));
  const nearestOf = new Map<string, number | null>();
  for (const at of few) {
    let best: { readonly at: number; readonly alike: number } | null = null;
    for (const other of few) {
      const alike = other === at ? -1 : cosineOf(vectors.get(at), vectors.get(other));
      if (alike > (best?.alike ?? -1)) best = { at: other, alike };
    }
    nearestOf.set(signs[at] ?? '', best?.at ?? null);
  }
  const pairs = new KnownPairs();
  return texts.map((text, at) => {
    const own = signs[at] ?? '';
    const same = places.get(own)?.find((other) => other !== at);
    const nearest = same ?? nearestOf.get(own) ?? null;
    return nearest === null ? null : { at: nearest, ...pairs.of(text, texts[nearest] ?? '') };
  });
}

/** Ledgers repeat their sentences: each pair of texts is looked at once. */
class KnownPairs {
  private readonly known = new Map<string, LikePair>();

  of(one: string, other: string): LikePair {
    const key = JSON.stringify([one, other]);
    const pair = this.known.get(key) ?? likePair(one, other);
    this.known.set(key, pair);
    return pair;
  }
}

/** The first two places of each wording are enough: one of them is another text. */
function placesBySigns(signs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, one] of signs.entries()) {
    const known = places.get(one);
    if (known === undefined) places.set(one, [at]);
    else if (known.length < 2) known.push(at);
  }
  return places;
}
