import { parseDay } from '../domain/calendar/day';
import { FACTS, factField } from '../domain/report/facts';
import type { FactField, Facts } from '../domain/report/types';
import { InputError } from './input-error';
import { REPORT_WORDS } from './report-words';

const LINE = /^(?<key>[^：:=]+)[：:=](?<value>.*)$/u;

interface FactLine {
  readonly field: FactField;
  readonly value: string;
}

/**
 * Reads the facts of a report from text: a line a fact, `单位全称：中共某某局委员会`. A fact of several
 * lines (主体责任举措) is given by several lines of the same key. Blank lines, lines that begin with #
 * and keys without a value are left out.
 *
 * @throws InputError For a line of another form, a key that no template knows, a key given twice, and a
 *   day or number that is none.
 */
export function readFacts(text: string): Facts {
  const facts = new Map<string, string>();
  for (const [at, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const { field, value } = readLine(line, at + 1);
    if (value === '') continue;
    const before = facts.get(field.key);
    if (before !== undefined && field.kind !== 'lines')
      throw new InputError(REPORT_WORDS.factTwice(at + 1, field.key));
    facts.set(field.key, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(facts);
}

function readLine(line: string, number: number): FactLine {
  const groups = LINE.exec(line)?.groups;
  if (!groups) throw new InputError(REPORT_WORDS.notAFact(number));
  const key = (groups['key'] ?? '').trim();
  const value = (groups['value'] ?? '').trim();
  const field = factField(key);
  if (field === null) {
    const known = FACTS.map((each) => each.key);
    throw new InputError(REPORT_WORDS.unknownFact(number, key, known));
  }
  if (value !== '') checkValue(field, value, number);
  return { field, value };
}

function checkValue({ key, kind }: FactField, value: string, number: number): void {
  if (kind === 'day' && parseDay(value) === null)
    throw new InputError(REPORT_WORDS.badFactDay(number, key, value));
  if (kind === 'count' && !/^\d{1,4}$/u.test(value))
    throw new InputError(REPORT_WORDS.badFactCount(number, key, value));
}
