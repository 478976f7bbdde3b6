import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { HighlightConfig } from '../univer/live-conditional-formats';
import { conditionalRangeFormatObject, highlightOf } from './conditional-range-format';
import type { ConditionalFormatTarget } from './conditional-format-target';

/** Excel's comparisons with Univer's words for them. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** Excel.CellValueConditionalFormat, compared with numbers: Univer holds no formulas here. */
export const cellValueObject = defineType<ConditionalFormatTarget>({
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: readRule,
      set: (format, rule) => {
        format.configure(univerRule(format, rule));
      },
    },
  },
  objects: { Format: (format) => conditionalRangeFormatObject(format) },
});

function readRule(format: ConditionalFormatTarget): object {
  const { operator, value } = highlightOf(format);
  const [word = ''] = Object.entries(OPERATORS).find(([, known]) => known === operator) ?? [];
  const [first, second] = typeof value === 'object' ? value : [value];
  return {
    formula1: `=${first ?? ''}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
    operator: word,
  };
}

function univerRule(format: ConditionalFormatTarget, rule: unknown): HighlightConfig {
  if (typeof rule !== 'object' || rule === null) throw new HostError('InvalidArgument');
  const { formula1, formula2, operator } = rule as Record<string, unknown>;
  const known = typeof operator === 'string' ? OPERATORS[operator] : undefined;
  if (known === undefined) throw new HostError('InvalidArgument');
  const first = numberIn(formula1);
  const value = known.endsWith('etween') ? [first, numberIn(formula2)] : first;
  return { ...highlightOf(format), operator: known, value };
}

function numberIn(formula: unknown): number {
  const text = typeof formula === 'number' ? String(formula) : formula;
  if (typeof text !== 'string' || text.trim() === '') throw new HostError('InvalidArgument');
  const number = Number(text.replace(/^=/, ''));
  if (!Number.isFinite(number))
    throw notImplemented('CellValueConditionalFormat.Rule with a formula');
  return number;
}
