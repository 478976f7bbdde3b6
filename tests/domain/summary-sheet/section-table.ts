import type { Ledger } from '../../../src/domain/ledger/types';
import { displayState, PALETTE } from '../../../src/domain/palette/palette';
import { Page } from '../../../src/domain/summary-sheet/page';
import type { Report } from '../../../src/domain/summary-sheet/report';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { renderCells } from './render-plan';

type AddSection = (page: Page, report: Report) => void;

const TERM = /([=+-])(COUNTIFS?|SUM)\(([^()]*)\)/g;

const HELPER = { dueColumn: 12, stateColumn: 13 };

/** A section alone, its head on row 1. */
export function sectionOf(add: AddSection, ledger: Ledger, helper: Report['helper'] = HELPER) {
  const page = new Page(9);
  add(page, { ledger, summary: summarize(ledger, DEFAULT_COUNTING_RULE), helper });
  return page;
}

/** One column (1 = A) of a section as it is written. */
export function columnOf(page: Page, column: number): string[] {
  return page.cells.map((row) => renderCells(row)[column - 1] ?? '');
}

/** The name and the five counts of each line as Excel shows them, numbers and formulas alike. */
export function countsOf(page: Page, ledger: Ledger): [name: string, ...counts: number[]][] {
  const sheet = ledgerCells(ledger);
  const rows = page.cells.map(renderCells);
  const valueAt = (row: number, column: number): number => {
    const written = rows[row - 1]?.[column - 1] ?? '';
    return written.startsWith('=') ? evaluate(written) : Number(written);
  };
  const evaluate = (formula: string): number => {
    let sum = 0;
    let understood = '';
    for (const [term, sign, call, inside = ''] of formula.matchAll(TERM)) {
      const value = call === 'SUM' ? sumOver(inside) : countOver(inside.split(','));
      sum += sign === '-' ? -value : value;
      understood += term;
    }
    if (understood !== formula) throw new Error(`Cannot evaluate ${formula}`);
    return sum;
  };
  const sumOver = (range: string): number =>
    cellsOf(range).reduce((sum, { row, column }) => sum + valueAt(row, column), 0);
  const countOver = (parts: readonly string[]): number => {
    const pairs = parts.flatMap((range, at) =>
      at % 2 === 0 ? [{ cells: cellsOf(range), criterion: criterionOf(parts[at + 1] ?? '') }] : [],
    );
    const [first] = pairs;
    return (first?.cells ?? []).filter((_, at) =>
      pairs.every(({ cells, criterion }) => matches(sheet.get(keyOf(cells[at])) ?? '', criterion)),
    ).length;
  };
  const criterionOf = (part: string): string => {
    const [, row] = /^\$B(\d+)$/.exec(part) ?? [];
    return row === undefined ? part.slice(1, -1) : (rows[Number(row) - 1]?.[1] ?? '');
  };
  const lastLine = rows.findIndex(([label]) => label === '合计');
  return rows.slice(1, lastLine).map((cells, at) => {
    const counts = [4, 5, 6, 7, 8].map((column) => valueAt(at + 2, column));
    return [cells[1] ?? '', ...counts];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const keyOf = (place: Place | undefined): string =>
  place ? `${String.fromCharCode(64 + place.column)}${place.row}` : '';

/** The cells of `'整改台账'!$F$5:$F$9` or `E2:E3`, one column wide. */
function cellsOf(range: string): Place[] {
  const [, letter = '', first, last] = /([A-Z])\$?(\d+):\$?[A-Z]\$?(\d+)$/.exec(range) ?? [];
  const column = letter.charCodeAt(0) - 64;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => ({
    row: Number(first) + at,
    column,
  }));
}

/** What the ledger sheet holds in its unit, category and state cells. */
function ledgerCells({ items }: Ledger): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap((item): [string, string][] => [
      [item.unitCell ?? '', item.unitExact ? item.unit : `${item.unit} `],
      [item.categoryCell ?? '', `${item.category[0] ?? ''}${item.categoryExact ? '' : ' '}`],
      [`M${item.row}`, PALETTE[displayState(item)].word],
    ]),
  );
}

/** COUNTIF's comparison of texts: capitals alike, * ? ~ as patterns, = < > as comparisons. */
function matches(text: string, criterion: string): boolean {
  if (/^[<>]/.test(criterion)) return text !== criterion;
  const pattern = criterion
    .replace(/^=/, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${pattern}$`, 'isu').test(text);
}
