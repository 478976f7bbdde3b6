import fc from 'fast-check';
import { cutGroups } from '../../../src/domain/similar/cut-groups';
import { compareTexts, runToEnd } from '../../../src/domain/similar/likeness';
import { compareProblems, groupsAt } from '../../../src/domain/similar/similar-problems';
import type { Grouping, SimilarProblems } from '../../../src/domain/similar/types';
import { itemOf } from '../support/ledger-builder';
import { LABELLED_PAIRS } from './labelled-pairs';
import { madeUpProblems } from './made-up-problems';

const TEXTS = LABELLED_PAIRS.flatMap(([one, other]) => [one, other]);
const someTexts = fc.array(fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 12 })), {
  maxLength: 40,
});

/** The groups as texts, in an order of their own. */
function groupsOf(texts: readonly string[], threshold: number): readonly string[] {
  return cutGroups(runToEnd(compareTexts(texts)), threshold)
    .map((group) =>
      group
        .map((at) => texts[at] ?? '')
        .sort()
        .join('\n'),
    )
    .sort();
}

test('the order of the rows does not matter', () => {
  const shuffled = someTexts.chain((texts) =>
    fc.tuple(
      fc.constant(texts),
      fc.shuffledSubarray(texts, { minLength: texts.length }),
      fc.integer({ min: 20, max: 100 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([texts, other, threshold]) => {
      expect(groupsOf(other, threshold)).toEqual(groupsOf(texts, threshold));
    }),
  );
});

test('a higher threshold never brings problems together', () => {
  fc.assert(
    fc.property(someTexts, fc.integer({ min: 20, max: 99 }), (texts, threshold) => {
      const likeness = runToEnd(compareTexts(texts));
      const lower = cutGroups(likeness, threshold).map((group) => new Set(group));
      for (const group of cutGroups(likeness, threshold + 1)) {
        const around = lower.find((one) => one.has(group[0] ?? -1));
        expect(group.every((text) => around?.has(text))).toBe(true);
      }
    }),
  );
});

test('every text is in one group at most, blank ones in none', () => {
  fc.assert(
    fc.property(someTexts, (texts) => {
      const members = cutGroups(runToEnd(compareTexts(texts)), 45).flat();
      expect(new Set(members).size).toBe(members.length);
      expect(members.every((at) => /[\p{L}\p{N}]/u.test(texts[at] ?? ''))).toBe(true);
    }),
  );
});

test('a chain of likes is not one group', () => {
  const texts = ['食堂采购验收', '采购验收公车维修', '公车维修党费收缴', '党费收缴档案移交'];
  const [first, last] = [texts[0] ?? '', texts.at(-1) ?? ''];
  expect(groupsOf(texts, 30).some((one) => one.includes(first) && one.includes(last))).toBe(false);
});

const ITEMS = [
  itemOf({
    row: 5,
    unit: '甲局',
    leader: '张三',
    category: ['党建'],
    problem: '1.“三会一课”制度落实不到位',
  }),
  itemOf({
    row: 6,
    unit: '乙局',
    leader: '李四',
    category: ['党建'],
    problem: '三会一课制度执行不严',
  }),
  itemOf({
    row: 7,
    unit: '甲局',
    leader: '张三',
    category: ['作风'],
    problem: '“三会一课”开展不规范',
  }),
  itemOf({ row: 8, unit: '', leader: '', category: [], problem: '三会一课制度落实不到位' }),
  itemOf({ row: 9, unit: '', leader: '', category: [], problem: '公务用车管理不规范' }),
  itemOf({ row: 10, unit: '丙局', leader: '', category: [], problem: '  ' }),
];

function grouped(grouping: Grouping, threshold = 45): SimilarProblems {
  return runToEnd(groupsAt(runToEnd(compareProblems(ITEMS, grouping)), threshold));
}

test('across units: members in sheet order, units by frequency, the shared words quoted', () => {
  const { groups, grouped: count, blankRows, problems } = grouped('wording');
  expect({ count, blankRows, problems }).toEqual({ count: 4, blankRows: [10], problems: 6 });
  expect(groups).toHaveLength(1);
  const [group] = groups;
  expect(group?.members.map(({ item }) => item.row)).toEqual([5, 6, 7, 8]);
  expect(group?.units).toEqual([
    { name: '甲局', rows: [5, 7] },
    { name: '乙局', rows: [6] },
    { name: '', rows: [8] },
  ]);
  expect(group?.leaders.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['张三', 2],
    ['李四', 1],
    ['', 1],
  ]);
  expect(group?.categories[0]).toEqual({ name: '党建', rows: [5, 6] });
  expect(['三会一课', '“三会一课”']).toContain(group?.title);
  expect(group?.titleIn).toBe(4);
});

test.each([
  ['unit', [[5, 7]]],
  ['category', [[5, 6]]],
] as const)('by %s: only within it, and not where it is blank', (grouping, rows) => {
  const found = grouped(grouping).groups.map(({ members }) => members.map(({ item }) => item.row));
  expect(found).toEqual(rows);
});

test('the title always stands in a cell of the group', () => {
  const items = madeUpProblems(300).map((problem, at) => itemOf({ row: at + 5, problem }));
  const { groups } = runToEnd(groupsAt(runToEnd(compareProblems(items, 'wording')), 45));
  expect(groups.length).toBeGreaterThan(10);
  for (const { title, members, phrases } of groups) {
    expect(members.some(({ item }) => item.problem.includes(title))).toBe(true);
    for (const { text } of phrases) {
      expect(members.some(({ item }) => item.problem.includes(text))).toBe(true);
    }
  }
});

// Quadratic would be minutes, longer than a test may take.
test('hostile texts stay near linear: 10,000 equal rows, and 30,000 signs of one pattern', () => {
  const equal = Array<string>(10_000).fill('“三会一课”制度落实不到位，抽查发现记录不全');
  const likeness = runToEnd(compareTexts(equal));
  expect([likeness.vectors.length, cutGroups(likeness, 100)[0]?.length]).toEqual([1, 10_000]);
  const items = ['甲乙丙丁戊己'.repeat(5000), '甲乙丙丁'.repeat(7500)].map((problem, at) =>
    itemOf({ row: at + 5, problem }),
  );
  const { groups } = runToEnd(groupsAt(runToEnd(compareProblems(items, 'wording')), 20));
  expect(groups).toHaveLength(1);
});
