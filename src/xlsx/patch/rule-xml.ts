import type { CellArea } from '../address/a1';
import { escapeAttribute, escapeXml } from '../xml/xml-text';
import type { DifferentialChange } from './style-xml';

/** A threshold: `value` is a number, or a formula without `=`; `min` and `max` have none. */
export interface BoundXml {
  readonly type: 'num' | 'percent' | 'percentile' | 'formula' | 'min' | 'max';
  readonly value: string;
}

export interface DataBarXml {
  readonly kind: 'dataBar';
  readonly min: BoundXml;
  readonly max: BoundXml;
  readonly colour: string;
  readonly negative: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
}

/** What decides whether a cell gets the look, in the file's own words; made by `conditions.ts`. */
export interface Condition {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Without `=`. */
  readonly formulas: readonly string[];
}

/** A rule to be written. */
export type NewRule =
  | { readonly kind: 'highlight'; readonly condition: Condition; readonly look: DifferentialChange }
  | DataBarXml
  | {
      readonly kind: 'colorScale';
      readonly stops: readonly { readonly bound: BoundXml; readonly colour: string }[];
    }
  | {
      readonly kind: 'iconSet';
      readonly set: string;
      readonly bounds: readonly BoundXml[];
      readonly reverse: boolean;
      readonly showValue: boolean;
    };

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Extension that ties a data bar to its continuation. */
const DATA_BAR_EXT = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

export interface RulePlace {
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly areas: readonly CellArea[];
}

/** A highlight rule; `look` is the index of its differential format. */
export function highlightXml(condition: Condition, look: number, place: RulePlace): string {
  const { type, attributes, formulas } = condition;
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const stop = place.stopIfTrue ? ' stopIfTrue="1"' : '';
  const body = formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  return `<cfRule type="${type}" dxfId="${look}" priority="${place.priority}"${stop}${written}>${body}</cfRule>`;
}

export function dataBarXml(bar: DataBarXml, id: string, place: RulePlace): string {
  const show = bar.showValue ? '' : ' showValue="0"';
  return `<cfRule type="dataBar" priority="${place.priority}"><dataBar${show}>${boundXml(bar.min)}${boundXml(bar.max)}${colour('color', bar.colour)}</dataBar><extLst><ext xmlns:x14="${X14}" uri="${DATA_BAR_EXT}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`;
}

/** What Excel 2010 and later read of a data bar: solid fill, negative colour, no least length. */
export function dataBarExtensionXml(bar: DataBarXml, id: string, sqref: string): string {
  const bound = ({ type, value }: BoundXml): string =>
    value === ''
      ? `<x14:cfvo type="${type}"/>`
      : `<x14:cfvo type="${type}"><xm:f>${escapeXml(value)}</xm:f></x14:cfvo>`;
  const gradient = bar.gradient ? '' : ' gradient="0"';
  const show = bar.showValue ? '' : ' showValue="0"';
  return `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100"${show}${gradient}>${bound(bar.min)}${bound(bar.max)}${colour('x14:negativeFillColor', bar.negative)}${colour('x14:axisColor', '#000000')}</x14:dataBar></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}

export function colourScaleXml(
  rule: Extract<NewRule, { kind: 'colorScale' }>,
  place: RulePlace,
): string {
  const bounds = rule.stops.map((stop) => boundXml(stop.bound)).join('');
  const colours = rule.stops.map((stop) => colour('color', stop.colour)).join('');
  return `<cfRule type="colorScale" priority="${place.priority}"><colorScale>${bounds}${colours}</colorScale></cfRule>`;
}

export function iconSetXml(rule: Extract<NewRule, { kind: 'iconSet' }>, place: RulePlace): string {
  const show = rule.showValue ? '' : ' showValue="0"';
  const reverse = rule.reverse ? ' reverse="1"' : '';
  const bounds = rule.bounds.map(boundXml).join('');
  return `<cfRule type="iconSet" priority="${place.priority}"><iconSet iconSet="${rule.set}"${show}${reverse}>${bounds}</iconSet></cfRule>`;
}

function boundXml({ type, value }: BoundXml): string {
  return value === ''
    ? `<cfvo type="${type}"/>`
    : `<cfvo type="${type}" val="${escapeAttribute(value)}"/>`;
}

function colour(name: string, rgb: string): string {
  return `<${name} rgb="FF${rgb.slice(1).toUpperCase()}"/>`;
}
