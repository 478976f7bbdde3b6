import { HostError, notImplemented } from '../protocol/host-error';
import type { BoundConfig } from '../univer/live-conditional-formats';
import type { ConditionalFormatTarget } from './conditional-format-target';
import { textOf } from './range-style';

/** Excel's words for what a bound is, with Univer's. */
const BOUNDS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** A threshold as Excel says it; the lowest and the highest value have no formula. */
export interface BoundRule {
  readonly type: string;
  readonly formula?: string;
}

export function readBound(bound: BoundConfig): BoundRule {
  const [type = 'Formula'] = Object.entries(BOUNDS).find(([, known]) => known === bound.type) ?? [];
  if (bound.value === undefined) return { type };
  const text = String(bound.value);
  return { type, formula: text.startsWith('=') ? text : `=${text}` };
}

/** `member` is named where the rule is of a type not known here. Throws InvalidArgument for no formula. */
export function univerBound(
  format: ConditionalFormatTarget,
  rule: unknown,
  member: string,
): BoundConfig {
  if (typeof rule !== 'object' || rule === null) throw new HostError('InvalidArgument');
  const { type, formula } = rule as Record<string, unknown>;
  const known = typeof type === 'string' ? BOUNDS[type] : undefined;
  if (known === undefined) throw notImplemented(`${member} of type ${String(type)}`);
  if (known === 'min' || known === 'max') return { type: known };
  const text = typeof formula === 'number' ? `=${formula}` : textOf(formula);
  const number = Number(text.replace(/^=/, ''));
  if (known !== 'formula' && Number.isFinite(number)) return { type: known, value: number };
  const value = text.startsWith('=') ? text : `=${text}`;
  if (!format.book.live.isFormula(value)) throw new HostError('InvalidArgument');
  return { type: 'formula', value };
}
