import { draftFigures } from '../../../src/domain/draft/figures/draft-figures';
import { type DraftScope, narrowed } from '../../../src/domain/draft/scope';
import { SAMPLE } from '../support/sample-ledger';
import { NOBODY, PLAIN, sourceOf } from './figures/source-of';

const figuresOf = (scope: DraftScope): string | undefined => {
  const source = narrowed(sourceOf(SAMPLE), scope);
  return source === null
    ? undefined
    : draftFigures(source, PLAIN, NOBODY).sentences.map(({ text }) => text)[0];
};

test.each<[string, DraftScope, string]>([
  [
    'a unit',
    { by: 'unit', name: '办公室' },
    '截至2025年4月30日，反馈的问题中，办公室负责的4个问题，',
  ],
  [
    'a category',
    { by: 'category', name: '党建' },
    '截至2025年4月30日，反馈的问题中，党建的4个问题，',
  ],
  [
    'the problems that name no unit',
    { by: 'unit', name: '未填责任单位' },
    '截至2025年4月30日，反馈的问题中，未填责任单位的1个问题，',
  ],
])('the first sentence says that it tells of %s only', (_, scope, expected) => {
  expect(figuresOf(scope)?.slice(0, expected.length)).toBe(expected);
});

test('the figures are counted anew: those of all units add up to those of the ledger', () => {
  const source = sourceOf(SAMPLE);
  const units = source.summary.byUnit.map(({ name }) => narrowed(source, { by: 'unit', name }));
  const sum = (of: (unit: (typeof units)[number]) => number): number =>
    units.reduce((total, unit) => total + of(unit), 0);
  expect(sum((unit) => unit?.summary.total ?? NaN)).toBe(source.summary.total);
  expect(sum((unit) => unit?.summary.byStatus.completed ?? NaN)).toBe(
    source.summary.byStatus.completed,
  );
  expect(sum((unit) => unit?.summary.overdue ?? NaN)).toBe(source.summary.overdue);
});

test('a group the ledger does not have gives no source', () => {
  expect(narrowed(sourceOf(SAMPLE), { by: 'unit', name: '没有的科' })).toBeNull();
});
