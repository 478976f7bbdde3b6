import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { buildReport } from '../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../src/domain/report/templates';
import { gridCell } from '../../support/grid';
import { SAMPLE_FACTS } from './sample-facts';
import { sampleGrid, sourceOf } from './sample-source';

/**
 * The shape of a published report (2025) of the same kind as the sample: its parts, how many topics each
 * class of part two has and how many problems each topic, and how many problems take long.
 */
const PUBLISHED = {
  titleLines: 3,
  parts: [1, 2, 3, 4],
  topics: [
    [2, 1, 1, 2, 1, 1, 1, 2, 1],
    [3, 3, 2, 1, 1, 1, 2],
    [1, 1, 1, 1, 1, 1],
    [1, 1],
  ],
  longTerm: 5,
  nextSteps: 3,
  mostPoints: 4,
} as const;

const through = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** One line of a report: a numbered heading (1–4), a point (一是) or text without either (level 0). */
interface OutlineLine {
  readonly level: 0 | 1 | 2 | 3 | 4 | 'point';
  readonly number: number;
  readonly text: string;
}

const CHINESE = '一二三四五六七八九十';
const MARKS: readonly (readonly [OutlineLine['level'], RegExp])[] = [
  [1, /^([一二三四五六七八九十]+)、/u],
  [2, /^（([一二三四五六七八九十]+)）/u],
  [3, /^(\d+)\./u],
  [4, /^（(\d+)）/u],
  ['point', /^([一二三四五六七八九十])是/u],
];

function outlineOf(text: string): readonly OutlineLine[] {
  return text.split('\n').map((line) => {
    for (const [level, mark] of MARKS) {
      const said = mark.exec(line)?.[1];
      if (said === undefined) continue;
      const number = /\d/u.test(said) ? Number(said) : CHINESE.indexOf(said) + 1;
      return { level, number, text: line };
    }
    return { level: 0, number: 0, text: line };
  });
}

/** The lines from a part's heading to the next part's. */
function partOf(outline: readonly OutlineLine[], part: number): readonly OutlineLine[] {
  const start = outline.findIndex(({ level, number }) => level === 1 && number === part);
  const end = outline.findIndex(({ level, number }) => level === 1 && number === part + 1);
  return outline.slice(start + 1, end < 0 ? undefined : end);
}

function numbersOf(
  outline: readonly OutlineLine[],
  level: OutlineLine['level'],
): readonly number[] {
  return outline.filter((line) => line.level === level).map(({ number }) => number);
}

/** The points under each heading of a level, as numbered. */
function pointsUnder(
  outline: readonly OutlineLine[],
  level: 2 | 3 | 4,
): readonly (readonly number[])[] {
  const heads = outline.flatMap((line, at) => (line.level === level ? [at] : []));
  return heads.map((head, at) => numbersOf(outline.slice(head, heads[at + 1]), 'point'));
}

function draftOf(grid: SheetGrid): readonly OutlineLine[] {
  const { source } = sourceOf(grid);
  const { text: template, audience } = TEMPLATES.inspection;
  return outlineOf(buildReport({ ...source, template, facts: SAMPLE_FACTS, audience }).text);
}

/**
 * The sample with a second column of classes at its right, in the numbers of the published report: 主题1 to 主题24.
 */
function withTopics(grid: SheetGrid): SheetGrid {
  const { ledger } = sourceOf(grid).source;
  const longTerm = new Set(['34', '35', '36', '37', '38']);
  const names = PUBLISHED.topics
    .flat()
    .flatMap((count, at) => Array<string>(count).fill(`主题${at + 1}`));
  const byRow = new Map<number, string>();
  const dated = ledger.items.filter(({ serial }) => !longTerm.has(serial));
  for (const [at, { row }] of dated.entries()) byRow.set(row, names[at] ?? '');
  const header = ledger.headerRows.at(-1) ?? 0;
  const { top, right } = grid.area;
  const rows = grid.rows.map((cells, at) => {
    const row = at + top;
    const words = row === header ? '问题小类' : (byRow.get(row) ?? '');
    return [...cells, gridCell(words)];
  });
  return { ...grid, rows, area: { ...grid.area, right: right + 1 } };
}

const SAMPLE = draftOf(sampleGrid());

test('four parts in their order, a title of three lines and an opening paragraph before them', () => {
  expect(numbersOf(SAMPLE, 1)).toEqual(PUBLISHED.parts);
  const before = SAMPLE.slice(
    0,
    SAMPLE.findIndex(({ level }) => level === 1),
  );
  expect(before.map(({ level }) => level)).toEqual([0, 0, 0, 0]);
  expect(before.at(PUBLISHED.titleLines)?.text).toMatch(/。$/u);
});

test('part one has heads with their text in one paragraph', () => {
  const part = partOf(SAMPLE, 1);
  expect(numbersOf(part, 2)).toEqual(through(part.length));
  expect(part.every(({ text }) => /^（.）[^。]+。.+。$/u.test(text))).toBe(true);
});

test('part two: 33 problems in four classes, numbered through', () => {
  const part = partOf(SAMPLE, 2);
  const problems = sum(PUBLISHED.topics.map(sum));
  expect(problems).toBe(33);
  expect(numbersOf(part, 2)).toEqual(through(PUBLISHED.topics.length));
  expect(numbersOf(part, 3)).toEqual(through(problems));
});

test('part two: as many problems in each class as in the published report', () => {
  const part = partOf(SAMPLE, 2);
  const heads = part.flatMap((line, at) => (line.level === 2 ? [at] : []));
  const counts = heads.map((head, at) => numbersOf(part.slice(head, heads[at + 1]), 3).length);
  expect(counts).toEqual(PUBLISHED.topics.map(sum));
});

test('part three: five problems right under the part', () => {
  const part = partOf(SAMPLE, 3);
  expect(numbersOf(part, 2)).toEqual(through(PUBLISHED.longTerm));
  expect([numbersOf(part, 3), numbersOf(part, 4)]).toEqual([[], []]);
});

test('no heading stands more than one level under the one before', () => {
  const levels = SAMPLE.flatMap(({ level }) => (level === 0 || level === 'point' ? [] : [level]));
  expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
});

// One measure, or nothing done yet: one sentence, so that there is nothing to number.
test.each([
  [2, 3, [13, 16, 17, 18, 22, 26, 27, 31]],
  [3, 2, [4]],
] as const)(
  'part %i: points under headings of level %i go from 一是 on without a hole, but for problems %j',
  (number, level, single) => {
    const points = pointsUnder(partOf(SAMPLE, number), level);
    const without = points.flatMap((ordinals, at) => (ordinals.length === 0 ? [at + 1] : []));
    expect(without).toEqual(single);
    for (const ordinals of points.filter(({ length }) => length > 0)) {
      expect(ordinals).toEqual(through(ordinals.length));
      expect(ordinals.length).toBeGreaterThan(1);
      expect(ordinals.length).toBeLessThanOrEqual(PUBLISHED.mostPoints);
    }
  },
);

test('part four has three steps; then where to turn, who signs and the date', () => {
  const part = partOf(SAMPLE, 4);
  expect(numbersOf(part, 2)).toEqual(through(PUBLISHED.nextSteps));
  const [comment, signature, date] = part.slice(-3);
  expect([comment?.level, signature?.level, date?.level]).toEqual([0, 0, 0]);
  expect(comment?.text).toMatch(/公开期限：.+联系电话：/u);
  expect(signature?.text).toBe(SAMPLE_FACTS['单位全称']);
  expect(date?.text).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日$/u);
});

test('where the ledger has classes of two levels, the very numbers of the published report', () => {
  const part = partOf(draftOf(withTopics(sampleGrid())), 2);
  const found = part.flatMap(({ level, number }) =>
    level === 0 || level === 'point' ? [] : [[level, number] as const],
  );
  let problem = 0;
  const expected = PUBLISHED.topics.flatMap((topics, group) => [
    [2, group + 1] as const,
    ...topics.flatMap((count, topic) => [
      [3, topic + 1] as const,
      ...through(count).map(() => [4, (problem += 1)] as const),
    ]),
  ]);
  expect(found).toEqual(expected);
  expect(numbersOf(part, 4)).toEqual(through(33));
});
