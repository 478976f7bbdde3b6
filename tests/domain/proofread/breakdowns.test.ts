import { proofread } from '../../../src/domain/proofread/proofread';

function foundIn(text: string): readonly (readonly [string, string])[] {
  return proofread(text, null).map(({ code, text: words }) => [code, words]);
}

const OVER = 'breakdown-over';
const SHORT = 'breakdown-short';
const UNSURE = 'breakdown-unsure';

test.each([
  [
    'projects, told by what was found of them',
    '对2021年以来的18个在建项目逐个过筛，其中15个手续齐全，4个未批先建。',
    [[OVER, '18个在建项目逐个过筛，其中15个手续齐全，4个']],
  ],
  [
    'money told with the payers',
    '清缴污水处理费5.8万元，其中企业21户3.5万元，商铺96户2.2万元。',
    [[UNSURE, '5.8万元，其中企业21户3.5万元，商铺96户2.2万元']],
  ],
  [
    'money, the payers of which come to theirs: the list is a whole one',
    '向60户欠费单位清缴租金80万元，其中企业20户50万元，商铺40户20万元。',
    [[SHORT, '80万元，其中企业20户50万元，商铺40户20万元']],
  ],
  [
    'people, several times each',
    '共投入执法力量3060人次，其中水政1500人次、公安1500人次。',
    [[SHORT, '3060人次，其中水政1500人次、公安1500人次']],
  ],
  [
    'too many of three',
    '走访农户230户，其中脱贫户100户、监测户60户、一般户80户。',
    [[OVER, '230户，其中脱贫户100户、监测户60户、一般户80户']],
  ],
  [
    'with a comma behind the cue, after a stop',
    '全年办理群众来信来访52件。其中，来信20件，来访35件。',
    [[OVER, '52件。其中，来信20件，来访35件']],
  ],
  [
    'in brackets',
    '受理群众投诉76件（来电29件、来信40件、上级转办17件）。',
    [[OVER, '76件（来电29件、来信40件、上级转办17件']],
  ],
  [
    'in brackets with the cue',
    '清理闲置房产24处（其中出租15处、自用8处），全部登记入账。',
    [[SHORT, '24处（其中出租15处、自用8处']],
  ],
  [
    'respectively',
    '三个镇共清退低保对象26户，分别为甲镇12户、乙镇8户、丙镇9户。',
    [[OVER, '26户，分别为甲镇12户、乙镇8户、丙镇9户']],
  ],
  [
    'including',
    '共修订制度16项，包括财务类7项、人事类4项、采购类4项。',
    [[SHORT, '16项，包括财务类7项、人事类4项、采购类4项']],
  ],
  [
    'thousands with commas',
    '查出违规金额1,250万元，其中挪用800万元、虚列500万元。',
    [[OVER, '1,250万元，其中挪用800万元、虚列500万元']],
  ],
  [
    'one part larger than its whole',
    '涉及党员干部谈话提醒的38人，其中科级干部40人。',
    [[OVER, '38人，其中科级干部40人']],
  ],
  [
    'a part of problems larger than these',
    '审计提出的38条建议，其中采纳40条。',
    [[OVER, '38条建议，其中采纳40条']],
  ],
  [
    'percents among the parts',
    '检测水样200份，其中合格180份，占90%，不合格30份，占15%。',
    [[OVER, '200份，其中合格180份，占90%，不合格30份']],
  ],
  [
    'what became of a part between them',
    '排查管网病害40处，其中一般病害30处，已修复28处，严重病害12处。',
    [[OVER, '40处，其中一般病害30处，已修复28处，严重病害12处']],
  ],
  [
    'far too much: parts that may overlap',
    '全乡有耕地50万亩，其中水田30万亩、坡地15万亩、高标准农田25万亩。',
    [[UNSURE, '50万亩，其中水田30万亩、坡地15万亩、高标准农田25万亩']],
  ],
  [
    'most of it, perhaps not all',
    '查处酒驾500起，其中城区250起、乡镇150起。',
    [[UNSURE, '500起，其中城区250起、乡镇150起']],
  ],
  [
    'a list of what was done with it',
    '挽回损失860.5万元，其中上缴国库420万元，归还原渠道315.5万元，调整账目135万元。',
    [[OVER, '860.5万元，其中上缴国库420万元，归还原渠道315.5万元，调整账目135万元']],
  ],
  [
    'two lists in one sentence, the second wrong',
    '立案9件，其中甲镇4件、乙镇5件；问责14人，其中科级5人、一般人员10人。',
    [[OVER, '14人，其中科级5人、一般人员10人']],
  ],
  [
    'three lists in one sentence, each wrong',
    '修订制度9项，其中人事类4项、财务类4项；问责14人，其中科级5人、一般人员10人；追缴80万元，其中甲镇50万元、乙镇40万元。',
    [
      [SHORT, '9项，其中人事类4项、财务类4项'],
      [OVER, '14人，其中科级5人、一般人员10人'],
      [OVER, '80万元，其中甲镇50万元、乙镇40万元'],
    ],
  ],
  [
    'a first part as large as what is too much',
    '修订预案15个（综合预案1个、专项预案9个、现场方案6个）。',
    [[OVER, '15个（综合预案1个、专项预案9个、现场方案6个']],
  ],
  [
    'punishments that are too few',
    '共问责21人，其中党纪处分6人、诫勉谈话9人、批评教育5人。',
    [[SHORT, '21人，其中党纪处分6人、诫勉谈话9人、批评教育5人']],
  ],
  [
    'names that begin like what was done',
    '退回4.8万元，其中差旅费1.9万元、培训费1.6万元、会议费1.1万元。',
    [[SHORT, '4.8万元，其中差旅费1.9万元、培训费1.6万元、会议费1.1万元']],
  ],
])('%s', (_name, text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});

test('the message tells the sum and the difference', () => {
  const [found] = proofread('清缴租金3.1万元，其中甲1.7万元、乙1.2万元、丙0.6万元。', null);
  expect(found?.message).toBe(
    '分项合计与总数不符：1.7＋1.2＋0.6＝3.5万元，总数写的是3.1万元，多0.4；请核对。',
  );
});

test.each([
  ['parts that come to the whole', '走访农户120户，其中脱贫户12户，一般户108户。'],
  ['decimals that come to the whole', '追回资金0.3万元，其中甲0.1万元、乙0.2万元。'],
  [
    'two units, each of which comes to its whole',
    '清缴租金3.5万元、涉及120户，其中机关单位12户2.1万元，个人108户1.4万元。',
  ],
  ['one part of a whole', '对38件信访件逐件核查，其中逾期3件。'],
  [
    'a list that tells a few',
    '薪酬合计1,449.86万元，其中甲320.33万元、乙240.39万元、丙227.42万元。',
  ],
  ['the rest in words', '排查房屋300栋、隐患280处，其中墙体150处、电路110处，其余为消防隐患。'],
  ['and so on', '开展培训50场，其中机关20场、学校18场、企业9场等。'],
  ['the greater ones', '处罚企业50家，其中主要是化工企业30家、建材企业18家。'],
  ['sets that overlap', '参训50人，其中党员30人、女同志25人。'],
  ['sets that overlap and leave some out', '参训50人，其中党员30人、女同志18人。'],
  ['two punishments of one person', '处分67人，其中党纪处分50人、政务处分22人。'],
  [
    'rounded in ten thousands',
    '处理33.2万人次，其中第一类23.6万人次、第二类7.4万人次、第三类2.3万人次。',
  ],
  ['rounded in hundred millions', '全年收入192.69亿元，其中税收180.64亿元，其他12.04亿元。'],
  ['about', '走访群众约120户，其中甲村70户、乙村60户。'],
  ['each', '慰问困难户20户，其中甲村、乙村各12户。'],
  ['another thing', '抽查15个项目，其中涉及3个部门、20个单位。'],
  ['another unit', '立案12件，其中移送司法机关15人。'],
  ['other years', '立案12件，包括去年8件、前年9件。'],
  [
    'growing figures, one of which holds the other',
    '财政总收入45.6亿元，增长8.2%，其中地方收入28.3亿元，增长9.1%，税收收入22亿元，增长7%。',
  ],
  [
    'how much more',
    '全年收入192.69亿元，较上年增加11.65亿元。其中，税收180.64亿元，较上年增加4亿元；非税12.05亿元。',
  ],
  ['a part of a part', '排查隐患40处，其中一般隐患30处，其中已整改28处，重大隐患10处。'],
  ['parts of the parts', '排查隐患40处，其中学校30处（教室20处、宿舍10处）、医院10处。'],
  ['what became of each part', '排查隐患40处，其中一般30处，已整改28处，重大10处，已整改9处。'],
  ['what became of a single part', '梳理事项15个，其中12个立行立改，已完成10个。'],
  ['what follows the list', '梳理合同15份，其中有效12份、到期3份，补签5份。'],
  ['names before the part', '清退26户，其中甲镇、乙镇18户，丙镇8户。'],
  ['an ordinal and a month', '第3批共15件，其中10件在3个月内办结、5件延期。'],
  ['a bracket that counts another thing', '培训干部76人（3期、每期2天）。'],
  ['a bracket with one figure', '受理投诉76件（办结70件）。'],
  ['rewards that are no parts', '补助资金5万元，其中甲村共3万元，合计惠及30户。'],
  ['no parts after the cue', '其中，甲镇12户、乙镇8户。'],
  ['parts of another line', '共清退26户。\n其中，甲镇12户、乙镇8户。'],
  ['an exact sum and more', '整改资金201783.20万元，其中：追缴77038.68万元，归还原渠道1580万元。'],
  [
    'two lists in one sentence',
    '立案9件，其中甲镇4件、乙镇5件；问责15人，其中科级5人、一般人员10人。',
  ],
  ['what was done, not all of it', '挽回损失860万元，其中上缴国库42万元，归还原渠道31万元。'],
  ['counted in the parts check', '反馈的38个问题，其中已完成整改30个，正在推进8个。'],
])('%s', (_name, text) => {
  expect(foundIn(text)).toEqual([]);
});
