import { findClauses } from '../../../src/domain/feedback/find-clauses';

test.each<[sentence: string, parts: readonly string[], why: string]>([
  [
    '督促指导基层落实组织生活制度有欠缺，“三会一课”制度执行不严格',
    ['督促指导基层落实组织生活制度有欠缺', '“三会一课”制度执行不严格'],
    'each says what is wrong with what',
  ],
  [
    '个别问题整改措施不够有力,成效不够明显',
    ['个别问题整改措施不够有力,成效不够明显'],
    '成效 of what?',
  ],
  [
    '审核把关不严，存在调查取证不规范等问题',
    ['审核把关不严，存在调查取证不规范等问题'],
    '存在 leans on who does it',
  ],
  [
    '重点工作推进力度不足，致使项目建设进度滞后',
    ['重点工作推进力度不足，致使项目建设进度滞后'],
    'a consequence',
  ],
  [
    '由于思想认识不够到位，项目建设推进工作滞后',
    ['由于思想认识不够到位，项目建设推进工作滞后'],
    'a cause',
  ],
  [
    '为产业发展营造良好环境仍有不足，打击和整治工作有短板',
    ['为产业发展营造良好环境仍有不足', '打击和整治工作有短板'],
    'two matters',
  ],
  [
    '集中整改期后，局党委未能定期研究整改情况',
    ['集中整改期后，局党委未能定期研究整改情况'],
    'a time is no problem',
  ],
  [
    '购置设备12台未入账，未粘贴资产标签',
    ['购置设备12台未入账，未粘贴资产标签'],
    '未 leans on the same things',
  ],
  [
    '“重大事项集体决策不规范，专题研究会议不足”问题整改不到位',
    ['“重大事项集体决策不规范，专题研究会议不足”问题整改不到位'],
    'inside quotation marks',
  ],
  ['多列支出1,200元，违反有关规定', ['多列支出1,200元，违反有关规定'], 'a comma in a figure'],
  [
    '社会治安管理存在短板，推进综合整治工作不到位，推动矛盾化解合力不够',
    ['社会治安管理存在短板', '推进综合整治工作不到位', '推动矛盾化解合力不够'],
    'three matters',
  ],
])('%s', (sentence, parts) => {
  const spans = findClauses(sentence, { start: 0, end: sentence.length });
  expect(spans.map(({ start, end }) => sentence.slice(start, end))).toEqual(parts);
});
