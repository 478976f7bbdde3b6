import { matchTitle } from '../../../../src/domain/header/match-title';

const rows = (list: string): readonly string[] => list.split('|');

/** Titles of ledgers of audit, discipline and finance offices. */
const MONEY = rows(
  '涉及金额|涉及金额（万元）|涉及金额(元)|问题金额（万元）|问题整改金额（万元）|已整改金额|未整改金额（万元）|整改到位金额|应整改金额|涉案金额|违规金额（元）|违纪金额|追缴资金（万元）|追缴违规资金|追回资金|收缴违纪款|上缴国库|上缴财政（万元）|挽回损失|挽回经济损失（万元）|避免损失金额|退还资金|清退金额|退赔款|补缴税款（元）|统筹盘活（万元）|盘活存量资金|归还原渠道（万元）|加快拨付（万元）|退抵税费或补缴补发（万元）|调整账表（万元）|终止或调整金融业务服务(万元)|补办手续、重签协议、停止收费等加强管理（万元）|其中：追缴（万元）|节约资金|核减工程款（万元）|金额|金额（单位：万元）|金额：万元|金额/万元|涉及金额\n（万元）|涉及金额万元|金额（人民币：元）|涉及资金（亿元）|罚款金额|资金总额（万元）|清收欠款|１．涉及金额（万元）',
);
const PEOPLE = rows(
  '问责人数|追责问责人数|追责问责（人次）|问责（人）|处分人数|处理处分人数|处理处分（人）|党纪政务处分（人）|组织处理（人次）|诫勉谈话（人次）|谈话提醒人数|谈话提醒（人次）|批评教育（人）|约谈人次|涉及人数|人数|人数（人）|通报批评（名）|移送司法（人）|追责人员数|处分党员干部数|培训人次|问责人次',
);
/** Who answers, who is called, what is worded, what is a rate or somebody else’s. */
const OTHERS = rows(
  '责任人|责任人（人）|责任人数|负责人|联系人电话|联系人|责任单位（人）|牵头单位（人）|经办人数|督办人|验收人|问责情况|处分情况|问责人|处理人|涉及人员|参加人员|责任人姓名|涉及单位|资金占比|人均金额（元）|收费标准（元）|单价（元）|整改率|金额占比|上年金额（万元）|上期整改金额|去年追缴资金|违规条款|违反条款|涉及条款|资金|资金来源|资金依据|项目数(个)|问题数量|党组织数|单元|网格单元|住房（套）|面积（公顷）|整改情况|本人|法人|序号|备注（元旦前）',
);

const meaningOf = (title: string): string | null => matchTitle([], title)?.meaning ?? null;

test.each(MONEY)('%s is money', (title) => {
  expect(meaningOf(title)).toBe('money');
});

test.each(PEOPLE)('%s is people', (title) => {
  expect(meaningOf(title)).toBe('people');
});

test.each(OTHERS)('%s is neither', (title) => {
  expect(['money', 'people']).not.toContain(meaningOf(title));
});

describe('under a group', () => {
  test.each<[groups: string[], own: string, meaning: string]>([
    [['追责问责情况（人）'], '党纪处分', 'people'],
    [['追责问责情况（人次）'], '诫勉', 'people'],
    [['追责问题情况'], '人数', 'people'],
    [['资金整改情况（万元）'], '应收', 'money'],
    [['资金整改情况（万元）'], '合计', 'money'],
    [['具体责任单位整改情况', '其他'], '金额（万元）', 'money'],
    [['具体责任单位整改情况', '其中'], '统筹盘活（万元）', 'money'],
    [['资金整改情况（万元）'], '备注', 'remark'],
    [['资金（万元）'], '整改时限', 'deadline'],
    [['隐患整改“五落实”'], '资金', 'none'],
  ])('%j, %s is %s', (groups, own, meaning) => {
    expect(matchTitle(groups, own)?.meaning).toBe(meaning);
  });

  test.each<[groups: string[], own: string]>([
    [['上年'], '追缴资金（万元）'],
    [['责任（人）'], '甲方'],
    [['资金（万元）'], '责任单位'],
  ])('%j, %s is neither', (groups, own) => {
    expect(['money', 'people']).not.toContain(matchTitle(groups, own)?.meaning);
  });
});

test('long and odd titles are looked at quickly', () => {
  const started = Date.now();
  for (const odd of ['（', '元', '万元（', '人', '涉及', '金额/']) {
    expect(matchTitle([odd.repeat(200)], odd.repeat(200))?.meaning ?? null).not.toBe('problem');
  }
  expect(Date.now() - started).toBeLessThan(1000);
});
