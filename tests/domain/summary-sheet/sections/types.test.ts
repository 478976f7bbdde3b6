import { planSummarySheet } from '../../../../src/domain/summary-sheet/plan-summary-sheet';
import { addTypes } from '../../../../src/domain/summary-sheet/sections/types';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../../support/ledger-builder';
import { SAMPLE } from '../../support/sample-ledger';
import { columnOf, sectionOf } from '../section-table';

const LEDGER = ledgerOf([
  itemOf({ row: 5, rectificationType: 'continuing' }),
  itemOf({ row: 6, rectificationType: 'immediate', status: 'completed' }),
  itemOf({ row: 7, rectificationType: 'immediate' }),
]);

test('the types in their official order, 持续整改 without a rate', () => {
  const page = sectionOf(addTypes, LEDGER);
  expect(columnOf(page, 2).slice(0, 3)).toEqual(['整改类型', '立行立改', '持续整改']);
  expect(columnOf(page, 4).slice(1, 3)).toEqual(['1', '0']);
  expect(columnOf(page, 9).slice(1, 3)).toEqual([expect.stringMatching(/^=IF/), '不计']);
  expect(columnOf(page, 1).slice(-2)).toEqual([
    '持续整改没有完成期限，不计完成率。',
    '本节为数值，重新生成后更新。',
  ]);
});

test('the section comes where the ledger names types, and only there', () => {
  const titlesOf = (ledger: typeof LEDGER) => {
    const { cells } = planSummarySheet(ledger, summarize(ledger, DEFAULT_COUNTING_RULE), null);
    return cells.flatMap(([first]) =>
      first?.content.kind === 'text' && /^[一二三四五]、/u.test(first.content.text)
        ? [first.content.text]
        : [],
    );
  };
  expect(titlesOf(LEDGER)).toContain('二、分整改类型情况');
  expect(titlesOf(SAMPLE).join('')).not.toContain('整改类型');
});
