import { isoDateSerial } from '../../xlsx/read/iso-date';
import { HostError, notImplemented } from '../protocol/host-error';
import type { ValidationSettings } from '../univer/live-validations';

/** What a rule says of an entry, in Univer's words. */
export type RuleSettings = Pick<ValidationSettings, 'type' | 'operator' | 'formula1' | 'formula2'>;

interface Kind {
  /** Excel.DataValidationType. */
  readonly word: string;
  /** In files and in Univer. */
  readonly type: string;
}

/** The members of Excel.DataValidationRule that this host knows. */
const KINDS: Readonly<Record<string, Kind>> = {
  list: { word: 'List', type: 'list' },
  wholeNumber: { word: 'WholeNumber', type: 'whole' },
  decimal: { word: 'Decimal', type: 'decimal' },
  date: { word: 'Date', type: 'date' },
  textLength: { word: 'TextLength', type: 'textLength' },
  custom: { word: 'Custom', type: 'custom' },
};

/** Excel.DataValidationOperator and the words of files. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel takes no longer list of words; a longer one makes a file it has to repair. */
const LONGEST_LIST = 255;

export type IsFormula = (formula: string) => boolean;

/** Excel's word for the kind of a rule; throws NotImplemented for one this host only keeps. */
export function typeWordOf({ type }: RuleSettings): string {
  return kindOf(type)[1].word;
}

/** A rule as Excel answers it: operands are formulas with their `=`. */
export function toExcelRule(settings: RuleSettings): object {
  const [member] = kindOf(settings.type);
  return { [member]: criteriaOf(member, settings) };
}

function kindOf(type: string): readonly [string, Kind] {
  const known = Object.entries(KINDS).find(([, kind]) => kind.type === type);
  if (known === undefined) throw notImplemented(`DataValidation.Rule of the kind ${type}`);
  return known;
}

function criteriaOf(member: string, settings: RuleSettings): object {
  const { formula1 = '', formula2 = '' } = settings;
  if (member === 'list') return { inCellDropDown: true, source: formula1 };
  if (member === 'custom') return { formula: withSign(formula1) };
  const known = settings.operator ?? 'between';
  const [operator = ''] = Object.entries(OPERATORS).find(([, word]) => word === known) ?? [];
  const shown = (text: string): string => withSign(String(isoDateSerial(text) ?? text));
  return {
    formula1: shown(formula1),
    ...(formula2 === '' ? {} : { formula2: shown(formula2) }),
    operator,
  };
}

/**
 * Reads a rule as the client sends it: exactly one member. Throws InvalidArgument where it is no rule and
 * NotImplemented for what this host does not know (times, ranges as operands, a hidden drop-down).
 */
export function fromExcelRule(rule: unknown, isFormula: IsFormula): RuleSettings {
  const given = Object.entries(recordOf(rule)).filter(
    ([, criteria]) => criteria !== undefined && criteria !== null,
  );
  const [entry, ...more] = given;
  if (entry === undefined || more.length > 0) throw new HostError('InvalidArgument');
  const [member, criteria] = entry;
  if (member === 'time') throw notImplemented('DataValidationRule.Time');
  const kind = KINDS[member];
  if (kind === undefined) throw new HostError('InvalidArgument');
  return { type: kind.type, ...operandsOf(member, recordOf(criteria), isFormula) };
}

function operandsOf(
  member: string,
  criteria: Readonly<Record<string, unknown>>,
  isFormula: IsFormula,
): Omit<RuleSettings, 'type'> {
  if (member === 'list') return { formula1: sourceOf(criteria, isFormula) };
  if (member === 'custom') return { formula1: customOf(criteria['formula'], isFormula) };
  const operator = OPERATORS[String(criteria['operator'])];
  if (operator === undefined) throw new HostError('InvalidArgument');
  const operand = (value: unknown): string => operandOf(member, value, isFormula);
  return {
    operator,
    formula1: operand(criteria['formula1']),
    ...(operator.endsWith('etween') ? { formula2: operand(criteria['formula2']) } : {}),
  };
}

function sourceOf(criteria: Readonly<Record<string, unknown>>, isFormula: IsFormula): string {
  const { source, inCellDropDown } = criteria;
  if (inCellDropDown === false) throw notImplemented('ListDataValidation.InCellDropDown = false');
  if (typeof source === 'object' && source !== null) {
    throw notImplemented('ListDataValidation.Source as a range');
  }
  if (typeof source !== 'string' || source.trim() === '') throw new HostError('InvalidArgument');
  if (source.startsWith('=')) return formulaOf(source, isFormula);
  if (source.length > LONGEST_LIST) throw new HostError('InvalidArgument');
  return source;
}

function customOf(formula: unknown, isFormula: IsFormula): string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) {
    throw new HostError('InvalidArgument');
  }
  return formulaOf(formula, isFormula);
}

/** A number stays one, a day becomes its serial number, anything else must be a formula. */
function operandOf(member: string, value: unknown, isFormula: IsFormula): string {
  if (typeof value === 'object' && value !== null) {
    throw notImplemented('DataValidation.Rule with a range as operand');
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '') throw new HostError('InvalidArgument');
  const serial = member === 'date' ? isoDateSerial(text) : null;
  if (serial !== null) return String(serial);
  const bare = text.replace(/^=/, '').trim();
  if (bare !== '' && Number.isFinite(Number(bare))) return String(Number(bare));
  if (!text.startsWith('=')) throw new HostError('InvalidArgument');
  return formulaOf(text, isFormula);
}

function formulaOf(text: string, isFormula: IsFormula): string {
  if (!isFormula(text)) throw new HostError('InvalidArgument');
  return text;
}

function withSign(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}
