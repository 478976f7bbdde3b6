import { packSnapshot, type PackedSnapshot } from '../../../src/domain/snapshot/pack';
import { unpackSnapshot } from '../../../src/domain/snapshot/unpack';
import { snapshotOf } from './problems';

const PACKED: PackedSnapshot = packSnapshot(
  snapshotOf([
    { serial: '1', problem: '学习不深入', status: 'completed', due: '2025-03-31', percent: 100 },
    { serial: '2', problem: '记录不规范', due: '2025-03-31' },
  ]),
);
const [FIRST = '', SECOND = ''] = PACKED.problems.split('\n');

test('a sound one is read', () => {
  expect(unpackSnapshot(PACKED)).toMatchObject({
    kind: 'snapshot',
    snapshot: { problems: [{ serial: '1' }, { serial: '2', state: 'overdue' }] },
  });
});

test('one of a later version is known as such', () => {
  expect(unpackSnapshot({ version: 2, anything: true })).toEqual({ kind: 'newer' });
});

test.each<[why: string, kept: unknown]>([
  ['nothing', null],
  ['a text', '2025-04-30'],
  ['a list', [PACKED]],
  ['no version', { ...PACKED, version: undefined }],
  ['an earlier version than the first', { ...PACKED, version: 0 }],
  ['a version that is no number', { ...PACKED, version: '2' }],
  ['no day', { ...PACKED, day: '2025-02-30' }],
  ['no sheet', { ...PACKED, sheet: 3 }],
  ['another total', { ...PACKED, figures: { ...PACKED.figures, total: 3 } }],
  ['another number of completed', { ...PACKED, figures: { ...PACKED.figures, completed: 2 } }],
  ['another number of overdue', { ...PACKED, figures: { ...PACKED.figures, overdue: 0 } }],
  ['no number of dueSoon', { ...PACKED, figures: { ...PACKED.figures, dueSoon: -1 } }],
  ['no number of completedLate', { ...PACKED, figures: { ...PACKED.figures, completedLate: 0.5 } }],
  ['no rate', { ...PACKED, figures: { ...PACKED.figures, completionRate: null } }],
  ['a rate above all', withRate({ numerator: 3 })],
  ['a percent above 100', withRate({ percent: 101 })],
  ['a percent that is none', withRate({ percent: null })],
  ['no rule', { ...PACKED, rule: {} }],
  ['a rule with another unit', { ...PACKED, rule: { ...PACKED.rule, unit: 'rows' } }],
  ['a rule with a text for a flag', { ...PACKED, rule: { ...PACKED.rule, countLongTerm: 'no' } }],
  ['a rule without base', { ...PACKED, rule: { ...PACKED.rule, longTermInBase: null } }],
  ['no options', { ...PACKED, options: undefined }],
  ['a feedback date that is none', withOption({ feedback: '去年' })],
  ['no days of 立行立改', withOption({ immediateDays: null })],
  ['no days of 临期', withOption({ dueSoonDays: '10' })],
  ['days of 预警 that are none', withOption({ firstWarningDays: -1 })],
  ['a reading of months that is none', withOption({ monthBefore: 'middle' })],
  ['columns that are no text', withOption({ columns: {} })],
  ['no kinds', { ...PACKED, kinds: null }],
  [
    'a kind of an unknown state',
    { ...PACKED, kinds: [['lost', 'completed'], ...PACKED.kinds.slice(1)] },
  ],
  ['a kind that is no pair', { ...PACKED, kinds: ['completed', ...PACKED.kinds.slice(1)] }],
  ['no problems', { ...PACKED, problems: null }],
  ['a line too few', { ...PACKED, problems: FIRST }],
  ['an empty line', withLine('')],
  ['a line without its text', withLine(SECOND.slice(0, SECOND.lastIndexOf('\t')))],
  ['a line with one part more', withLine(`${SECOND}\t1`)],
  ['a kind that is not there', withLine(`_${SECOND.slice(1)}`)],
  ['a due day that is none', withLine(`${SECOND.slice(0, 1)}____${SECOND.slice(5)}`)],
  ['a due day of other signs', withLine(`${SECOND.slice(0, 1)}甲乙丙丁${SECOND.slice(5)}`)],
  ['a hash of other signs', withLine(`${SECOND.slice(0, 5)}甲乙丙丁戊${SECOND.slice(10)}`)],
  ['a sketch cut short', withLine(`${SECOND.slice(0, 12)}\t2\t记录不规范`)],
  ['a percent above 100 in a line', withLine(SECOND.replace('\t', '101\t'))],
  ['a percent that is none in a line', withLine(SECOND.replace('\t', '1e1\t'))],
])('%s: nothing of it is used', (_why, kept) => {
  expect(unpackSnapshot(kept)).toEqual({ kind: 'damaged' });
});

function withRate(part: object): unknown {
  const { figures } = PACKED;
  return {
    ...PACKED,
    figures: { ...figures, completionRate: { ...figures.completionRate, ...part } },
  };
}

function withOption(part: object): unknown {
  return { ...PACKED, options: { ...PACKED.options, ...part } };
}

function withLine(second: string): unknown {
  return { ...PACKED, problems: [FIRST, second].join('\n') };
}
