import { helperExtent, isHelperFree } from '../../../src/domain/highlight/helper-extent';
import { HELPER_TITLES } from '../../../src/domain/highlight/names';

type Row = readonly (string | number)[];

const TITLES: Row = [...HELPER_TITLES];
const BLANK: Row = ['', ''];
const STATE = '=IF(ISNUMBER($L5),"逾期","正在推进")';

test.each<[why: string, rows: Row[], extent: number]>([
  ['only the titles', [TITLES], 1],
  ['blank rows below', [TITLES, BLANK, BLANK], 1],
  ['states', [TITLES, [45777, STATE], ['', '="〃"&$M5'], ['', '已完成']], 4],
  ['a heading row between', [TITLES, BLANK, ['', STATE], BLANK, ['', STATE], BLANK], 5],
  ['a word of the user between', [TITLES, ['', STATE], ['暂无', STATE], ['', STATE]], 4],
  ['a state typed over', [TITLES, [45777, '已交账'], ['', STATE]], 3],
  ['a note below', [TITLES, ['', STATE], BLANK, ['审核人', '某某']], 2],
  [
    'another table below with words like ours',
    [TITLES, ['', STATE], BLANK, ['事项', '状态'], ['采购', '已完成']],
    2,
  ],
  [
    'the titles of another ledger below',
    [TITLES, ['', STATE], BLANK, TITLES, ['', STATE], ['', STATE]],
    2,
  ],
])('ours are the rows of %s', (_why, rows, extent) => {
  expect(helperExtent(rows)).toBe(extent);
});

test.each<[why: string, rows: Row[]]>([
  ['nothing there', [BLANK, BLANK]],
  ['our own columns', [TITLES, [45777, STATE], BLANK]],
  ['our own columns below a group row', [BLANK, TITLES, ['', STATE]]],
  ['our columns and new blank rows', [TITLES, ['', STATE], BLANK, BLANK]],
  ['a due day whose word was typed over', [TITLES, ['', STATE], [45777, '已交账']]],
  ['a word of the user between ours', [TITLES, ['暂无', ''], ['', STATE]]],
])('may be written: %s', (_why, rows) => {
  expect(isHelperFree(rows)).toBe(true);
});

test.each<[why: string, rows: Row[]]>([
  ['a word', [BLANK, ['我的', '']]],
  ['zero', [BLANK, ['', 0]]],
  ['a formula that shows nothing', [BLANK, ['', '=IF(A1="","",A1)']]],
  ['one of our titles only', [[HELPER_TITLES[0], ''], BLANK]],
  ['our titles one column off', [['', HELPER_TITLES[0]], BLANK]],
  ['a table the ledger has grown down to', [TITLES, ['', STATE], ['事项', '状态']]],
  ['a note the ledger has grown down to', [TITLES, ['', STATE], ['', '见附件']]],
  ['a formula the ledger has grown down to', [TITLES, ['', STATE], ['=SUM(A1:A3)', '']]],
])('may not be written: %s', (_why, rows) => {
  expect(isHelperFree(rows)).toBe(false);
});
