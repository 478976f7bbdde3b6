import fc from 'fast-check';
import { draftFigures } from '../../../../src/domain/draft/figures/draft-figures';
import { draftGroupTable } from '../../../../src/domain/draft/figures/draft-group-table';
import { explainFigure } from '../../../../src/domain/draft/figures/explain-figure';
import { groupSentences } from '../../../../src/domain/draft/figures/group-sentences';
import type { DraftSource } from '../../../../src/domain/draft/types';
import type { GroupKey } from '../../../../src/domain/summary/groups-by';
import { formatPercent } from '../../../../src/domain/summary/percent';
import { sheets } from '../../ledger/hostile-sheets';
import { OPTIONS } from '../../ledger/ledger-of';
import { draftedFigures, faultsOf, sourceFrom } from './drafted';
import { rules, sheetsOfFigures } from './ledgers-of-figures';
import { FULL, NOBODY } from './source-of';

const KEYS: readonly GroupKey[] = ['category', 'unit', 'leader'];

const read = fc
  .tuple(sheetsOfFigures, rules)
  .map(([grid, rule]) => ({ grid, source: sourceFrom(grid, OPTIONS, rule) }));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const counts = (text: string): number[] => (text.match(/\d+(?=个)/g) ?? []).map(Number);

function mainOf(source: DraftSource, zeroClasses: boolean): string {
  const style = { ...FULL, zeroClasses };
  return draftFigures(source, style, NOBODY).sentences[0]?.text ?? '';
}

test('all these sheets are ledgers with everything to draft from', () => {
  fc.assert(
    fc.property(read, ({ source }) => {
      expect(source?.ledger.columns.rectificationType).toEqual([7]);
    }),
    { numRuns: 20 },
  );
});

test('every figure traces to the sheet', () => {
  fc.assert(
    fc.property(read, ({ grid, source }) => {
      expect(source && faultsOf(source, grid)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the classes add up to the total, which is the summary’s', () => {
  fc.assert(
    fc.property(read, fc.boolean(), ({ source }, zeroClasses) => {
      if (!source) return;
      const text = mainOf(source, zeroClasses).replace(/（其中[^）]*）/, '');
      const [total, ...parts] = counts(text);
      expect(total).toBe(source.summary.total);
      expect(sum(parts)).toBe(total);
      expect(parts.every((part) => zeroClasses || part > 0)).toBe(true);
    }),
  );
});

test('the rate is the summary’s, and 100% only where nothing is open', () => {
  fc.assert(
    fc.property(read, ({ source }) => {
      if (!source) return;
      const { completionRate } = source.summary;
      const printed = /整改完成率([\d.]+%)/.exec(mainOf(source, false))?.[1];
      const expected =
        completionRate.denominator > 0 ? formatPercent(completionRate.percent) : undefined;
      expect(printed).toBe(expected);
      expect(printed === '100%').toBe(
        completionRate.denominator > 0 && completionRate.numerator === completionRate.denominator,
      );
    }),
  );
});

test('the groups add up to the total and to what is completed', () => {
  fc.assert(
    fc.property(read, fc.constantFrom(...KEYS), ({ source }, by) => {
      if (!source) return;
      const sentences = groupSentences(source, by);
      const figures = sentences.map(({ text }) =>
        (text.match(/\d+(?=个[，。；])/g) ?? []).map(Number),
      );
      if (sentences.length === 0) return;
      expect(sum(figures.map(([total = 0]) => total))).toBe(source.summary.total);
      expect(sum(figures.map(([, done = 0]) => done))).toBe(source.summary.byStatus.completed);
    }),
  );
});

test('each column of a table adds up to its last row, each row’s classes to its first figure', () => {
  fc.assert(
    fc.property(read, fc.constantFrom(...KEYS), ({ source }, by) => {
      if (!source) return;
      const { header, rows } = draftGroupTable(source, by);
      const figures = rows.map((cells) => cells.slice(1, -1).map(({ text }) => Number(text)));
      const total = figures.at(-1) ?? [];
      expect(rows.every((cells) => cells.length === header.length)).toBe(true);
      expect(total).toEqual(
        total.map((_, at) => sum(figures.slice(0, -1).map((row) => row[at] ?? 0))),
      );
      for (const [all, ...classes] of figures) expect(sum(classes.slice(0, -1))).toBe(all);
      expect(total[0]).toBe(source.summary.total);
      expect(total.at(-1)).toBe(source.summary.overdue);
    }),
  );
});

test('every figure explains itself in one line', () => {
  fc.assert(
    fc.property(read, ({ source }) => {
      if (!source) return;
      const [paragraph] = draftedFigures(source).blocks;
      if (!paragraph || paragraph.kind === 'table') throw new Error('no paragraph');
      for (const sentence of paragraph.sentences)
        for (const figure of sentence.figures)
          expect(explainFigure(figure, sentence)).toMatch(/^[\d１][^\n]{2,}$/);
    }),
  );
});

test('no sheet makes drafting throw or a figure stray', () => {
  const hostile = sheets(14, fc.constant(0));
  fc.assert(
    fc.property(hostile, rules, (grid, rule) => {
      const source = sourceFrom(grid, OPTIONS, rule);
      expect(source === null ? [] : faultsOf(source, grid)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
