import { isDeepStrictEqual } from 'node:util';
import { AS_OF_NAME, MARKER_PREFIX } from '../../../src/domain/highlight/names';
import { OWN_SHEET_MARK } from '../../../src/excel/sheets';
import type { SheetState, WorkbookState } from '../../support/workbook-state';
import { EDITS, type WritingAction } from './actions';
import { cellName } from '../../../src/domain/grid/cells';
import { firstDifference } from './first-difference';

/** The two columns of ours beside the ledger, and the columns as Univer numbers them. */
const HELPER_CELL = /^[EF][2-5]$/u;
/** The same of a ledger of 2,501 rows. */
const LONG_HELPER_CELL = /^[EF](?:[2-9]|\d{2,4})$/u;
const HELPER_COLUMNS = ['4', '5'];

/** Everything of the user's that differs from what it was; empty where nothing does. */
export function differences(
  was: WorkbookState,
  after: WorkbookState,
  may: WritingAction['may'],
): readonly string[] {
  const wrong: string[] = [];
  const same = (what: string, one: unknown, other: unknown): void => {
    if (!isDeepStrictEqual(one, other)) wrong.push(`${what}变了：${firstDifference(other, one)}`);
  };
  const kept = was.order.filter((name) => !isOurs(was.sheets[name]) && name !== emptySheetOf(may));
  same('工作表的次序', was.order, after.order.slice(0, was.order.length));
  for (const name of kept) {
    const [one, other] = [was.sheets[name], after.sheets[name]];
    if (one === undefined || other === undefined) continue;
    same(`“${name}”的单元格`, usersCells(one, may), usersCells(other, may));
    same(`“${name}”的条件格式`, usersFormats(one), usersFormats(other));
    same(`“${name}”的其他`, usersRest(one), usersRest(other));
  }
  if (may === 'edits') wrong.push(...strangeEdits(was, after));
  same('名称', usersNames(was), usersNames(after));
  same('设置', usersSettings(was), usersSettings(after));
  return wrong;
}

function emptySheetOf(may: WritingAction['may']): string {
  return may === 'template' ? '空表' : '';
}

function isOurs(sheet: SheetState | undefined): boolean {
  const properties = sheet?.rest['properties'] as Record<string, string> | undefined;
  return properties?.[OWN_SHEET_MARK] !== undefined;
}

function usersCells({ cells }: SheetState, may: WritingAction['may']): unknown {
  const edited = new Set(EDITS.map(({ row, column }) => cellName(row, column)));
  const kept = Object.entries(cells).filter(
    ([name]) =>
      !(may === 'ours' && HELPER_CELL.test(name)) &&
      !(may === 'oursLong' && LONG_HELPER_CELL.test(name)) &&
      !(may === 'edits' && edited.has(name)),
  );
  return Object.fromEntries(kept);
}

interface Held {
  readonly content: unknown;
  readonly look: unknown;
}

/** An edited cell holds what it held or what it was to hold, and looks as before. */
function strangeEdits(was: WorkbookState, after: WorkbookState): readonly string[] {
  const before = was.sheets['台账']?.cells ?? {};
  const now = after.sheets['台账']?.cells ?? {};
  return EDITS.flatMap((edit) => {
    const name = cellName(edit.row, edit.column);
    const one = before[name] as Held | undefined;
    const other = now[name] as Held | undefined;
    const known = other?.content === edit.before || other?.content === edit.after;
    return known && isDeepStrictEqual(one?.look, other.look) ? [] : [`${name}成了别的内容`];
  });
}

/** Ours bear the marker, or are the bar and the rules that broke off before they did. */
function usersFormats({ formats }: SheetState): unknown {
  return formats.filter((format) => {
    const text = JSON.stringify(format);
    const isTorso =
      text.includes('"subType":"formula","value":""') ||
      (text.includes('"dataBar"') && text.includes('"startColumn":3'));
    return !text.includes(MARKER_PREFIX) && !isTorso;
  });
}

function usersRest({ rest }: SheetState): unknown {
  const { columnData, ...others } = rest;
  const columns = Object.entries((columnData ?? {}) as Record<string, unknown>);
  return {
    ...others,
    properties: null,
    columnData: Object.fromEntries(columns.filter(([column]) => !HELPER_COLUMNS.includes(column))),
  };
}

function usersNames({ names }: WorkbookState): unknown {
  return Object.fromEntries(Object.entries(names).filter(([name]) => name !== AS_OF_NAME));
}

/** Ours begin with our own name, or are the one the action writes. */
function usersSettings({ settings }: WorkbookState): unknown {
  return Object.fromEntries(
    Object.entries(settings).filter(([key]) => key !== '设置' && !key.startsWith('整改台账助手')),
  );
}
