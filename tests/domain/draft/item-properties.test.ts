import fc from 'fast-check';
import { chineseOrdinal } from '../../../src/domain/draft/chinese-ordinal';
import { draftItem } from '../../../src/domain/draft/item';
import type { DraftParagraph } from '../../../src/domain/draft/types';
import { type LedgerItem, STATUSES } from '../../../src/domain/ledger/types';
import { type AS_OF, deadlineOf, itemOf } from '../support/ledger-builder';
import { sourceOf } from './support/source-of';
import { textOfBlock } from './support/text-of';

const RUNS = { numRuns: 400 };

const days = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as typeof AS_OF);
const PIECES = [
  ...'开展培训 修订制度 学习 完成 正在推进 执行不到位 每月检查 因经费不足 下一步 3次 86.5% ２份 400多个 2024年 13,000人 8:30'.split(
    ' ',
  ),
  ...'1. 2. 3、 （1） （2） 1） ① ② 一是 二是 三是 首先， 其次， 第一， 一、'.split(' '),
  ...'。 。 ， ； ： 、 ！ ? , ; . ( ) （ ） “ ” " 《 》 <b> & $& -'.split(' '),
  '\n',
  ' ',
  '\u3000',
];
const words = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((parts) => parts.join('').trim());
const steps = fc.array(
  fc.record({
    text: words,
    progress: words,
    status: fc.constantFrom(...STATUSES),
    completedOn: fc.option(days),
  }),
  { minLength: 1, maxLength: 3 },
);
const deadlines = fc
  .record({ due: fc.option(days), original: fc.option(days), text: words })
  .map(({ due, original, text }) => deadlineOf(due, { original, text }));
const items = fc
  .record({
    steps,
    deadline: deadlines,
    status: fc.constantFrom(...STATUSES),
    problem: words,
    goal: words,
    result: words,
    remark: words,
  })
  .map(({ steps: rows, ...part }): LedgerItem => {
    const texts = rows.map(({ progress }) => progress).filter((text) => text !== '');
    const done = rows.flatMap(({ completedOn }) => completedOn ?? []).sort();
    return itemOf({
      ...part,
      row: 5,
      lastRow: 4 + rows.length,
      deadlineCell: 'G5',
      statusText: '状态',
      progress: [...new Set(texts)].join('\n'),
      completedOn: done.at(-1) ?? null,
      measures: rows.map((one, at) => ({ ...one, row: 5 + at, cell: `C${5 + at}` })),
    });
  });
const styles = fc.record({
  heading: fc.constantFrom('quoting' as const, 'positive' as const),
  points: fc.constantFrom('inline' as const, 'lines' as const),
  status: fc.constantFrom('first' as const, 'last' as const, 'open' as const, 'none' as const),
});
const places = fc.record({
  number: fc.integer({ min: 1, max: 200 }),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
});

function assertDrafts(
  check: (paragraphs: readonly DraftParagraph[], item: LedgerItem) => void,
): void {
  fc.assert(
    fc.property(items, styles, places, (item, style, place) => {
      check(draftItem(sourceOf([item]), item, style, place), item);
    }),
    RUNS,
  );
}

const sentencesOf = (paragraphs: readonly DraftParagraph[]) =>
  paragraphs.flatMap(({ sentences }) => sentences);

test('the points are numbered 一是 to the last without a gap, or not at all', () => {
  assertDrafts((paragraphs) => {
    const ordinals = sentencesOf(paragraphs).flatMap(({ text, figures }) =>
      figures
        .filter(({ source }) => source.kind === 'numbering')
        .map(({ start, end }) => text.slice(start, end))
        .filter((words) => words.endsWith('是')),
    );
    expect(ordinals).toEqual(ordinals.map((_, at) => `${chineseOrdinal(at + 1)}是`));
    expect(ordinals).not.toHaveLength(1);
  });
});

test('every digit is inside a figure, and figures are in order and apart', () => {
  assertDrafts((paragraphs) => {
    for (const { text, figures } of sentencesOf(paragraphs)) {
      let bare = '';
      let from = 0;
      let areApart = true;
      for (const { start, end } of figures) {
        areApart &&= start >= from && end > start && end <= text.length;
        bare += text.slice(from, start);
        from = end;
      }
      expect({ text, areApart }).toEqual({ text, areApart: true });
      expect(bare + text.slice(from)).not.toMatch(/\d/u);
    }
  });
});

/** What each cell of the drafted problem holds. */
function cellTexts(item: LedgerItem): ReadonlyMap<string, string> {
  return new Map([
    ['B5', item.problem],
    ['E5', item.goal],
    ['G5', item.deadline.text],
    ['J5', item.result],
    ['K5', item.remark],
    ...item.measures.map(({ row, text }) => [`C${row}`, text] as const),
    ...item.measures.map(({ row, progress }) => [`I${row}`, progress] as const),
  ]);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

test('a copied figure stands in the text of one of its cells', () => {
  assertDrafts((paragraphs, item) => {
    const cells = cellTexts(item);
    for (const { text, figures, cells: told } of sentencesOf(paragraphs)) {
      for (const { start, end, source } of figures) {
        if (source.kind !== 'copied') continue;
        const figure = plain(text.slice(start, end));
        const holds = (cell: string) => plain(cells.get(cell) ?? '').includes(figure);
        expect({ figure, text, found: source.cells.some(holds) }).toMatchObject({ found: true });
        expect(source.cells.filter((cell) => !told.includes(cell))).toEqual([]);
      }
    }
  });
});

test('every row of the problem is told', () => {
  assertDrafts((paragraphs, item) => {
    const told = new Set(sentencesOf(paragraphs).flatMap(({ rows }) => rows));
    expect(told).toContain(item.row);
    for (const row of told) {
      expect(row).toBeGreaterThanOrEqual(item.row);
      expect(row).toBeLessThanOrEqual(item.lastRow);
    }
  });
});

test('no doubled stop, no empty point, no blank at an end', () => {
  assertDrafts((paragraphs) => {
    for (const paragraph of paragraphs) {
      const text = textOfBlock(paragraph);
      expect(text).not.toMatch(/[。；，、：]{2}|[！？][。，；]|[（“][。；，、]/u);
      expect(text).not.toMatch(/[\r\n\u200B]/u);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      for (const sentence of paragraph.sentences) {
        const [first] = sentence.figures.filter(({ source }) => source.kind === 'numbering');
        expect(sentence.text.slice(first?.end ?? 0)).toMatch(/[\p{L}\p{N}]/u);
      }
    }
  });
});

test('every gap is marked in its paragraph and listed in order', () => {
  assertDrafts((paragraphs, item) => {
    for (const paragraph of paragraphs) {
      const marks = textOfBlock(paragraph).match(/［待补充：.*?］/gu) ?? [];
      expect(marks).toEqual(paragraph.gaps.map(({ words: gap }) => `［待补充：${gap}］`));
      expect(paragraph.gaps.every(({ row, fact }) => row === item.row && fact === null)).toBe(true);
    }
  });
});

test('markup in a cell comes through as plain text', () => {
  const markup = '组织<b onclick="x">学习</b>3次 & 复查';
  const item = itemOf({ problem: markup, progress: markup, status: 'completed' });
  const [paragraph] = draftItem(
    sourceOf([item]),
    item,
    { heading: 'quoting', points: 'inline', status: 'last' },
    { number: 1, level: 4 },
  );
  expect(paragraph && textOfBlock(paragraph)).toBe(
    '（1）关于“组织<b onclick="x">学习</b>3次&复查”问题。组织<b onclick="x">学习</b>3次&复查。该问题已完成整改。',
  );
});

test('drafting never throws, whatever a cell holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      styles,
      places,
      (text, style, place) => {
        const item = itemOf({ problem: text, goal: text, progress: text, remark: text });
        expect(draftItem(sourceOf([item]), item, style, place).length).toBeGreaterThan(0);
      },
    ),
    RUNS,
  );
});
