import { sheetsWithObjects } from '../../../src/host/univer/sheets-with-objects';
import { openLedger } from '../../support/xlsx-saved';

test('a sheet with a drawing and one with a table are told, those with cells alone are not', () => {
  const opened = openLedger();
  const found = sheetsWithObjects(opened);
  const names = opened.source.sheets.map(({ id, entry }) => [entry.name, found.has(id)]);
  expect(names).toEqual([
    ['整改台账', true],
    ['人员', true],
    ['_cfg', false],
  ]);
});
