import { planHighlights } from '../../../src/domain/highlight/plan-highlights';
import { itemOf, ledgerOf } from '../support/ledger-builder';

const LEDGER = ledgerOf([itemOf()]);

test.each([
  ['right after the ledger', 12],
  ['where there is room', 15],
])('our columns stand %s', (_, firstColumn) => {
  const plan = planHighlights(LEDGER, firstColumn, true);
  expect(plan.sheet).toBe('整改台账');
  expect(plan.helper.firstColumn).toBe(firstColumn);
  expect(plan.rules.map((rule) => rule.areas.at(-1)?.right)).toEqual(
    plan.rules.map(() => firstColumn + 1),
  );
});

test.each([
  ['follows the calendar', true, '=TODAY()'],
  ['is fixed', false, '=DATE(2025,4,30)'],
])('统计日期 %s', (_, asOfIsToday, formula) => {
  expect(planHighlights(LEDGER, 12, asOfIsToday).asOfName).toEqual({
    name: '整改_统计日期',
    formula,
  });
});
