import { compact } from '../../text/normalize';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { quote } from '../words';

/** One way a unit is written, with where it is met first and how often. */
interface Writing {
  readonly text: string;
  readonly cells: string[];
}

/**
 * Units that differ only in blanks, width or signs (办公室 · 办 公 室): each writing but the most
 * frequent one, at its first cell, since a count by exact text splits them.
 */
export function checkUnitVariants({ problems }: CheckView): readonly Finding[] {
  const writings = new Map<string, Writing>();
  for (const { item } of problems) {
    if (item.unit === '' || item.unitCell === null) continue;
    const known = writings.get(item.unit);
    if (!known) writings.set(item.unit, { text: item.unit, cells: [item.unitCell] });
    else if (known.cells.at(-1) !== item.unitCell) known.cells.push(item.unitCell);
  }
  return [...sameUnits(writings.values()).values()].flatMap(variantFindings);
}

function sameUnits(writings: Iterable<Writing>): ReadonlyMap<string, readonly Writing[]> {
  const units = new Map<string, Writing[]>();
  for (const writing of writings) {
    const key = compact(writing.text).replace(/[\s\p{P}\p{S}]/gu, '');
    const same = units.get(key);
    if (same) same.push(writing);
    else units.set(key, [writing]);
  }
  return units;
}

function variantFindings(same: readonly Writing[]): readonly Finding[] {
  const [first, ...rest] = same;
  if (!first || rest.length === 0) return [];
  const usual = rest.reduce(
    (most, one) => (one.cells.length > most.cells.length ? one : most),
    first,
  );
  return same
    .filter((writing) => writing !== usual)
    .map(({ text, cells }) => {
      const name = cells[0] ?? '';
      const count = cells.length === 1 ? '' : `（共 ${cells.length} 处）`;
      return finding(
        'unit.variants',
        { name, text },
        `${name} ${quote(text)}${count}与 ${usual.cells[0] ?? ''} ${quote(usual.text)}只有空格、标点或全角半角不同。`,
      );
    });
}
