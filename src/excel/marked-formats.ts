import { MARKER_PREFIX } from '../domain/highlight/names';
import type { DataBarRule, HighlightRule } from '../domain/highlight/types';
import { rangeOf } from './ranges';

/** Ours is what carries the marker inside its formula; nothing else is ever touched. */
const MARKER = `N("${MARKER_PREFIX}`;

function carriesMarker(formula: unknown): boolean {
  return typeof formula === 'string' && formula.includes(MARKER);
}

interface Candidate {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule | null;
  readonly bar: Excel.DataBarConditionalFormat | null;
}

/** Only formula rules and data bars can be ours; Excel refuses to load the wrong kind's members. */
function loadCandidate(format: Excel.ConditionalFormat): Candidate | null {
  if (format.type === 'Custom') {
    const { rule } = format.custom;
    rule.load('formula');
    return { format, rule, bar: null };
  }
  if (format.type === 'DataBar') {
    const bar = format.dataBar;
    bar.load('lowerBoundRule');
    return { format, rule: null, bar };
  }
  return null;
}

function isOurs({ rule, bar }: Candidate): boolean {
  return carriesMarker(rule?.formula) || carriesMarker(bar?.lowerBoundRule.formula);
}

/**
 * The conditional formats on these sheets that carry our marker. Two syncs whatever their number.
 */
export async function findMarkedFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const collection of collections) collection.load('items/type');
  await context.sync();
  const candidates = collections
    .flatMap((collection) => collection.items)
    .map(loadCandidate)
    .filter((candidate) => candidate !== null);
  await context.sync();
  return candidates.filter(isOurs).map(({ format }) => format);
}

/** Queues our colour rules; `rules` is highest priority first. */
export function addHighlightRules(sheet: Excel.Worksheet, rules: readonly HighlightRule[]): void {
  // Each new rule is put on top, whatever the host does with a rule that is just added.
  for (const rule of [...rules].reverse()) {
    const format = rangeOf(sheet, rule.area).conditionalFormats.add('Custom');
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
