import { proofread } from '../../../src/domain/proofread/proofread';

function foundIn(text: string): readonly (readonly [string, string, string | null])[] {
  return proofread(text, null).map(({ code, text: words, replacement }) => [
    code,
    words,
    replacement,
  ]);
}

test.each([
  [
    '局党委坚持，突出重点难点，突出重点难点，抓好落实。',
    '突出重点难点，突出重点难点',
    '突出重点难点',
  ],
  ['强化责任担当，强化责任担当，切实抓好后续工作。', '强化责任担当，强化责任担当', '强化责任担当'],
  ['按照明确分工，明确分工、压实责任。', '明确分工，明确分工', '明确分工'],
  [
    '抓好整改，建立健全长效工作机制，建立健全长效工作机制。',
    '建立健全长效工作机制，建立健全长效工作机制',
    '建立健全长效工作机制',
  ],
  ['严格审批；严格审批；定期公示。', '严格审批；严格审批', '严格审批'],
  ['一是完善制度，完善制度，堵塞漏洞。二是加强培训。', '完善制度，完善制度', '完善制度'],
])('%s', (text, words, replacement) => {
  expect(foundIn(text)).toEqual([['word-repeated', words, replacement]]);
});

test.each([
  '对照清单一件一件抓，一项一项改，一条一条过。',
  '一个环节一个环节抓，一个问题一个问题改，一项任务一项任务清。',
  '再动员、再部署，再督促、再落实。',
  '抓学习、抓学习，成效初显。',
  '三项任务目前的状态分别为已完成、已完成、正在推进。',
  '坚持问题导向，坚持目标导向，坚持结果导向。',
  '主动认领问题，坚决整改问题。坚决整改问题就是对事业负责。',
  '要求立行立改\n要求立行立改',
  '对账号、密码、账号逐一核验，账号，账号。',
  '一件一件地抓，一件一件地抓，直到抓出成效。',
])('%s', (text) => {
  expect(foundIn(text).filter(([code]) => code === 'word-repeated')).toEqual([]);
});
