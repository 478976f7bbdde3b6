import { planHighlights } from '../../../src/domain/highlight/plan-highlights';
import { planBars, planRules } from '../../../src/domain/highlight/rules';
import { paletteOf } from '../../../src/domain/palette/presets';
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

test('rules and bars take the colours of the palette', () => {
  const ledger = ledgerOf([itemOf()], { columns: { percent: [10] }, percentScale: 100 });
  const palette = paletteOf('threeColour');
  const { rules, bars } = planHighlights(ledger, 12, true, palette);
  expect([rules, bars]).toEqual([planRules(ledger, 13, palette), planBars(ledger, palette)]);
  expect(rules.map(({ key }) => key)).toEqual(['overdue', 'dueSoon']);
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
