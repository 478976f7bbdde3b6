import { recognizeHeader } from '../../../src/domain/header/recognize-header';
import { gridOf } from '../../support/grid';
import { auditList } from './audit-list';
import { rolesOf } from './roles-of';

describe('headers of several rows', () => {
  test('safety: 五落实 over five columns, below a title and a blank row', () => {
    const grid = gridOf(
      '隐患',
      [
        ['隐患排查整改台账'],
        [],
        [
          '序号',
          '排查地点',
          '排查时间',
          '排查人员',
          '存在的隐患及问题',
          '类别',
          '等级',
          '隐患整改“五落实”',
          null,
          null,
          null,
          null,
          '督办部门/人员',
          '验收时间',
          '验收部门/人员',
          '整改结果',
        ],
        [
          ...Array<null>(7).fill(null),
          '整改措施',
          '责任单位/责任人',
          '资金',
          '时限',
          '预案',
          ...Array<null>(4).fill(null),
        ],
        [
          1,
          '一号楼',
          '2025/3/1',
          '甲',
          '通道堆物',
          '消防',
          '一般',
          '清理通道',
          '后勤处',
          '无',
          '2025年3月底',
          '有',
          '安委办',
          '',
          '',
          '已整改',
        ],
      ],
      ['A1:P1', ...'ABCDEFGMNOP'.split('').map((letter) => `${letter}3:${letter}4`), 'H3:L3'],
    );
    expect(recognizeHeader(grid)?.headerRows).toEqual([3, 4]);
    expect(rolesOf(grid)).toBe(
      'serial:A problem:E category:F measure:H unit:I deadline:K completedOn:N status:P',
    );
  });

  test('an audit list of 52 columns under five rows, of which two are title and date', () => {
    const { rows, merges } = auditList();
    const grid = gridOf('整改清单', rows, merges);
    const header = recognizeHeader(grid);
    expect(header?.headerRows).toEqual([3, 4, 5]);
    expect(header?.titles.map(({ cell }) => cell)).toEqual(['A1', 'A2']);
    expect(header?.lastColumn).toBe(52);
    expect(header?.columns).toMatchObject({
      serial: [1],
      problem: [12],
      rectificationType: [15],
      goal: [17],
      deadline: [18],
      measure: [20],
      plannedOn: [21],
      leader: [22],
      person: [24],
      progress: [27],
      remark: [50],
      status: [51],
      closed: [52],
    });
  });

  test('completed and planned under 计划 and 实际', () => {
    const grid = gridOf(
      '台账',
      [
        ['序号', '问题', '整改措施', '计划', null, '实际', null],
        [null, null, null, '开始时间', '完成时间', '开始时间', '完成时间'],
        [1, '记录不全', '补齐', '2024年8月', '2024年12月', '2024年9月', '2025年1月'],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
    );
    expect(rolesOf(grid)).toBe('serial:A problem:B measure:C deadline:E completedOn:G');
  });

  test('units and people under two groups, and a row of column numbers below', () => {
    const grid = gridOf(
      '台账',
      [
        ['序号', '问题', '牵头', null, '配合', null, '整改时限', '整改状态'],
        [null, null, '单位', '责任人', '单位', '责任人', null, null],
        ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）', '（7）', '（8）'],
        [1, '记录不全', '办公室', '甲', '人事处', '乙', '2024年底', '已完成'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2', 'H1:H2'],
    );
    expect(recognizeHeader(grid)?.headerRows).toEqual([1, 2]);
    expect(rolesOf(grid)).toBe('serial:A problem:B unit:C person:D deadline:G status:H');
  });

  test('last week beside this week', () => {
    const grid = gridOf(
      '台账',
      [
        ['序号', '问题', '上周', null, '本周', null, '责任单位', '整改时限'],
        [null, null, '进度', '情况', '进度', '情况', null, null],
        [1, '记录不全', '50%', '正在补', '80%', '已补齐大部分', '办公室', '2024年底'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2', 'H1:H2'],
    );
    expect(rolesOf(grid)).toBe('serial:A problem:B percent:E progress:F unit:G deadline:H');
  });

  test('a label merged down the side of the table is no column', () => {
    const grid = gridOf(
      '台账',
      [
        ['整改台账', '序号', '问题', '整改措施', '责任单位', '整改时限'],
        [null, 1, '记录不全', '补齐', '办公室', '2024年底'],
        [null, 2, '台账不清', '重建', '办公室', '2024年底'],
      ],
      ['A1:A3'],
    );
    expect(rolesOf(grid)).toBe('serial:B problem:C measure:D unit:E deadline:F');
    expect(recognizeHeader(grid)?.firstColumn).toBe(2);
  });

  test('five rows of groups', () => {
    const grid = gridOf(
      '台账',
      [
        ['责任清单', null, null, null, '落实清单', null],
        ['问题部分', null, null, '责任部分', '时间部分', '结果部分'],
        ['基本情况', null, null, '责任情况', '要求', '现状'],
        ['问题情况', null, null, '单位情况', '时间情况', '现状情况'],
        ['序号', '类别', '具体问题', '责任单位', '整改时限', '整改状态'],
        ['1', '党建', '记录不全', '办公室', '2024年底', '已完成'],
      ],
      ['A1:D1', 'E1:F1', 'A2:C2', 'A3:C3', 'A4:C4'],
    );
    expect(recognizeHeader(grid)?.headerRows).toEqual([1, 2, 3, 4, 5]);
    expect(rolesOf(grid)).toBe('serial:A category:B problem:C unit:D deadline:E status:F');
  });
});
