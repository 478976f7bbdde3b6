import { endsList, isFollowUp, isOtherThing } from './part-words';
import { type Quantity, quantitiesIn } from './quantities';

/** The parts of one unit in a list, with the whole they belong to. */
export interface PartList {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** Were clauses passed over that tell what became of a part (已整改3个)? */
  readonly isGappy: boolean;
}

/** A clause of the list: its quantities and the sign that ends it. */
interface Clause {
  readonly quantities: readonly Quantity[];
  readonly text: string;
  readonly sign: string;
}

const MOST_PARTS = 40;
const SIGN = /[，,、；;：:]/u;

/**
 * Each unit of the list's first clause that has a whole before it, with its parts: the first quantity of
 * that unit in every clause, until a clause has none. The list begins at `offset`.
 */
export function partLists(
  list: string,
  offset: number,
  wholes: readonly Quantity[],
): readonly PartList[] {
  const clauses = clausesOf(list, offset);
  const units = [...new Set(firstQuantities(clauses).map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const whole = wholes.filter((one) => one.unit === unit && !one.isChange).at(-1);
    return whole === undefined ? [] : partListOf(clauses, whole);
  });
}

function firstQuantities(clauses: readonly Clause[]): readonly Quantity[] {
  const at = clauses.findIndex(({ text }) => text.trim() !== '');
  const joined = clauses
    .slice(Math.max(at, 0))
    .find(({ quantities, sign }) => quantities.length > 0 || sign !== '、');
  return joined?.quantities ?? [];
}

function clausesOf(list: string, offset: number): Clause[] {
  const quantities = quantitiesIn(list, offset);
  const clauses: Clause[] = [];
  let from = 0;
  let next = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const sign = list.charAt(at);
    if (at < list.length && !SIGN.test(sign)) continue;
    if (isThousands(list, at)) continue;
    const own: Quantity[] = [];
    for (
      let one = quantities[next];
      one !== undefined && one.end <= offset + at;
      one = quantities[next]
    ) {
      own.push(one);
      next += 1;
    }
    clauses.push({ quantities: own, text: list.slice(from, at), sign });
    from = at + 1;
  }
  return clauses;
}

/** The comma of 1,825 ends no clause. */
function isThousands(list: string, at: number): boolean {
  return (
    list.charAt(at) === ',' && /\d/u.test(list.charAt(at - 1)) && /\d/u.test(list.charAt(at + 1))
  );
}

function partListOf(clauses: readonly Clause[], whole: Quantity): PartList[] {
  const found: Quantity[] = [];
  for (const { quantities, text, sign } of clauses) {
    const part = quantities.find(({ unit, isChange }) => unit === whole.unit && !isChange);
    if (part === undefined && isPassedOver(text, sign, quantities)) continue;
    if (part === undefined || isOtherThing(part, whole) || found.length >= MOST_PARTS) break;
    if (found.length > 0 && endsList(part)) break;
    found.push(part);
  }
  if (found.length === 0) return [];
  const parts = withoutFollowUps(found);
  return [{ whole, parts, isGappy: parts.length < found.length }];
}

/** Names that go on behind 、 (甲、乙镇12户), what a part is a percent of, and nothing at all. */
function isPassedOver(text: string, sign: string, quantities: readonly Quantity[]): boolean {
  if (text.trim() === '') return true;
  if (quantities.length > 0)
    return /[%％]/u.test(text) || quantities.every(({ isChange }) => isChange);
  return sign === '、' || /[%％]/u.test(text);
}

/** The parts; behind one that is named, those that tell what was done with it (已整改10个) are left out. */
function withoutFollowUps(found: readonly Quantity[]): readonly Quantity[] {
  const [first] = found;
  if (first === undefined || isFollowUp(first)) return found;
  return found.filter((part) => !isFollowUp(part));
}
