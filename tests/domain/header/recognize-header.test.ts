import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { gridOf } from '../../support/grid';
import { rolesOf } from './roles-of';

const ONE_ROW = ['序号', '问题', '整改措施', '责任单位', '整改时限', '整改状态'];
const BODY = ['1', '会议记录不全', '补齐记录', '办公室', '2024年12月底', '已完成'];

describe('recognizeHeader', () => {
  test('one row on top', () => {
    const header = recognizeHeader(gridOf('台账', [ONE_ROW, BODY]));
    expect(header?.headerRows).toEqual([1]);
    expect(header?.lastColumn).toBe(6);
    expect(header?.titles).toEqual([]);
  });

  test('below a merged title and a line of 填报单位', () => {
    const grid = gridOf(
      '台账',
      [['某局整改台账'], ['填报单位：某局', null, null, '截至2025年4月30日'], [], ONE_ROW, BODY],
      ['A1:F1', 'A2:C2', 'D2:F2'],
    );
    const header = recognizeHeader(grid);
    expect(header?.headerRows).toEqual([4]);
    expect(header?.titles).toEqual([
      { cell: 'A1', text: '某局整改台账' },
      { cell: 'A2', text: '填报单位：某局' },
      { cell: 'D2', text: '截至2025年4月30日' },
    ]);
  });

  test('two merged rows with groups', () => {
    const grid = gridOf(
      '台账',
      [
        ['某局整改台账'],
        ['序号', '问题情况', null, '整改责任', null, '整改落实', null, '备注'],
        [null, '类别', '具体问题', '领导', '责任单位', '措施', '时限', null],
        ['1', '党建', '会议记录不全', '甲', '办公室', '补齐', '2024年底', ''],
      ],
      ['A1:H1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:H3'],
    );
    expect(recognizeHeader(grid)?.headerRows).toEqual([2, 3]);
    expect(rolesOf(grid)).toBe(
      'serial:A category:B problem:C leader:D unit:E measure:F deadline:G remark:H',
    );
  });

  test('a group row whose columns all name their role belongs to the header', () => {
    const grid = gridOf(
      '台账',
      [
        ['问题', null, '整改', null, null, null],
        ['序号', '具体问题', '整改措施', '责任单位', '整改时限', '整改状态'],
        BODY,
      ],
      ['A1:B1', 'C1:F1'],
    );
    expect(recognizeHeader(grid)?.headerRows).toEqual([1, 2]);
  });

  test('two rows without merged cells', () => {
    const grid = gridOf('台账', [
      ['序号', '问题', '整改措施', '责任单位', null, '整改时限'],
      [null, null, null, '牵头单位', '配合单位', null],
      ['1', '会议记录不全', '补齐', '办公室', '人事处', '2024年底'],
    ]);
    expect(recognizeHeader(grid)?.headerRows).toEqual([1, 2]);
    expect(rolesOf(grid)).toBe('serial:A problem:B measure:C unit:D deadline:F');
  });

  test('an audit list: three header rows, the same word under two groups', () => {
    const grid = gridOf(
      '审计',
      [
        ['整改清单'],
        ['截至2025年3月31日'],
        ['序号', '责任清单', null, '目标清单', null, '单位细化要求', null, null, '整改情况', null],
        [
          null,
          '问题',
          null,
          '整改要求',
          '整改时限',
          '标准',
          '措施',
          '时间',
          '已采取的整改措施',
          '其他',
        ],
        [
          null,
          '一级标题',
          '具体问题表述',
          null,
          null,
          '整改完成标准',
          '细化的整改措施',
          '对应的完成时间',
          null,
          '是否销号',
        ],
        [
          '1',
          '预算',
          '预算编制不细',
          '细化',
          '2024年12月底',
          '细',
          '重编',
          '2024年11月',
          '已重编',
          '是',
        ],
      ],
      [
        'A1:J1',
        'A2:J2',
        'A3:A5',
        'B3:C3',
        'D3:E3',
        'F3:H3',
        'I3:J3',
        'B4:C4',
        'D4:D5',
        'E4:E5',
        'I4:I5',
      ],
    );
    expect(recognizeHeader(grid)?.headerRows).toEqual([3, 4, 5]);
    expect(rolesOf(grid)).toBe(
      'serial:A category:B problem:C goal:D deadline:E measure:G plannedOn:H progress:I status:J',
    );
  });

  test.each<[string, string[], string]>([
    [
      'an inspection ledger with last week beside this week',
      [
        '序号',
        '巡视反馈重点方面',
        '巡视反馈重点内容',
        '巡视反馈具体问题',
        '整改计划',
        '上周进度 %',
        '整改进度 %',
        '整改描述',
        '责任领导',
        '牵头部门/负责人',
        '整改时限',
      ],
      'serial:A category:B category:C problem:D measure:E percent:G progress:H leader:I unit:J deadline:K',
    ],
    [
      'two levels of problems',
      ['序号', '突出问题', '具体问题', '整改举措', '完成时间', '牵头领导', '牵头部门', '进展情况'],
      'serial:A category:B problem:C measure:D deadline:E leader:F unit:G progress:H',
    ],
    [
      'a wider problem column is a class',
      ['序号', '问题', '具体问题', '整改措施', '整改时限'],
      'serial:A category:B problem:C measure:D deadline:E',
    ],
    [
      'planned and real dates',
      ['序号', '问题', '责任单位', '计划完成时间', '实际完成时间', '整改状态'],
      'serial:A problem:B unit:C deadline:D completedOn:E status:F',
    ],
    [
      '完成时间 beside 整改时限 is the day it was done',
      ['序号', '问题', '整改时限', '整改进展', '完成时间'],
      'serial:A problem:B deadline:C progress:D completedOn:E',
    ],
    [
      'software of an audit office',
      [
        '内控评价年度',
        '问题概述',
        '问题类别',
        '定性依据',
        '主责部门',
        '整改计划',
        '预计完成时间',
        '整改落实人',
        '审批状态',
        '整改措施',
        '整改时限',
        '整改进展情况',
        '完成状态',
      ],
      'problem:B category:C cause:D unit:E plannedOn:G person:H measure:J deadline:K progress:L status:M',
    ],
    [
      'no problem column',
      ['序号', '整改措施', '责任单位', '完成时限'],
      'serial:A measure:B unit:C deadline:D',
    ],
  ])('%s', (_name, titles, roles) => {
    expect(rolesOf(gridOf('台账', [titles]))).toBe(roles);
  });

  test.each<[string, (string | number)[], string]>([
    ['words are a status', ['已完成', '未完成', '正在推进'], 'status:D'],
    [
      'sentences are the progress',
      ['已修订会议制度并组织培训两次', '已开展自查'.repeat(4)],
      'progress:D',
    ],
    ['numbers are a percent', [0.5, 1, 0], 'percent:D'],
    ['nothing is the progress', [], 'progress:D'],
  ])('完成情况: %s', (_name, cells, role) => {
    const rows = cells.map((cell, at) => [at + 1, `问题${String(at)}甲乙`, '2024年底', cell]);
    const grid = gridOf('台账', [['序号', '问题', '整改时限', '完成情况'], ...rows]);
    expect(rolesOf(grid)).toBe(`serial:A problem:B deadline:C ${role}`);
  });

  test('our helper columns play no role and end the ledger', () => {
    const grid = gridOf('台账', [
      [...ONE_ROW, '规范时限（助手）', '预警状态（助手）'],
      [...BODY, 45657, '已完成'],
    ]);
    const header = recognizeHeader(grid);
    expect(header?.lastColumn).toBe(6);
    expect(rolesOf(grid)).toBe('serial:A problem:B measure:C unit:D deadline:E status:F');
  });

  test('an untitled last column with content belongs to the ledger', () => {
    const grid = gridOf('台账', [ONE_ROW, [...BODY, null, '另：已报送']]);
    expect(recognizeHeader(grid)?.lastColumn).toBe(8);
  });

  test('a block that does not begin at A1', () => {
    const grid = gridOf('台账', [ONE_ROW, BODY], [], 'C5');
    expect(recognizeHeader(grid)?.headerRows).toEqual([5]);
    expect(rolesOf(grid)).toBe('serial:C problem:D measure:E unit:F deadline:G status:H');
  });

  test('a header far below what stands above it', () => {
    const note = Array.from({ length: 500 }, () => ['说明']);
    expect(recognizeHeader(gridOf('表', [...note, ONE_ROW, BODY]))?.headerRows).toEqual([501]);
  });
});
