import { columnLetter } from '../grid/cells';
import type { Area } from '../grid/sheet-grid';
import type { Ledger } from '../ledger/types';
import { firstWarningDaysOf } from '../ledger/first-warning';
import { BAR_COLOUR, PALETTE, barColourOf } from '../palette/palette';
import type { DisplayState, Palette } from '../palette/types';
import { markerCall, quoteText } from './formula-text';
import { DITTO, HELPER_TITLES, MARKER_PREFIX } from './names';
import type { DataBarRule, HighlightRule } from './types';

/** What must not be overlooked comes first. A row has one state, so the order decides nothing else. */
const RULE_ORDER = [
  'overdue',
  'dueSoon',
  'firstWarning',
  'completedLate',
  'completed',
  'substantiallyCompleted',
  'longTerm',
  'inProgress',
  'notStarted',
  'notCompleted',
  'unknown',
] as const satisfies readonly DisplayState[];

/** States whose words stand out too. */
const WARNINGS: readonly DisplayState[] = ['overdue', 'dueSoon', 'firstWarning'];

/** Counts up when the form of our rules changes, so that a later version can tell the older. */
const MARKER_VERSION = 1;

/**
 * The colours of the ledger's rows, one rule a filled state of the palette, over the ledger and our two
 * columns, which end with the state column; a table between them is left alone. They test the word in the
 * state column only: the words of the sheet are nothing a rule could read. A state has the same key in
 * every palette. Without a first warning there is no rule for 预警.
 */
export function planRules(
  ledger: Ledger,
  stateColumn: number,
  palette: Palette = PALETTE,
): HighlightRule[] {
  const areas = colouredAreas(ledger, stateColumn);
  const cell = `$${columnLetter(stateColumn)}${anchorRow(ledger)}`;
  return filledStates(ledger, palette).map((state) => {
    const { word, light } = palette[state];
    const isState = `OR(${cell}=${quoteText(word)},${cell}=${quoteText(DITTO + word)})`;
    return {
      key: state,
      areas,
      formula: `=AND(${marker(state)}=0,${isState})`,
      fill: light.tint,
      font: WARNINGS.includes(state) ? light.strong : null,
      bold: state === 'overdue',
    };
  });
}

function filledStates({ options }: Ledger, palette: Palette): DisplayState[] {
  const isWarned = firstWarningDaysOf(options) !== null;
  return RULE_ORDER.filter(
    (state) => palette[state].filled && (state !== 'firstWarning' || isWarned),
  );
}

/** A bar over the ledger's numeric percents; none where they are words or there is no such column. */
export function planBars(ledger: Ledger, palette: Palette = PALETTE): DataBarRule[] {
  const [column] = ledger.columns.percent ?? [];
  if (column === undefined || ledger.percentScale === null) return [];
  const { first, last } = ledger.body;
  const area = { top: first, left: column, bottom: last, right: column };
  return [percentBar(area, ledger.percentScale, barColourOf(palette))];
}

/** A bar of ours from 0 to `full` over an area of percents. `colour` is #RRGGBB (`barColourOf`). */
export function percentBar(
  area: DataBarRule['area'],
  full: 1 | 100,
  colour: string = BAR_COLOUR,
): DataBarRule {
  return { area, colour, lowerBound: `=${marker('bar')}`, full };
}

function marker(key: string): string {
  return markerCall(`${MARKER_PREFIX}${key}:${MARKER_VERSION}`);
}

/**
 * The rules begin one row above the body, in the header, whose title is no state. LibreOffice says a rule
 * for its first row and loses it with that row, so that this must not be a problem somebody deletes.
 */
function anchorRow({ body }: Ledger): number {
  return Math.max(1, body.first - 1);
}

/**
 * The columns of the ledger and our own, without category columns that are merged over several problems:
 * such a cell takes the colour of its first row, as if that stood for the whole class.
 */
function colouredAreas(ledger: Ledger, stateColumn: number): Area[] {
  const { last } = ledger.body;
  const first = anchorRow(ledger);
  const helperColumn = stateColumn - HELPER_TITLES.length + 1;
  const shared = new Set(isCategoryShared(ledger) ? ledger.columns.category : []);
  const own = columnsFrom(ledger.firstColumn, ledger.lastColumn).filter(
    (column) => !shared.has(column),
  );
  const areas: Area[] = [];
  const columns = [...own, ...columnsFrom(helperColumn, stateColumn)].sort((a, b) => a - b);
  for (const column of columns) {
    const before = areas.at(-1);
    if (before?.right === column - 1) areas.splice(-1, 1, { ...before, right: column });
    else areas.push({ top: first, left: column, bottom: last, right: column });
  }
  return areas;
}

function columnsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Does any problem take its category from a cell above its own row? */
function isCategoryShared(ledger: Ledger): boolean {
  return ledger.items.some(
    ({ categoryCell, row }) =>
      categoryCell !== null && categoryCell.replace(/^\D+/u, '') !== String(row),
  );
}
