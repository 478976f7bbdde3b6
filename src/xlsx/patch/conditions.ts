import type { Condition } from './rule-xml';

export type TextOperator = 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';
export type StateOperator =
  'containsBlanks' | 'notContainsBlanks' | 'containsErrors' | 'notContainsErrors';

/** A formula without `=`, written for the first cell of the rule's areas. */
export function whenFormula(formula: string): Condition {
  return { type: 'expression', attributes: {}, formulas: [formula] };
}

/** `operator` is `equal`, `between`, …; operands are numbers, quoted texts or formulas. */
export function whenCellIs(operator: string, operands: readonly string[]): Condition {
  return { type: 'cellIs', attributes: { operator }, formulas: operands };
}

const TEXT_WORD: Readonly<Record<TextOperator, string>> = {
  containsText: 'containsText',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

/** `cell` is the first cell of the rule's areas. */
export function whenText(operator: TextOperator, text: string, cell: string): Condition {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  // Excel writes these beside the attributes, and older versions go by them.
  const formulas: Readonly<Record<TextOperator, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  return {
    type: operator,
    attributes: { operator: TEXT_WORD[operator], text },
    formulas: [formulas[operator]],
  };
}

export function whenState(operator: StateOperator, cell: string): Condition {
  const formulas: Readonly<Record<StateOperator, string>> = {
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  return { type: operator, attributes: {}, formulas: [formulas[operator]] };
}

export function whenRepeated(type: 'duplicateValues' | 'uniqueValues'): Condition {
  return { type, attributes: {}, formulas: [] };
}

/** `period` is `today`, `lastWeek`, … */
export function whenPeriod(period: string): Condition {
  return { type: 'timePeriod', attributes: { timePeriod: period }, formulas: [] };
}

export function whenRanked(rank: number, bottom: boolean, percent: boolean): Condition {
  const attributes = {
    rank: String(rank),
    ...(bottom ? { bottom: '1' } : {}),
    ...(percent ? { percent: '1' } : {}),
  };
  return { type: 'top10', attributes, formulas: [] };
}

export function whenAgainstAverage(above: boolean, equal: boolean): Condition {
  const attributes = {
    ...(above ? {} : { aboveAverage: '0' }),
    ...(equal ? { equalAverage: '1' } : {}),
  };
  return { type: 'aboveAverage', attributes, formulas: [] };
}
