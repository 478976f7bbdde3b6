import { planHelperColumns } from '../../../src/domain/highlight/helper-columns';
import { isStateContent } from '../../../src/domain/highlight/state-content';
import { STATUSES } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';

test.each([
  ['审核人', false],
  ['', false],
  [45777, false],
  ['=COUNTIF(P5:P58,"逾期")', false],
  ['=IF(A1=1,"是","否")', false],
  ['=IF(A1>3,"预警","正常")', false],
  ['预警', true],
  ['〃预警', true],
  ['逾期', true],
  ['〃逾期', true],
])('%j is ours: %s', (content, ours) => {
  expect(isStateContent(content)).toBe(ours);
});

test.each([
  ['without', {}],
  ['with', { firstWarningDays: 20 }],
])('everything the plan writes into the state column is ours, %s a first warning', (_, asked) => {
  const items = STATUSES.map((status, at) =>
    itemOf({ row: 5 + 2 * at, lastRow: 6 + 2 * at, status }),
  );
  const options = { ...ledgerOf([]).options, ...asked };
  const written = planHelperColumns(ledgerOf(items, { options }), 12)
    .cells.flatMap(([, state]) => (state ? [state.content] : []))
    .flatMap((content) => {
      if (content.kind === 'formula') return [content.formula];
      return content.kind === 'text' ? [content.text] : [];
    });
  expect(written).toHaveLength(2 * STATUSES.length);
  expect(written.filter((content) => !isStateContent(content))).toEqual([]);
});
