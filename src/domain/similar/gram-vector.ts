import { BREAK } from './letters';
import { saysSomething, stockMask, type SignWeight } from './stock-mask';

/** Numbers of grams, given in the order in which they are first met. */
export class GramTable {
  private readonly ids = new Map<string, number>();

  get size(): number {
    return this.ids.size;
  }

  idOf(gram: string): number {
    const known = this.ids.get(gram);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(gram, id);
    return id;
  }
}

/** A text as the pairs and triples of its neighbouring signs, weighted; of length 1 unless it says nothing. */
export interface GramVector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

const LENGTHS = [2, 3] as const;
/** What a sign adds to its gram's weight, by what it belongs to. */
const SIGN_VALUES: Readonly<Record<SignWeight, number>> = { 0: 0.08, 1: 0.45, 2: 1 };

/** The mean of equal values may lie a little above them. */
const LEAST_ABOVE = 1.001;

/**
 * The weights do not depend on other rows: how alike two problems are stays the same when the ledger grows,
 * and a phrase that half the ledger shares is what is looked for, not to be discounted (as tf-idf would).
 * A gram said twice counts √2-fold. `comparable` is what `comparableSigns` gives. Linear in the text.
 */
export function gramVector(comparable: string, table: GramTable): GramVector {
  const mask = stockMask(comparable);
  // Stock phrases alone are compared only where a text says nothing else.
  const stockOnly = saysSomething(comparable) ? SIGN_VALUES[0] * LEAST_ABOVE : 0;
  const totals = new Map<number, number>();
  for (const length of LENGTHS) {
    for (let at = 0; at + length <= comparable.length; at += 1) {
      const gram = comparable.slice(at, at + length);
      if (gram.includes(BREAK)) continue;
      const weight = gramWeight(mask, at, length);
      if (weight <= stockOnly) continue;
      const id = table.idOf(gram);
      totals.set(id, (totals.get(id) ?? 0) + weight * weight);
    }
  }
  // A text of one sign has no pairs.
  if (totals.size === 0 && comparable !== '') totals.set(table.idOf(comparable), 1);
  return unitVector(totals);
}

function gramWeight(mask: readonly SignWeight[], at: number, length: number): number {
  let weight = 1;
  for (let sign = at; sign < at + length; sign += 1) weight *= SIGN_VALUES[mask[sign] ?? 2];
  return weight ** (1 / length);
}

function unitVector(squares: ReadonlyMap<number, number>): GramVector {
  let sum = 0;
  for (const square of squares.values()) sum += square;
  const norm = Math.sqrt(sum);
  const ids = [...squares.keys()];
  return { ids, weights: ids.map((id) => Math.sqrt(squares.get(id) ?? 0) / norm) };
}

/** The signs that are compared: figures count as figures only, whatever they say (2023年, 2.5万元). */
export function comparableSigns(signs: string): string {
  return signs.replace(/\d+(?:\n\d+)*/g, '0');
}
