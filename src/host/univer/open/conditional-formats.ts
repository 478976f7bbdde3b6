import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { cellName } from '../../../xlsx/address/a1';
import { readColour, type ColourContext } from '../../../xlsx/read/colour';
import type { ConditionalRule } from '../../../xlsx/read/conditional-formats';
import type { DifferentialFormat, StylesPart } from '../../../xlsx/read/styles';
import { childOf, flag, numeric, type XmlElement } from '../../../xlsx/xml/xml-tree';
import { toRange } from './ranges';
import type { RuleBodyJson, RuleJson, ValueJson } from './resource-types';

type Highlight = Extract<RuleBodyJson, { type: 'highlightCell' }>;

/** The id under which a rule of the file lives in Univer; `ruleIndex` leads back. */
export function ruleId(sheetId: string, index: number): string {
  return `${sheetId}-cf-${index}`;
}

/**
 * The rules Univer can show, highest priority first. One it cannot hold is left out here and stays
 * untouched in the file.
 */
export function toRules(
  sheetId: string,
  rules: readonly ConditionalRule[],
  styles: StylesPart,
): RuleJson[] {
  const byPriority = [...rules].sort((a, b) => a.priority - b.priority || a.index - b.index);
  const found: RuleJson[] = [];
  for (const rule of byPriority) {
    const body = rule.extensionOnly || rule.areas.length === 0 ? null : toBody(rule, styles);
    if (!body) continue;
    found.push({
      cfId: ruleId(sheetId, rule.index),
      ranges: rule.areas.map(toRange),
      stopIfTrue: rule.stopIfTrue,
      rule: body,
    });
  }
  return found;
}

function toBody(rule: ConditionalRule, styles: StylesPart): RuleBodyJson | null {
  switch (rule.type) {
    case 'dataBar':
      return dataBar(rule, styles.colours);
    case 'colorScale':
      return colourScale(rule, styles.colours);
    case 'iconSet':
      return iconSet(rule);
    default:
      return (
        HIGHLIGHTS.get(rule.type)?.(rule, toLook(styles.differential[rule.differential ?? -1])) ??
        null
      );
  }
}

type HighlightReader = (rule: ConditionalRule, style: IStyleBase) => Highlight | null;

const textRule: HighlightReader = (rule, style) => {
  const value = rule.element.attributes['text'];
  // A rule that compares with a cell's text has only its formula.
  if (value === undefined) return formulaRule(rule.formulas[0], style);
  return { type: 'highlightCell', subType: 'text', operator: rule.type, value, style };
};

const stateRule: HighlightReader = (rule, style) => ({
  type: 'highlightCell',
  subType: 'text',
  operator: rule.type,
  style,
});

const repetitionRule: HighlightReader = (rule, style) => ({
  type: 'highlightCell',
  subType: rule.type,
  style,
});

/** How each kind of highlight is read; one that is missing here cannot be shown. */
const HIGHLIGHTS: ReadonlyMap<string, HighlightReader> = new Map<string, HighlightReader>(
  Object.entries({
    expression: (rule, style) => formulaRule(rule.formulas[0], style),
    cellIs: comparison,
    containsText: textRule,
    notContainsText: textRule,
    beginsWith: textRule,
    endsWith: textRule,
    containsBlanks: stateRule,
    notContainsBlanks: stateRule,
    containsErrors: stateRule,
    notContainsErrors: stateRule,
    duplicateValues: repetitionRule,
    uniqueValues: repetitionRule,
    timePeriod: ({ element }, style) => ({
      type: 'highlightCell',
      subType: 'timePeriod',
      operator: element.attributes['timePeriod'] ?? 'today',
      style,
    }),
    top10: ({ element }, style) => ({
      type: 'highlightCell',
      subType: 'rank',
      isBottom: flag(element.attributes['bottom']),
      isPercent: flag(element.attributes['percent']),
      value: numeric(element.attributes['rank']) ?? 10,
      style,
    }),
    aboveAverage: ({ element }, style) => ({
      type: 'highlightCell',
      subType: 'average',
      operator: averageOperator(element),
      style,
    }),
  }),
);

function formulaRule(formula: string | undefined, style: IStyleBase): Highlight | null {
  if (formula === undefined) return null;
  return { type: 'highlightCell', subType: 'formula', value: `=${formula}`, style };
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lessThan: '<',
    lessThanOrEqual: '<=',
    equal: '=',
    notEqual: '<>',
    greaterThanOrEqual: '>=',
    greaterThan: '>',
  }),
);

/** Univer compares with numbers and texts only; a comparison with a formula is shown as a formula rule. */
function comparison(rule: ConditionalRule, style: IStyleBase): Highlight | null {
  const operator = rule.element.attributes['operator'] ?? 'equal';
  const operands = rule.formulas.filter((text) => text !== '');
  const numbers = operands.map(Number);
  const [number] = numbers;
  const base = { type: 'highlightCell', operator, style } as const;
  if (number !== undefined && numbers.every(Number.isFinite)) {
    return { ...base, subType: 'number', value: numbers.length > 1 ? numbers : number };
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(operands[0] ?? '')?.[1];
  if (quoted !== undefined && (operator === 'equal' || operator === 'notEqual')) {
    return { ...base, subType: 'text', value: quoted.replace(/""/g, '"') };
  }
  return formulaRule(comparisonFormula(rule, operator), style);
}

/** A comparison as a formula for the first cell of the rule's areas. */
function comparisonFormula(rule: ConditionalRule, operator: string): string | undefined {
  const [corner] = rule.areas;
  const [first, second = ''] = rule.formulas;
  if (!corner || first === undefined) return undefined;
  const cell = cellName(corner.top, corner.left);
  const sign = SIGNS.get(operator);
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === 'between' ? between : `NOT(${between})`;
}

function averageOperator(element: XmlElement): string {
  const above = flag(element.attributes['aboveAverage'], true);
  const equal = flag(element.attributes['equalAverage']);
  if (above) return equal ? 'greaterThanOrEqual' : 'greaterThan';
  return equal ? 'lessThanOrEqual' : 'lessThan';
}

function toLook(format: DifferentialFormat | undefined): IStyleBase {
  const style: IStyleBase = {};
  if (!format) return style;
  const { fill, colour, bold, italic, underline, strike } = format;
  if (fill !== null) style.bg = { rgb: fill };
  if (colour !== null) style.cl = { rgb: colour };
  if (bold !== null) style.bl = toFlag(bold);
  if (italic !== null) style.it = toFlag(italic);
  if (underline !== null) style.ul = { s: toFlag(underline) };
  if (strike !== null) style.st = { s: toFlag(strike) };
  return style;
}

function toFlag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function dataBar(rule: ConditionalRule, colours: ColourContext): RuleBodyJson | null {
  const [min, max] = rule.values;
  const colour = readColour(rule.colours[0], colours);
  if (!min || !max || colour === null) return null;
  const bar = rule.extension?.children.find((child) => child.local === 'dataBar');
  return {
    type: 'dataBar',
    isShowValue: flag(childOf(rule.element, 'dataBar')?.attributes['showValue'], true),
    config: {
      min: toValue(min),
      max: toValue(max),
      isGradient: flag(bar?.attributes['gradient'], true),
      positiveColor: colour,
      nativeColor: readColour(childOf(bar, 'negativeFillColor'), colours) ?? '#FF0000',
    },
  };
}

function colourScale(rule: ConditionalRule, colours: ColourContext): RuleBodyJson | null {
  const config = rule.values.map((value, index) => ({
    index,
    color: readColour(rule.colours[index], colours) ?? '',
    value: toValue(value),
  }));
  return config.length < 2 || config.some((one) => one.color === '')
    ? null
    : { type: 'colorScale', config };
}

/** Univer lists the icons from the highest threshold down, the file from the lowest up. */
function iconSet(rule: ConditionalRule): RuleBodyJson | null {
  const set = childOf(rule.element, 'iconSet');
  const iconType = set?.attributes['iconSet'] ?? '3TrafficLights1';
  const reverse = flag(set?.attributes['reverse']);
  const config = rule.values.map((value, index) => ({
    operator: 'greaterThanOrEqual',
    value: toValue(value),
    iconType,
    iconId: String(reverse ? index : rule.values.length - 1 - index),
  }));
  if (config.length < 3) return null;
  return {
    type: 'iconSet',
    isShowValue: flag(set?.attributes['showValue'], true),
    config: config.reverse(),
  };
}

function toValue(value: { readonly type: string; readonly value: string }): ValueJson {
  if (value.type === 'min' || value.type === 'max') return { type: value.type };
  const number = Number(value.value);
  if (value.type !== 'formula' && Number.isFinite(number))
    return { type: value.type, value: number };
  // A threshold may name a cell or a formula whatever its type says.
  return { type: 'formula', value: `=${value.value}` };
}
