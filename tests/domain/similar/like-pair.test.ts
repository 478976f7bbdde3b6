import { likePair } from '../../../src/domain/similar/like-pair';

const phrasesOf = (one: string, other: string): readonly string[] =>
  likePair(one, other).phrases.map(({ text }) => text);

test.each([
  ['公务接待审批不全', '公务接待审批不全', 'the same words'],
  ['1.公务接待审批不全。', '（三）公务接待审批不全', 'another number before it, a stop after it'],
  ['落实“三会一课”制度', '落实三会一课制度', 'quotation marks'],
  ['超预算2.3万元', '超预算15万元', 'another figure'],
  ['ＰＰＴ制作超标', 'ppt制作超标', 'width and case'],
])('%s / %s: all the same (%s)', (one, other) => {
  expect(likePair(one, other).percent).toBe(100);
});

test.each([
  ['公务接待审批不全', '消防设施损坏'],
  ['', '公务接待审批不全'],
  ['', ''],
  ['，。', '，。'],
  ['党建经费不规范', '食堂采购不规范'],
])('%s / %s: nothing in common', (one, other) => {
  expect(likePair(one, other)).toEqual({ percent: 0, phrases: [] });
});

test('problems that only say what is said of anything are compared by that', () => {
  expect(likePair('落实不到位', '落实不到位').percent).toBe(100);
  expect(likePair('落实不到位', '落实不到位').phrases).toEqual([]);
});

test.each([
  ['公务接待审批不全', '公务接待清单不全', ['公务接待'], 'stock endings are no reason'],
  ['落实“第一议题”制度不严', '“第一议题”制度落实不到位', ['“第一议题”制度'], 'with its marks'],
  ['党费收缴，不及时', '党费收缴不及时', ['党费收缴'], 'not over a comma'],
  ['工程变更审批和合同审核', '合同审核和工程变更审批', ['工程变更审批', '合同审核'], 'each run'],
])('%s / %s share %j (%s)', (one, other, phrases) => {
  expect(phrasesOf(one, other)).toEqual(phrases);
});

test('every phrase stands in the first text as it is quoted', () => {
  const one = '（1）落实《党委会议事规则》“三重一大”事项  集体决策制度不严';
  for (const phrase of phrasesOf(one, '“三重一大”集体决策制度、党委会议事规则执行不严')) {
    expect(one).toContain(phrase);
  }
});
