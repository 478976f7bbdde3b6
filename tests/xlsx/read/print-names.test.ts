import {
  NO_PRINT_NAMES,
  readPrintNames,
  type PrintNames,
} from '../../../src/xlsx/read/print-names';
import type { DefinedName } from '../../../src/xlsx/read/workbook-part';

const nameOf = (name: string, formula: string, localSheet: number | null = 0): DefinedName => ({
  name,
  formula,
  localSheet,
  comment: null,
  hidden: false,
});

test.each<[why: string, names: readonly DefinedName[], read: Partial<PrintNames>]>([
  ['nothing is said', [], {}],
  ['rows', [nameOf('_xlnm.Print_Titles', '台账!$3:$4')], { titleRows: '$3:$4' }],
  [
    'columns and rows, a comma and an apostrophe in the sheet’s name',
    [nameOf('_xlnm.Print_Titles', "'a,b''c'!$A:$B,'a,b''c'!$1:$2")],
    { titleColumns: '$A:$B', titleRows: '$1:$2' },
  ],
  [
    'two areas',
    [nameOf('_XLNM.PRINT_AREA', '台账!$A$1:$F$9,台账!$H$1')],
    { printArea: '$A$1:$F$9,$H$1' },
  ],
  ['a formula says the area', [nameOf('_xlnm.Print_Area', 'OFFSET(台账!$A$1,0,0,9,5)')], {}],
  ['the titles are lost', [nameOf('_xlnm.Print_Titles', '台账!#REF!')], {}],
  ['another sheet’s', [nameOf('_xlnm.Print_Titles', '人员!$1:$1', 1)], {}],
  ['a name of the workbook', [nameOf('_xlnm.Print_Titles', '台账!$1:$1', null)], {}],
])('%s', (_why, names, read) => {
  expect(readPrintNames(names, 0)).toEqual({ ...NO_PRINT_NAMES, ...read });
});
