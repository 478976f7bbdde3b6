import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { cellName, type CellArea } from '../../../xlsx/address/a1';
import {
  whenAgainstAverage,
  whenCellIs,
  whenFormula,
  whenPeriod,
  whenRanked,
  whenRepeated,
  whenState,
  whenText,
  type StateOperator,
  type TextOperator,
} from '../../../xlsx/patch/conditions';
import type { BoundXml, Condition, NewRule } from '../../../xlsx/patch/rule-xml';
import type { DifferentialChange } from '../../../xlsx/patch/style-xml';
import type { RuleBodyJson, ValueJson } from '../open/resource-types';
import { toHex } from './colours';

type Highlight = Extract<RuleBodyJson, { type: 'highlightCell' }>;

/** A Univer rule as a file holds it, or null for one that a file cannot hold. */
export function newRule(body: RuleBodyJson, areas: readonly CellArea[]): NewRule | null {
  switch (body.type) {
    case 'highlightCell': {
      const [corner] = areas;
      const cell = corner ? cellName(corner.top, corner.left) : 'A1';
      const condition = CONDITIONS[body.subType]?.(body, cell) ?? null;
      return condition && { kind: 'highlight', condition, look: toLook(body.style) };
    }
    case 'dataBar': {
      const { config } = body;
      const colour = toHex(config.positiveColor);
      if (colour === null) return null;
      return {
        kind: 'dataBar',
        min: toBound(config.min),
        max: toBound(config.max),
        colour,
        negative: toHex(config.nativeColor) ?? '#FF0000',
        gradient: config.isGradient,
        showValue: body.isShowValue,
      };
    }
    case 'colorScale': {
      const stops = [...body.config]
        .sort((a, b) => a.index - b.index)
        .map((stop) => ({ bound: toBound(stop.value), colour: toHex(stop.color) ?? '#FFFFFF' }));
      return { kind: 'colorScale', stops };
    }
    case 'iconSet':
      return iconSet(body);
  }
}

/** The file knows one set per rule, in its own order or turned round; mixed icons it cannot hold. */
function iconSet(body: Extract<RuleBodyJson, { type: 'iconSet' }>): NewRule | null {
  const rising = [...body.config].reverse();
  const [first] = rising;
  if (!first || rising.some((one) => one.iconType !== first.iconType)) return null;
  const ids = rising.map((one) => Number(one.iconId));
  const last = ids.length - 1;
  const straight = ids.every((id, index) => id === last - index);
  const reverse = ids.every((id, index) => id === index);
  if (!straight && !reverse) return null;
  return {
    kind: 'iconSet',
    set: first.iconType,
    // The lowest icon has no threshold of its own.
    bounds: rising.map((one, index) =>
      index === 0 ? { type: 'percent', value: '0' } : toBound(one.value),
    ),
    reverse: !straight,
    showValue: body.isShowValue,
  };
}

/** How each kind of highlight is written; `cell` is the first of the rule's areas. */
const CONDITIONS: Readonly<
  Record<string, ((body: Highlight, cell: string) => Condition | null) | undefined>
> = {
  formula: ({ value }) => (typeof value === 'string' ? whenFormula(value.replace(/^=/, '')) : null),
  number: ({ operator, value }) => whenCellIs(operator ?? 'equal', [value ?? 0].flat().map(String)),
  text: ({ operator = '', value }, cell) =>
    textCondition(operator, typeof value === 'string' ? value : '', cell),
  duplicateValues: () => whenRepeated('duplicateValues'),
  uniqueValues: () => whenRepeated('uniqueValues'),
  timePeriod: ({ operator }) => whenPeriod(operator ?? 'today'),
  rank: ({ value, isBottom, isPercent }) =>
    whenRanked(Number(value ?? 10), isBottom === true, isPercent === true),
  average: ({ operator = '' }) => averageCondition(operator),
};

const TEXT_OPERATORS: readonly string[] = [
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
] satisfies TextOperator[];

const STATE_OPERATORS: readonly string[] = [
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
] satisfies StateOperator[];

function textCondition(operator: string, text: string, cell: string): Condition | null {
  if (TEXT_OPERATORS.includes(operator)) return whenText(operator as TextOperator, text, cell);
  if (STATE_OPERATORS.includes(operator)) return whenState(operator as StateOperator, cell);
  if (operator !== 'equal' && operator !== 'notEqual') return null;
  return whenCellIs(operator, [`"${text.replace(/"/g, '""')}"`]);
}

function averageCondition(operator: string): Condition | null {
  const above = operator.startsWith('greaterThan');
  if (!above && !operator.startsWith('lessThan')) return null;
  return whenAgainstAverage(above, operator.endsWith('OrEqual'));
}

function toLook(style: IStyleBase): DifferentialChange {
  const fill = style.bg?.rgb == null ? null : toHex(style.bg.rgb);
  const colour = style.cl?.rgb == null ? null : toHex(style.cl.rgb);
  return {
    ...(fill === null ? {} : { fill }),
    ...(colour === null ? {} : { colour }),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul === undefined ? {} : { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style.st === undefined ? {} : { strike: style.st.s === BooleanNumber.TRUE }),
  };
}

const BOUND_TYPES: readonly string[] = ['num', 'percent', 'percentile', 'formula'];

function toBound({ type, value }: ValueJson): BoundXml {
  if (type === 'min' || type === 'max') return { type, value: '' };
  const known = BOUND_TYPES.includes(type) ? (type as BoundXml['type']) : 'num';
  return { type: known, value: String(value ?? 0).replace(/^=/, '') };
}
