import { asSentence, cleanProse, innerQuotes, oneLine } from '../../../src/domain/draft/clean-text';

test.each([
  [' 已 完成\n整改 ', '已完成整改'],
  ['共 15 次', '共15次'],
  ['Excel  2016\n版', 'Excel 2016版'],
  ['12 34', '12 34'],
  ['已\u200B完成\uFEFF', '已完成'],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ['已完成', '已完成。'],
  ['已完成；', '已完成。'],
  ['已完成。。', '已完成。'],
  ['已完成.', '已完成。'],
  ['已完成！', '已完成！'],
  ['称“已完成。”', '称“已完成。”'],
  ['占3.5', '占3.5。'],
])('%j ends as %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test.each([
  ['half-width stops', '开展培训,修订制度;加强检查', '开展培训，修订制度；加强检查'],
  ['a stop after a figure', '开展培训3次,修订制度', '开展培训3次，修订制度'],
  ['brackets', '修订制度(2024年)', '修订制度（2024年）'],
  ['one bracket of a pair', '修订制度（2024年)', '修订制度（2024年）'],
  ['a full stop as a point', '开展培训.修订制度.', '开展培训。修订制度。'],
  ['wide figures and letters', '完成３５％，共Ａ类', '完成35%，共A类'],
  ['straight quotation marks', '落实"第一议题"制度', '落实“第一议题”制度'],
  ['doubled stops', '开展培训。。修订制度，，加强检查', '开展培训。修订制度，加强检查'],
  ['a stop beside a stop', '开展培训；。修订制度，。', '开展培训。修订制度。'],
  ['a stop between figures', '共3、，2次', '共3、2次'],
  ['a stop after a quoted stop', '称“好。”。又说', '称“好。”又说'],
  ['a stop at the start', '。，开展培训', '开展培训'],
  ['a stop after a bracket', '开展（，民警）培训', '开展（民警）培训'],
])('cleaned: %s', (_, text, clean) => {
  expect(cleanProse(text)).toBe(clean);
});

test.each([
  '时间8:30-12:30，共13,000人次',
  'www.a.cn和a@b.cn',
  '约3.5%、4.43个百分点',
  '使用Excel (2016)',
  '<b>&"',
  '真的？！',
  '……',
  '——加强管理——',
])('%j stays as it is', (text) => {
  expect(cleanProse(text)).toBe(text);
});

test('double quotation marks become single', () => {
  expect(innerQuotes('“三会一课”')).toBe('‘三会一课’');
});
