import { FORMS } from '../../../../src/domain/deadline/forms/index';
import { prepare } from '../../../../src/domain/deadline/prepare';
import { readDeadline } from '../../../../src/domain/deadline/read-deadline';
import { scan } from '../../../../src/domain/deadline/scan';
import type { DeadlineContext, Mention } from '../../../../src/domain/deadline/types';
import { BLIND } from './blind';
import { BLIND_CLASSES } from './blind-classes';
import { CLASS_ROWS } from './classes';
import { CLERKS } from './clerks';
import { CLERKS_CLASSES } from './clerks-classes';
import { WORDED } from './dates';
import { WORDED_LONGER } from './dates-longer';
import { EXTENSIONS } from './extensions';
import { FESTIVAL_ROWS } from './festivals';
import { LEDGERS } from './ledgers';
import { LEDGERS_CLASSES } from './ledgers-classes';
import { NEGATIVES } from './negatives';
import { NUMERIC } from './numeric';
import { OFFICES } from './offices';
import { OFFICES_CLASSES } from './offices-classes';
import { SPAN_ROWS } from './spans';
import { STEPS } from './steps';

const CONTEXT: DeadlineContext = {
  feedback: '2024-07-26',
  reference: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  monthBefore: 'end',
};

const ALL = [
  ...WORDED,
  ...WORDED_LONGER,
  ...NUMERIC,
  ...SPAN_ROWS,
  ...STEPS,
  ...CLASS_ROWS,
  ...FESTIVAL_ROWS,
  ...EXTENSIONS,
  ...NEGATIVES,
  ...BLIND,
  ...BLIND_CLASSES,
  ...OFFICES,
  ...OFFICES_CLASSES,
  ...CLERKS,
  ...CLERKS_CLASSES,
  ...LEDGERS,
  ...LEDGERS_CLASSES,
];

test.each(ALL)('%s is %s, due %s (%s)', (phrase, kind, due) => {
  const reading = readDeadline(phrase, CONTEXT);
  expect([reading.kind, reading.due]).toEqual([kind, due]);
});

test('what the scanner does not try would not have matched', () => {
  const everything = (_text: string, at: number) =>
    at === 0 ? FORMS : FORMS.filter(({ wholeCell }) => !wholeCell);
  for (const [phrase] of ALL) {
    const text = prepare(phrase);
    expect([phrase, places(scan(text))]).toEqual([phrase, places(scan(text, everything))]);
  }
});

test('a candidate or a step is never beside the due day', () => {
  for (const [phrase] of ALL) {
    const { due, candidates, milestones, supposed } = readDeadline(phrase, CONTEXT);
    expect([phrase, [0, 2].includes(candidates.length)]).toEqual([phrase, true]);
    expect([phrase, candidates.length === 0 || supposed]).toEqual([phrase, true]);
    for (const days of [candidates, milestones].filter(({ length }) => length > 0)) {
      expect([phrase, days.includes(due ?? '0-0-0')]).toEqual([phrase, true]);
      expect([phrase, [...new Set(days)].sort()]).toEqual([phrase, days]);
    }
  }
});

function places(mentions: readonly Mention[]): readonly string[] {
  return mentions.map(({ start, end, reading }) => `${start}-${end} ${reading.class}`);
}
