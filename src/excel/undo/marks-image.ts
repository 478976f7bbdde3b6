import type { DataBarRule, HighlightRule } from '../../domain/highlight/types';
import type { Area } from '../../domain/grid/sheet-grid';
import { areasOf } from '../addresses';
import { findFormats } from '../marked-formats';
import { rangesOf } from '../ranges';
import { barsText, markUnfinished } from '../unfinished';

/** A conditional format of ours as it stood, with its place among all of the sheet's. */
export type MarkImage = { readonly priority: number } & (
  | ({ readonly kind: 'rule' } & Omit<HighlightRule, 'key'>)
  | ({ readonly kind: 'bar'; readonly areas: readonly Area[] } & Omit<DataBarRule, 'area'>)
);

interface Loaded {
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

function load(format: Excel.ConditionalFormat): Loaded {
  format.load(['type', 'priority']);
  const areas = format.getRanges();
  areas.load('address');
  if (format.type === 'Custom') {
    const { rule, format: look } = format.custom;
    rule.load('formula');
    look.fill.load('color');
    look.font.load(['color', 'bold']);
  } else {
    format.dataBar.load(['lowerBoundRule', 'upperBoundRule']);
    format.dataBar.positiveFormat.load('fillColor');
  }
  return { format, areas };
}

/** Excel says a colour that is not set as an empty text. */
function colourOf(colour: string | null | undefined): string | null {
  return colour === '' || colour === undefined ? null : colour;
}

function boundOf(formula: string | undefined): string {
  return formula ?? '';
}

function imageOf({ format, areas }: Loaded): MarkImage {
  const { priority } = format;
  const places = areasOf(areas.address);
  if (format.type === 'Custom') {
    const { rule, format: look } = format.custom;
    return {
      kind: 'rule',
      priority,
      areas: places,
      formula: rule.formula,
      fill: colourOf(look.fill.color),
      font: colourOf(look.font.color),
      bold: (look.font.bold as boolean | null) === true,
    };
  }
  const { lowerBoundRule, upperBoundRule, positiveFormat } = format.dataBar;
  const full = Number(boundOf(upperBoundRule.formula).replace(/^=/u, '')) === 100 ? 100 : 1;
  const colour = positiveFormat.fillColor;
  return {
    kind: 'bar',
    priority,
    areas: places,
    colour,
    lowerBound: boundOf(lowerBoundRule.formula),
    full,
  };
}

/** Our conditional formats on a sheet, the first to be applied first. Three syncs. */
export async function marksImage(sheet: Excel.Worksheet): Promise<readonly MarkImage[]> {
  const { marked } = await findFormats(sheet.context, [sheet]);
  if (marked.length === 0) return [];
  const loaded = marked.map(load);
  await sheet.context.sync();
  return loaded.map(imageOf).sort((a, b) => a.priority - b.priority);
}

function add(sheet: Excel.Worksheet, mark: MarkImage): Excel.ConditionalFormat {
  const { conditionalFormats } = rangesOf(sheet, mark.areas);
  if (mark.kind === 'rule') {
    const format = conditionalFormats.add('Custom');
    const { rule, format: look } = format.custom;
    rule.formula = mark.formula;
    if (mark.fill !== null) look.fill.color = mark.fill;
    if (mark.font !== null) look.font.color = mark.font;
    if (mark.bold) look.font.bold = true;
    return format;
  }
  const format = conditionalFormats.add('DataBar');
  const { dataBar } = format;
  dataBar.positiveFormat.fillColor = mark.colour;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: 'Formula', formula: mark.lowerBound };
  dataBar.upperBoundRule = { type: 'Number', formula: String(mark.full) };
  return format;
}

/**
 * Queues that a sheet has these conditional formats of ours and no others. The user's own are not touched,
 * nor is their order. As in `replaceFormats` the sheet bears a mark meanwhile, so that one which breaks off
 * before it bears its own marker is still known as ours. Two syncs.
 */
export async function putMarks(sheet: Excel.Worksheet, marks: readonly MarkImage[]): Promise<void> {
  const { marked, unfinished } = await findFormats(sheet.context, [sheet]);
  for (const format of marked) format.delete();
  for (const mark of unfinished) mark.delete();
  if (marks.length === 0) return;
  const bars = marks.filter(({ kind }) => kind === 'bar');
  const finish = markUnfinished(sheet, barsText(bars.flatMap(({ areas }) => areas)));
  // From the first place on: a rule put there later would push the ones behind it.
  for (const mark of marks) add(sheet, mark).priority = mark.priority;
  finish();
}
