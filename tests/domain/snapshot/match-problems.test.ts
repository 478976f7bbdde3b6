import { matchProblems } from '../../../src/domain/snapshot/match-problems';
import { snapshotOf } from './problems';

type Named = readonly [serial: string, problem: string, percent?: number];

function problemsOf(named: readonly Named[]) {
  return snapshotOf(
    named.map(([serial, problem, percent = null]) => ({ serial, problem, percent })),
  ).problems;
}

const LEARNING = '“第一议题”学习不够规范，个别会议以传达文件代替学习研讨。';
const LEARNING_EDITED = '“第一议题”学习仍不够规范，个别会议以传达文件代替学习研讨。';
/** Both are edits of it; the first is further from it, yet comes first in the order of their hashes. */
const LEARNING_REWORDED = '“第一议题”学习还不规范，会议以传达文件代替学习研讨。';
const LEARNING_SHORTENED = '第一议题学习不规范，个别会议以传达代替学习研讨。';
const FILES = '案件档案归档不及时，存在应交未交情况。';
const DUTY = '值班记录不完整，交接手续没有签字。';

test.each<[why: string, before: readonly Named[], after: readonly Named[], pairs: string]>([
  ['the same', [['1', FILES]], [['1', FILES]], '0-0'],
  [
    'sorted the other way',
    [
      ['1', FILES],
      ['2', DUTY],
    ],
    [
      ['2', DUTY],
      ['1', FILES],
    ],
    '0-1 1-0',
  ],
  [
    'a row put in and renumbered',
    [['1', FILES]],
    [
      ['1', DUTY],
      ['2', FILES],
    ],
    '0-1',
  ],
  ['edited, same serial', [['1', LEARNING]], [['1', LEARNING_EDITED]], '0-0'],
  ['edited, another serial', [['1', LEARNING]], [['2', LEARNING_EDITED]], ''],
  ['another problem, same serial', [['1', FILES]], [['1', DUTY]], ''],
  ['edited, no serials', [['', LEARNING]], [['', LEARNING_EDITED]], ''],
  [
    'no serials',
    [
      ['', FILES],
      ['', DUTY],
    ],
    [
      ['', DUTY],
      ['', FILES],
    ],
    '0-1 1-0',
  ],
  [
    'the text wins over the serial',
    [
      ['1', FILES],
      ['2', DUTY],
    ],
    [
      ['2', FILES],
      ['1', DUTY],
    ],
    '0-0 1-1',
  ],
  [
    'twice the same, one gone',
    [
      ['1', FILES],
      ['1', FILES],
    ],
    [['1', FILES]],
    '0-0',
  ],
  [
    'twice the same text, told apart by its serial',
    [
      ['1', FILES],
      ['2', FILES],
    ],
    [['2', FILES]],
    '1-0',
  ],
  [
    'what changed nothing goes first',
    [
      ['1', FILES, 10],
      ['1', FILES, 20],
    ],
    [['1', FILES, 20]],
    '1-0',
  ],
  [
    'the closest of several under one serial',
    [['1', LEARNING]],
    [
      ['1', DUTY],
      ['1', LEARNING_EDITED],
    ],
    '0-1',
  ],
  [
    'edited at once in another way, told apart by its serial',
    [
      ['1', FILES, 10],
      ['2', FILES, 20],
    ],
    [['2', FILES, 30]],
    '1-0',
  ],
  [
    'the most similar of two that are similar enough',
    [['1', LEARNING]],
    [
      ['1', LEARNING_REWORDED],
      ['1', LEARNING_SHORTENED],
    ],
    '0-1',
  ],
  ['nothing said at all', [['', '']], [['', '']], '0-0'],
  ['nothing said but the percent', [['', '', 10]], [['', '', 20]], ''],
  ['none before', [], [['1', FILES]], ''],
])('%s', (_why, before, after, expected) => {
  const [ones, others] = [problemsOf(before), problemsOf(after)];
  const { pairs, added, removed } = matchProblems(ones, others);
  const places = pairs.map(([one, other]) => {
    const at = ones.findIndex((problem) => problem === one);
    return `${at}-${others.indexOf(other)}`;
  });
  expect(places.sort().join(' ')).toBe(expected);
  expect(removed).toHaveLength(before.length - pairs.length);
  expect(added).toHaveLength(after.length - pairs.length);
});

test('a serial that very many share tells nothing', () => {
  const many = (text: string): Named[] =>
    Array.from({ length: 41 }, (_, at) => ['1', `${text}${at}号`]);
  const { pairs } = matchProblems(problemsOf(many(LEARNING)), problemsOf(many(LEARNING_EDITED)));
  expect(pairs).toEqual([]);
});
