import fc from 'fast-check';
import { verifyFigures } from '../../../src/domain/draft/figures/verify-figures';
import type { Draft, DraftParagraph } from '../../../src/domain/draft/types';
import { buildReport } from '../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../src/domain/report/templates';
import { AUDIENCES, TEMPLATE_IDS } from '../../../src/domain/report/types';
import { randomSheet } from './random-sheet';
import { SAMPLE_FACTS } from './sample-facts';
import { sourceOf } from './sample-source';
import { templateText } from './template-text';

const audience = fc.constantFrom(...AUDIENCES);
const facts = fc.constantFrom(SAMPLE_FACTS, {}, { 主体责任举措: '1.a\n\n2.b', 公开天数: '0' });
const shipped = fc.constantFrom(...TEMPLATE_IDS.map((id) => TEMPLATES[id].text));

const paragraphsOf = ({ blocks }: Draft) =>
  blocks.filter((block): block is DraftParagraph => block.kind !== 'table');
const textOf = ({ sentences }: DraftParagraph) => sentences.map(({ text }) => text).join('');

test('any template is a draft whose figures all trace', () => {
  fc.assert(
    fc.property(randomSheet, templateText, facts, audience, (grid, template, filled, readers) => {
      const { source, evidence } = sourceOf(grid);
      const draft = buildReport({ ...source, template, facts: filled, audience: readers });
      expect(verifyFigures(draft, evidence).faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the templates that ship trace too, mark every gap and double no stop', () => {
  fc.assert(
    fc.property(randomSheet, shipped, facts, audience, (grid, template, filled, readers) => {
      const { source, evidence } = sourceOf(grid);
      const draft = buildReport({ ...source, template, facts: filled, audience: readers });
      expect(verifyFigures(draft, evidence).faults).toEqual([]);
      const marks = draft.text.match(/［待补充：[^］]*］/gu) ?? [];
      expect(marks).toEqual(draft.gaps.map(({ words }) => `［待补充：${words}］`));
      expect(draft.text).not.toMatch(/[，。；：、][，。；：、]/u);
      for (const paragraph of paragraphsOf(draft)) expect(textOf(paragraph)).not.toBe('');
    }),
    { numRuns: 60 },
  );
});

/** The numbers of the paragraphs that open a problem, in their order, with its row. */
function openings(draft: Draft): readonly (readonly [number: string, row: number])[] {
  const seen = new Set<number>();
  return paragraphsOf(draft).flatMap((paragraph) => {
    const { row, sentences } = paragraph;
    const isOpening = paragraph.kind.startsWith('heading') || paragraph.lead !== null;
    if (row === null || !isOpening) return [];
    expect(seen.has(row)).toBe(false);
    seen.add(row);
    const number = /^[（(]?([\d一二三四五六七八九十]+)/u.exec(sentences[0]?.text ?? '')?.[1];
    return [[number ?? '', row] as const];
  });
}

const CHINESE = '一二三四五六七八九';

test('every problem once, numbered from 1 without a hole in each part', () => {
  fc.assert(
    fc.property(randomSheet, audience, (grid, readers) => {
      const { source } = sourceOf(grid);
      const { items } = source.ledger;
      const template = TEMPLATES.inspection.text;
      const told = openings(buildReport({ ...source, template, facts: {}, audience: readers }));
      const rowsTold = told.map(([, row]) => row).sort((a, b) => a - b);
      expect(rowsTold).toEqual(items.map(({ row }) => row));
      // Part three is numbered （一）, part two in figures unless it has no headings of its own.
      const inFigures = told.map(([number]) => number).filter((number) => /\d/u.test(number));
      expect(inFigures).toEqual(inFigures.map((_, at) => `${at + 1}`));
      const inChinese = told.map(([number]) => number).filter((number) => !/\d/u.test(number));
      const starts = inChinese.filter((number) => number === '一').length;
      for (const [at, number] of inChinese.entries()) {
        const before = inChinese[at - 1];
        expect(
          number === '一' || CHINESE.indexOf(number) === CHINESE.indexOf(before ?? '') + 1,
        ).toBe(true);
      }
      expect(starts).toBeLessThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});

test('no heading stands over nothing', () => {
  fc.assert(
    fc.property(randomSheet, shipped, audience, (grid, template, readers) => {
      const { source } = sourceOf(grid);
      const { blocks } = buildReport({ ...source, template, facts: {}, audience: readers });
      // What is no heading is deeper than any.
      const levels = blocks.map(({ kind }) => Number(/^heading(\d)$/u.exec(kind)?.[1] ?? 5));
      const empty = levels.filter((level, at) => level < 5 && (levels[at + 1] ?? 0) <= level);
      expect(empty).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('both versions count the same', () => {
  fc.assert(
    fc.property(randomSheet, shipped, (grid, template) => {
      const { source } = sourceOf(grid);
      const [inside, outside] = AUDIENCES.map((readers) =>
        paragraphsOf(buildReport({ ...source, template, facts: {}, audience: readers }))
          .filter(({ row }) => row === null)
          .flatMap(({ sentences }) =>
            sentences.flatMap((sentence) =>
              sentence.figures.flatMap(({ start, end, source: { kind } }) =>
                kind === 'counted' || kind === 'computed' ? [sentence.text.slice(start, end)] : [],
              ),
            ),
          ),
      );
      expect(outside).toEqual(inside);
    }),
    { numRuns: 60 },
  );
});

test('what is to be done next counts every problem once, as the figures paragraph does', () => {
  const template = '【下一步打算】';
  fc.assert(
    fc.property(randomSheet, audience, (grid, readers) => {
      const { source } = sourceOf(grid);
      const { text } = buildReport({ ...source, template, facts: {}, audience: readers });
      const count = (words: string) =>
        Number(new RegExp(`对${words}的(\\d+)个问题，将`, 'u').exec(text)?.[1] ?? 0);
      const { ledger, summary } = source;
      expect(count('已完成整改')).toBe(summary.byStatus.completed);
      expect(count('需长期坚持')).toBe(summary.byStatus.longTerm);
      expect(count('已超过整改时限')).toBe(summary.overdue);
      const all = [...text.matchAll(/的(\d+)个问题，将/gu)].map(([, number]) => Number(number));
      expect(all.reduce((sum, one) => sum + one, 0)).toBe(ledger.items.length);
    }),
    { numRuns: 60 },
  );
});
