import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import type { HighlightConfig } from '../univer/live-conditional-formats';
import { membersOf } from './plain-objects';
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

/** Excel.CellValueConditionalFormat, compared with numbers or one text: Univer holds no formulas here. */
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
  const { subType, operator, value } = highlightOf(format);
  const [word = ''] = Object.entries(OPERATORS).find(([, known]) => known === operator) ?? [];
  if (subType === 'text') {
    return { formula1: `="${String(value ?? '').replaceAll('"', '""')}"`, operator: word };
  }
  const [first, second] = typeof value === 'object' ? value : [value];
  return {
    formula1: `=${first ?? ''}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
    operator: word,
  };
}

function univerRule(format: ConditionalFormatTarget, rule: unknown): HighlightConfig {
  const { formula1, formula2, operator } = Object.fromEntries(membersOf(rule));
  const known = typeof operator === 'string' ? OPERATORS[operator] : undefined;
  if (known === undefined) throw new HostError('InvalidArgument');
  const base = { ...highlightOf(format), operator: known };
  const text = textIn(formula1);
  if (text !== null && (known === 'equal' || known === 'notEqual')) {
    return { ...base, subType: 'text', value: text };
  }
  const first = numberIn(formula1);
  const value = known.endsWith('etween') ? [first, numberIn(formula2)] : first;
  return { ...base, subType: 'number', value };
}

/** The text of `="已完成"`; null for anything else. */
function textIn(formula: unknown): string | null {
  const quoted = typeof formula === 'string' ? /^="((?:[^"]|"")*)"$/.exec(formula)?.[1] : undefined;
  return quoted === undefined ? null : quoted.replaceAll('""', '"');
}

function numberIn(formula: unknown): number {
  const text = typeof formula === 'number' ? String(formula) : formula;
  if (typeof text !== 'string' || text.trim() === '') throw new HostError('InvalidArgument');
  const number = Number(text.replace(/^=/, ''));
  if (!Number.isFinite(number))
    throw notImplemented('CellValueConditionalFormat.Rule with a formula');
  return number;
}
