import { printNameEdits } from '../../../src/xlsx/patch/print-names';
import { NO_PRINT_NAMES, type PrintNames } from '../../../src/xlsx/read/print-names';
import type { DefinedName } from '../../../src/xlsx/read/workbook-part';

const stored: readonly DefinedName[] = [
  { name: '_xlnm.Print_Titles', formula: '台账!$A:$A,台账!$3:$3' },
  { name: '_xlnm.Print_Area', formula: 'OFFSET(台账!$A$1,0,0,9,5)' },
].map((name) => ({ ...name, localSheet: 0, comment: null, hidden: false }));

const AS_STORED: PrintNames = { titleRows: '$3:$3', titleColumns: '$A:$A', printArea: null };

const edit = (name: string, formula: string, localSheet: number) => ({
  name,
  formula,
  localSheet,
  comment: null,
  hidden: false,
});

test.each<[why: string, position: number, wanted: PrintNames, edits: object]>([
  ['the same is no edit, whatever a formula says', 0, AS_STORED, {}],
  ['nothing on a sheet without names', 1, NO_PRINT_NAMES, {}],
  [
    'other rows keep the columns',
    0,
    { ...AS_STORED, titleRows: '$1:$4' },
    { changed: new Map([[0, edit('_xlnm.Print_Titles', "'我''的'!$A:$A,'我''的'!$1:$4", 0)]]) },
  ],
  [
    'no titles any more',
    0,
    { ...AS_STORED, titleRows: null, titleColumns: null },
    { removed: new Set([0]) },
  ],
  [
    'two areas replace a formula',
    0,
    { ...AS_STORED, printArea: '$A$1:$B$2,$D$1' },
    { changed: new Map([[1, edit('_xlnm.Print_Area', "'我''的'!$A$1:$B$2,'我''的'!$D$1", 0)]]) },
  ],
  [
    'a new name for a sheet that has none',
    1,
    { ...NO_PRINT_NAMES, titleRows: '$1:$2' },
    { added: [edit('_xlnm.Print_Titles', "'我''的'!$1:$2", 1)] },
  ],
])('%s', (_why, position, wanted, edits) => {
  expect(printNameEdits(stored, [{ position, name: "我'的", wanted }])).toEqual({
    changed: new Map(),
    removed: new Set(),
    added: [],
    ...edits,
  });
});
