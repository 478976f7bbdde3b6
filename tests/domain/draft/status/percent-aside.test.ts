import { statusSentences } from '../../../../src/domain/draft/status/status-sentence';
import type { ColumnReading } from '../../../../src/domain/header/column-role';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { itemOf } from '../../support/ledger-builder';
import { sourceOf } from '../support/source-of';

/** The status is read from cell H5, which is the percent column's. */
function told(title: string, item: LedgerItem) {
  const source = sourceOf([item]);
  const percent: ColumnReading = {
    column: 8,
    key: title,
    title,
    role: 'percent',
    confidence: 'sure',
    alternatives: [],
    reason: '',
  };
  const cells: typeof source.cells = {
    cellOf: (row, role) => (role === 'percent' ? `H${row}` : source.cells.cellOf(row, role)),
  };
  const ledger = { ...source.ledger, columnReadings: [percent] };
  return statusSentences({ ...source, ledger, cells }, item).map(({ sentence }) => sentence);
}

test.each([
  [
    '完成率',
    itemOf({ statusText: '80%', due: '2025-12-31' }),
    '该问题正在推进整改（台账所列完成率为“80%”），计划于2025年12月31日前完成。',
  ],
  [
    '本周进展/完成进度(%)',
    itemOf({ statusText: '12件已办7件', due: '2025-03-31' }),
    '该问题整改时限为2025年3月31日，截至2025年4月30日尚未完成整改（台账所列完成进度为“12件已办7件”），已逾期30天。',
  ],
])('how far it is, as the column %s says', (title, item, text) => {
  const [sentence] = told(title, item);
  expect(sentence?.text).toBe(text);
  expect(sentence?.cells).toContain('H5');
  expect(sentence?.figures.map(({ source }) => source)).toContainEqual({
    kind: 'copied',
    cells: ['H5'],
  });
});

test.each([
  ['a bare number may be a share or a percent', itemOf({ statusText: '0.35', due: '2025-12-31' })],
  ['words of a status', itemOf({ statusText: '正在推进', due: '2025-12-31' })],
  ['done', itemOf({ status: 'completed', statusText: '100%' })],
  ['not begun', itemOf({ status: 'notStarted', statusText: '0%', due: '2025-12-31' })],
])('nothing beside: %s', (_, item) => {
  expect(
    told('完成率', item)
      .map(({ text }) => text)
      .join(''),
  ).not.toContain('台账所列');
});

test('nothing beside a status of another column', () => {
  const item = itemOf({ statusText: '完成80%', due: '2025-12-31' });
  const [sentence] = statusSentences(sourceOf([item]), item);
  expect(sentence?.sentence.text).toBe('该问题正在推进整改，计划于2025年12月31日前完成。');
});
