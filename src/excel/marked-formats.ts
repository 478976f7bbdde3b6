import { MARKER_PREFIX } from '../domain/highlight/names';
import type { DataBarRule, HighlightRule } from '../domain/highlight/types';
import type { Area } from '../domain/grid/sheet-grid';
import { areasOf } from './addresses';
import { rangeOf, rangesOf } from './ranges';
import { barsText, loadUnfinished, markUnfinished, namesBar, unfinishedOf } from './unfinished';

/** Ours is what carries the marker inside its formula; nothing else is ever touched. */
const MARKER = `N("${MARKER_PREFIX}`;

function carriesMarker(formula: unknown): boolean {
  return typeof formula === 'string' && formula.includes(MARKER);
}

interface Candidate {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule | null;
  readonly bar: Excel.DataBarConditionalFormat | null;
  /** Where a data bar stands. */
  readonly places: Excel.RangeAreas | null;
}

/** What was asked of one sheet. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly unfinished: Excel.WorksheetCustomProperty;
}

export interface FoundFormats {
  /** Ours, to be replaced or taken away. */
  readonly marked: readonly Excel.ConditionalFormat[];
  /** The sheets that bear them, or the mark of a writing that broke off. */
  readonly markedSheets: readonly Excel.Worksheet[];
  /** What writings that broke off left, to be taken away with the rest of ours. */
  readonly unfinished: readonly Excel.WorksheetCustomProperty[];
  /** Where the user has data bars of their own; a second bar over them would be unreadable. */
  readonly userBars: readonly Area[];
}

/** Only formula rules and data bars can be ours; Excel refuses to load the wrong kind's members. */
function loadCandidate(format: Excel.ConditionalFormat): Candidate | null {
  if (format.type === 'Custom') {
    const { rule } = format.custom;
    rule.load('formula');
    return { format, rule, bar: null, places: null };
  }
  if (format.type === 'DataBar') {
    const bar = format.dataBar;
    bar.load('lowerBoundRule');
    const places = format.getRanges();
    places.load('address');
    return { format, rule: null, bar, places };
  }
  return null;
}

function isOurs({ rule, bar }: Candidate): boolean {
  return carriesMarker(rule?.formula) || carriesMarker(bar?.lowerBoundRule.formula);
}

function placesOf(places: Excel.RangeAreas | null): readonly Area[] {
  return places === null ? [] : areasOf(places.address);
}

/** One of ours that broke off before it bore its marker; `what` is what the sheet's mark says. */
function isTorso({ rule, places }: Candidate, what: string | null): boolean {
  if (what === null) return false;
  // Excel lets nobody enter a rule without a formula.
  if (rule !== null) return rule.formula === '' || rule.formula === '=';
  const areas = placesOf(places);
  return areas.length > 0 && areas.every((area) => namesBar(what, area));
}

/** Looks through the conditional formats of these sheets. Two syncs whatever their number. */
export async function findFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundFormats> {
  const asked = sheets.map((sheet): Asked => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats, unfinished: loadUnfinished(sheet) };
  });
  await context.sync();
  const bySheet = asked.map(({ sheet, formats, unfinished }) => ({
    sheet,
    what: unfinishedOf(unfinished),
    candidates: formats.items.map(loadCandidate).filter((candidate) => candidate !== null),
  }));
  await context.sync();
  const sorted = bySheet.map(({ sheet, what, candidates }) => ({
    sheet,
    what,
    ours: candidates.filter((one) => isOurs(one) || isTorso(one, what)),
    bars: candidates.filter((one) => !isOurs(one) && !isTorso(one, what)),
  }));
  return {
    marked: sorted.flatMap(({ ours }) => ours.map(({ format }) => format)),
    markedSheets: sorted
      .filter(({ ours, what }) => ours.length > 0 || what !== null)
      .map(({ sheet }) => sheet),
    unfinished: asked.map(({ unfinished }) => unfinished).filter((mark) => !mark.isNullObject),
    userBars: sorted.flatMap(({ bars }) => bars).flatMap(({ places }) => placesOf(places)),
  };
}

/**
 * Queues the exchange of our rules and bars on a sheet, all in one request: those of before go, the new
 * ones come. The sheet bears a mark meanwhile, so that a rule which breaks off before it bears its own
 * marker is still known as ours.
 */
export function replaceFormats(
  sheet: Excel.Worksheet,
  marked: readonly Excel.ConditionalFormat[],
  bars: readonly DataBarRule[],
  rules: readonly HighlightRule[],
  unfinished: readonly Excel.WorksheetCustomProperty[],
): void {
  // First what broke off before: its mark says where it is, and is written over here.
  for (const format of marked) format.delete();
  for (const mark of unfinished) mark.delete();
  const finish = markUnfinished(sheet, barsText(bars.map(({ area }) => area)));
  addDataBars(sheet, bars);
  addHighlightRules(sheet, rules);
  finish();
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
function addHighlightRules(sheet: Excel.Worksheet, rules: readonly HighlightRule[]): void {
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
