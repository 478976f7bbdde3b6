import type { CellSpec } from '../../support/grid';
import { gridOf } from '../../support/grid';
import { HEADER } from '../ledger/ledger-of';
import { checkGrid, codesOf, doneRow, findingsOf, openRow, TITLES } from './checked';

describe('blanks', () => {
  test.each<[string, CellSpec[], string, string]>([
    [
      'no problem',
      openRow(1, { C: '' }),
      'problem.missing C2',
      'C2 没有写问题内容，该行仍按一个问题统计。',
    ],
    ['no measure', openRow(1, { D: '' }), 'measure.missing D2', 'D2 没有写整改措施。'],
    ['no leader', openRow(1, { E: '无' }), 'leader.missing E2', 'E2 没有写责任领导。'],
    [
      'no unit',
      openRow(1, { F: '' }),
      'unit.missing F2',
      'F2 没有写责任单位，分单位统计时归入“未填责任单位”。',
    ],
    [
      'done without evidence',
      doneRow(1, { L: '' }),
      'evidence.missing L2',
      'L2 是空的，但该问题已完成，没有佐证材料。',
    ],
  ])('%s', (_why, row, code, message) => {
    const findings = findingsOf([row]);
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.message).toBe(message);
  });

  test('a unit merged over two problems is written for both', () => {
    const grid = gridOf('台账', [TITLES, openRow(1), openRow(2, { F: null })], ['F2:F3']);
    expect(codesOf(checkGrid(grid))).toEqual([]);
  });

  test('a ledger without such columns lacks nothing', () => {
    const rows = [
      ['序号', '问题', '整改时限', '整改状态'],
      [1, '记录不全', '2024年12月31日', '已完成'],
    ];
    expect(codesOf(checkGrid(gridOf('台账', rows)))).toEqual([]);
  });
});

describe('serials', () => {
  const check = (...serials: CellSpec[]) =>
    codesOf(findingsOf(serials.map((serial, at) => openRow(at, { A: serial }))));

  test.each<[string, CellSpec[], string[]]>([
    ['one is missing', [1, '', 3], ['serial.missing A3']],
    ['twice the same', [1, 2, 2], ['serial.duplicate A4']],
    ['a number left out', [1, 2, 4], ['serial.jump A4']],
    ['the wrong order', [1, 3, 2], ['serial.jump A3', 'serial.jump A4']],
  ])('%s', (_why, serials, codes) => {
    expect(check(...serials)).toEqual(codes);
  });

  test.each<[string, CellSpec[]]>([
    ['texts of numbers', ['1', '2', '3']],
    ['begins elsewhere', [7, 8, 9]],
    ['numbers parts of parts', ['1-1', '1-2', '2-1', '2-2']],
    ['an extract of a longer ledger', [3, 8, 15, 21, 40]],
    ['no numbers', ['甲', '乙', '丙']],
  ])('nothing where it %s', (_why, serials) => {
    expect(check(...serials)).toEqual([]);
  });

  test('what is said', () => {
    const findings = findingsOf([1, 2, 2, 5].map((A, at) => openRow(at, { A })));
    expect(findings.map(({ message }) => message)).toEqual([
      'A4 的序号“2”与 A3 重复，仍按两个问题统计。',
      'A5 的序号是 5，上一个序号是 2，中间缺号。',
    ]);
  });

  test('numbers may start again in the next class', () => {
    const rows = [
      openRow(1, { B: '甲' }),
      openRow(2, { B: '甲' }),
      openRow(1, { B: '乙', C: '甲事' }),
      openRow(2, { B: '乙', C: '乙事' }),
    ];
    expect(codesOf(findingsOf(rows))).toEqual([]);
  });

  test('numbers that run through all classes must be unique', () => {
    const rows = [
      openRow(1, { B: '甲' }),
      openRow(2, { B: '乙' }),
      openRow(3, { B: '丙' }),
      openRow(5, { A: 5, B: '丁' }),
    ];
    expect(codesOf(findingsOf(rows))).toEqual(['serial.jump A5']);
  });

  test('a form line that was not filled in may hold the number between', () => {
    const rows = [openRow(1), [2], openRow(3)];
    expect(codesOf(findingsOf(rows))).toEqual(['row.prefilled A3']);
  });
});

describe('the same text twice', () => {
  test('a problem', () => {
    const findings = findingsOf([openRow(1, { C: '记录 不全' }), openRow(2, { C: '记录不全' })]);
    expect(findings.map(({ message }) => message)).toEqual([
      'C3 “记录不全”与 C2 的问题相同，按两个问题统计。',
    ]);
  });

  test('shared out to two units it is no slip', () => {
    const rows = [openRow(1, { C: '记录不全' }), openRow(2, { C: '记录不全', F: '财务科' })];
    expect(codesOf(findingsOf(rows))).toEqual([]);
  });

  const twoMeasures = (second: Record<string, CellSpec>) =>
    checkGrid(
      gridOf(
        '台账',
        [TITLES, openRow(1), openRow(1, { A: null, B: null, C: null, ...second })],
        ['A2:A3', 'B2:B3', 'C2:C3'],
      ),
    );

  test('a measure of one problem', () => {
    const findings = twoMeasures({});
    expect(findings.map(({ message }) => message)).toEqual(['D3 “补齐记录”与 D2 的措施相同。']);
  });

  test.each<[string, Record<string, CellSpec>]>([
    ['another text', { D: '建立台账' }],
    ['another unit', { F: '财务科' }],
    ['another deadline', { G: '2025年9月30日' }],
  ])('%s is another measure', (_why, second) => {
    expect(codesOf(twoMeasures(second))).toEqual([]);
  });
});

describe('units', () => {
  test.each([
    ['办 公 室', '办公室'],
    ['办公室(牵头)', '办公室（牵头）'],
    ['办公室、财务科', '办公室，财务科'],
  ])('%s is %s written in another way', (one, other) => {
    const rows = [openRow(1, { F: other }), openRow(2, { F: one }), openRow(3, { F: other })];
    const findings = findingsOf(rows);
    expect(codesOf(findings)).toEqual(['unit.variants F3']);
    expect(findings[0]?.message).toBe(`F3 “${one}”与 F2 “${other}”只有空格、标点或全角半角不同。`);
  });

  test('办公室 and 局办公室 are two units', () => {
    expect(codesOf(findingsOf([openRow(1), openRow(2, { F: '局办公室' })]))).toEqual([]);
  });
});

describe('rows that are not counted', () => {
  const row = [1, '党建', '记录不全', '补齐', '办公室', '2024年底', '', '已完成', null];

  test.each<[string, CellSpec[], string, string]>([
    ['a total', ['合计'], 'row.skippedTotal A3', 'A3 “合计”是合计行，没有计入统计。'],
    [
      'a footer',
      ['填表人：甲'],
      'row.skippedFooter A3',
      'A3 “填表人：甲”是表尾说明，没有计入统计。',
    ],
    ['the header again', HEADER, 'row.skippedHeader A3', 'A3 “序号”是重复的表头，没有计入统计。'],
    [
      'column numbers',
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      'row.skippedNumbers A3',
      'A3 “1”是栏次行，没有计入统计。',
    ],
    [
      'words in the serial column',
      ['本表一式两份存档备查'],
      'row.unplaced A3',
      'A3 “本表一式两份存档备查”所在的行看不出属于哪个问题，没有计入统计。',
    ],
    [
      'a line of an empty form',
      [2],
      'row.prefilled A3',
      'A3 所在的行只有序号、状态等预填内容，没有计入统计。',
    ],
  ])('%s', (_why, skipped, code, message) => {
    const findings = checkGrid(gridOf('台账', [HEADER, row, skipped]));
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.message).toBe(message);
  });
});
