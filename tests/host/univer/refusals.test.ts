import { Refusals } from '../../../src/host/univer/refusals';

const SHEETS = [{ id: 'sheet-1', name: '整改台账' }];

function sentencesAfter(...commands: (readonly [id: string, sheetId: string])[]): string[] {
  const refusals = new Refusals(SHEETS);
  for (const [id, subUnitId] of commands) {
    refusals.note({ id, params: { subUnitId }, fromFormula: false, changesContent: true });
  }
  return refusals.sentences();
}

test.each([
  ['sheet.mutation.insert-row', '插入行'],
  ['sheet.mutation.remove-rows', '删除行'],
  ['sheet.mutation.insert-col', '插入列'],
  ['sheet.mutation.remove-col', '删除列'],
  ['sheet.mutation.move-rows', '移动行'],
  ['sheet.mutation.move-range', '移动单元格区域'],
  ['sheet.mutation.reorder-range', '排序'],
  ['sheet.mutation.remove-sheet', '删除工作表'],
  ['sheet.mutation.set-worksheet-name', '重命名工作表'],
])('%s is refused as %s', (id, name) => {
  expect(sentencesAfter([id, 'sheet-1'])).toEqual([
    `工作表“整改台账”${name}后，试用台不能把改动安全写回原文件；请撤销重来，或改用 Excel 操作。`,
  ]);
});

test('the same twice is said once', () => {
  const insert = ['sheet.mutation.insert-row', 'sheet-1'] as const;
  expect(sentencesAfter(insert, insert)).toHaveLength(1);
});

test.each([
  ['an edit', 'sheet.mutation.set-range-values', 'sheet-1'],
  ['a row of a sheet that is not in the file', 'sheet.mutation.insert-row', 'sheet-new'],
])('%s is not refused', (_name, id, sheetId) => {
  expect(sentencesAfter([id, sheetId])).toEqual([]);
});
