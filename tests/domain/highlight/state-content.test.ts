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
  ['逾期', true],
  ['〃逾期', true],
])('%j is ours: %s', (content, ours) => {
  expect(isStateContent(content)).toBe(ours);
});

test('everything the plan writes into the state column is ours', () => {
  const items = STATUSES.map((status, at) =>
    itemOf({ row: 5 + 2 * at, lastRow: 6 + 2 * at, status }),
  );
  const written = planHelperColumns(ledgerOf(items), 12)
    .cells.flatMap(([, state]) => (state ? [state.content] : []))
    .flatMap((content) => {
      if (content.kind === 'formula') return [content.formula];
      return content.kind === 'text' ? [content.text] : [];
    });
  expect(written).toHaveLength(2 * STATUSES.length);
  expect(written.filter((content) => !isStateContent(content))).toEqual([]);
});
