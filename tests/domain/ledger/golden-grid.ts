import { type Day, toSerial } from '../../../src/domain/calendar/day';
import { columnNumber } from '../../../src/domain/grid/cells';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import type { LedgerOptions } from '../../../src/domain/ledger/types';
import { type CellSpec, gridOf } from '../../support/grid';
import { OPTIONS } from './ledger-of';

/** A golden file as read: the sheet and what the reading is told. */
export interface Golden {
  readonly grid: SheetGrid;
  readonly options: LedgerOptions;
}

/**
 * Reads a golden grid. Lines with # are remarks; then `merges:`, `origin:`, `hidden rows:`,
 * `hidden columns:` and `feedback: none` as needed, a blank line, and one line a row with ` | ` between
 * cells. Figures are numbers, `@2024-12-31` a date cell, `%0.8` a percent cell, ⏎ a line break.
 */
export function readGolden(text: string): Golden {
  const [head, body] = splitOnce(text, '\n\n');
  const settings = new Map(
    head
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => splitOnce(line, ': ')),
  );
  const words = (name: string): string[] => (settings.get(name) ?? '').split(' ').filter(Boolean);
  const rows = body
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('|').map(cellOf));
  const [origin = 'A1'] = words('origin');
  const grid = gridOf('整改台账', rows, words('merges'), origin);
  return {
    grid: {
      ...grid,
      hiddenRows: words('hidden rows').map(Number),
      hiddenColumns: words('hidden columns').map(columnNumber),
    },
    options: settings.get('feedback') === 'none' ? { ...OPTIONS, feedback: null } : OPTIONS,
  };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

function cellOf(written: string): CellSpec {
  const text = written.trim().replaceAll('⏎', '\n');
  if (text === '') return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text.startsWith('@')) {
    const day = text.slice(1) as Day;
    return { value: toSerial(day), text: day, numberFormat: 'yyyy-mm-dd' };
  }
  if (text.startsWith('%')) {
    const value = Number(text.slice(1));
    return { value, text: `${value * 100}%`, numberFormat: '0%' };
  }
  return text;
}
