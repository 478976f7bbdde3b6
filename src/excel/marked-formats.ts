import { MARKER_PREFIX } from '../domain/highlight/names';
import type { DataBarRule, HighlightRule } from '../domain/highlight/types';
import type { Area } from '../domain/grid/sheet-grid';
import { areaOf, rangeOf, rangesOf } from './ranges';

/** Ours is what carries the marker inside its formula; nothing else is ever touched. */
const MARKER = `N("${MARKER_PREFIX}`;

function carriesMarker(formula: unknown): boolean {
  return typeof formula === 'string' && formula.includes(MARKER);
}

interface Candidate {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule | null;
  readonly bar: Excel.DataBarConditionalFormat | null;
  /** Where a data bar stands; a null object where it stands in several places. */
  readonly place: Excel.Range | null;
}

export interface FoundFormats {
  /** Ours, to be replaced or taken away. */
  readonly marked: readonly Excel.ConditionalFormat[];
  /** The sheets that bear them. */
  readonly markedSheets: readonly Excel.Worksheet[];
  /** Where the user has data bars of their own; a second bar over them would be unreadable. */
  readonly userBars: readonly Area[];
}

/** Only formula rules and data bars can be ours; Excel refuses to load the wrong kind's members. */
function loadCandidate(format: Excel.ConditionalFormat): Candidate | null {
  if (format.type === 'Custom') {
    const { rule } = format.custom;
    rule.load('formula');
    return { format, rule, bar: null, place: null };
  }
  if (format.type === 'DataBar') {
    const bar = format.dataBar;
    bar.load('lowerBoundRule');
    const place = format.getRangeOrNullObject();
    place.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    return { format, rule: null, bar, place };
  }
  return null;
}

function isOurs({ rule, bar }: Candidate): boolean {
  return carriesMarker(rule?.formula) || carriesMarker(bar?.lowerBoundRule.formula);
}

/** Looks through the conditional formats of these sheets. Two syncs whatever their number. */
export async function findFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundFormats> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const collection of collections) collection.load('items/type');
  await context.sync();
  const bySheet = collections.map((collection) =>
    collection.items.map(loadCandidate).filter((candidate) => candidate !== null),
  );
  await context.sync();
  const candidates = bySheet.flat();
  return {
    marked: candidates.filter(isOurs).map(({ format }) => format),
    markedSheets: sheets.filter((_, at) => bySheet[at]?.some(isOurs)),
    userBars: candidates
      .filter((candidate) => !isOurs(candidate))
      .flatMap(({ place }) => (place === null || place.isNullObject ? [] : [areaOf(place)])),
  };
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

/** The bars that lie over none of the user's own. */
export function barsBesides(
  bars: readonly DataBarRule[],
  userBars: readonly Area[],
): readonly DataBarRule[] {
  return bars.filter(({ area }) => !userBars.some((taken) => overlaps(area, taken)));
}

/** Queues our colour rules; `rules` is highest priority first. */
export function addHighlightRules(sheet: Excel.Worksheet, rules: readonly HighlightRule[]): void {
  // Each new rule is put on top, whatever the host does with a rule that is just added.
  for (const rule of [...rules].reverse()) {
    const format = rangesOf(sheet, rule.areas).conditionalFormats.add('Custom');
    format.custom.rule.formula = rule.formula;
    if (rule.fill !== null) format.custom.format.fill.color = rule.fill;
    if (rule.font !== null) format.custom.format.font.color = rule.font;
    if (rule.bold) format.custom.format.font.bold = true;
    format.priority = 0;
  }
}

/** Queues our data bars. */
export function addDataBars(sheet: Excel.Worksheet, bars: readonly DataBarRule[]): void {
  for (const { area, colour, lowerBound, full } of bars) {
    const { dataBar } = rangeOf(sheet, area).conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = colour;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: 'Formula', formula: lowerBound };
    dataBar.upperBoundRule = { type: 'Number', formula: String(full) };
  }
}
