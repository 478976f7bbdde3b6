import { proofread } from '../../../src/domain/proofread/proofread';

function foundIn(text: string): readonly (readonly [string, string])[] {
  return proofread(text, null).map(({ code, text: words }) => [code, words]);
}

const RIGHT = '截至2025年6月30日，反馈的26个问题，已完成整改19个，正在推进7个，整改完成率73.08%。';

test.each([
  ['rate of another figure', `${RIGHT}目前，整改完成率75%，位居前列。`, '75%'],
  ['in another paragraph', `${RIGHT}\n总体整改完成率为78.1%，仍需努力。`, '78.1%'],
  ['with the same total beside it', `${RIGHT}反馈的26个问题整改工作有序，完成率达到74%。`, '74%'],
  ['of the work', `${RIGHT}整改工作总体完成率为75.2%，各项任务有序推进。`, '75.2%'],
  ['of the whole county', `${RIGHT}全县巡察反馈问题整改完成率已达81.2%，位居前列。`, '81.2%'],
  ['of the day told before', `${RIGHT}截至2025年6月30日，整改完成率72%。`, '72%'],
])('%s', (_name, text, words) => {
  expect(foundIn(text).map(([, found]) => found)).toEqual([words]);
});

test.each([
  ['rounded', `${RIGHT}目前，整改完成率73%。`],
  ['one decimal', `${RIGHT}目前，整改完成率73.1%。`],
  ['cut off', `${RIGHT}目前，整改完成率73.0%。`],
  ['about', `${RIGHT}目前，整改完成率超过70%。`],
  ['an aim', `${RIGHT}年底前确保整改完成率达到95%。`],
  ['another day', `截至2025年3月31日，整改完成率50%。${RIGHT}`],
  ['a part', `${RIGHT}其中，党建方面整改完成率80%。`],
  ['a part by its name', `${RIGHT}涉农问题整改完成率90%。`],
  ['a unit', `${RIGHT}涉及财务科的问题5个，已完成4个，完成率80%。`],
  ['another rate', `${RIGHT}资金到位率90%，群众满意率98%，措施完成率88%。`],
  ['another kind', `${RIGHT}信访件办结率100%，整改率100%。`],
  ['another round', `${RIGHT}第二轮巡察整改完成率60%。`],
  ['a growth', `${RIGHT}整改完成率较上月提高12.5个百分点，由60%升至73.08%。`],
])('%s', (_name, text) => {
  expect(foundIn(text)).toEqual([]);
});

test.each([
  [
    'a total that runs on into its parts',
    '巡察反馈的24个问题细化为56项任务。24个问题已完成整改17个，正在推进6个，未启动2个。',
    [['parts-not-total', '24个问题已完成整改17个，正在推进6个，未启动2个']],
  ],
  [
    'parts told before their class',
    '反馈的38个问题，21个已完成整改，8个正在推进。',
    [['parts-not-total', '38个问题，21个已完成整改，8个']],
  ],
  ['the same, right', '反馈的38个问题，30个已完成整改，8个正在推进。', []],
  ['a total that runs on, right', '24个问题已完成整改17个，正在推进5个，未启动2个。', []],
  ['a total that is done', '24个问题已完成整改，正在推进5个。', []],
])('%s', (_name, text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});

/** Totals in Chinese writing. */
test.each([
  [
    'parts that are too few',
    '巡察组反馈的三十八个问题，已完成二十一个，正在推进十五个。',
    [['parts-not-total', '三十八个问题，已完成二十一个，正在推进十五个']],
  ],
  [
    'parts that are too many, the last of them two',
    '反馈的十二个问题，已完成整改九个，正在推进三个，需长期坚持两个。',
    [['parts-not-total', '十二个问题，已完成整改九个，正在推进三个，需长期坚持两个']],
  ],
  [
    'a total without a word for where it comes from',
    '截至7月31日，五十六个问题中，已完成整改四十一个，正在整改十三个。',
    [['parts-not-total', '五十六个问题中，已完成整改四十一个，正在整改十三个']],
  ],
  [
    'a part that is more than the whole',
    '巡察共发现问题二十六个，已完成整改二十九个。',
    [['parts-not-total', '二十六个，已完成整改二十九个']],
  ],
  [
    'the total told again',
    '巡察反馈的三十八个问题全部建账。巡察反馈的三十六个问题均有人负责。',
    [['figure-told-twice', '三十六个']],
  ],
  [
    'in digits first',
    '巡察反馈的38个问题全部建账。巡察反馈的三十六个问题均有人负责。',
    [['figure-told-twice', '三十六个']],
  ],
  ['another unit word', '反馈的三十八个问题，已完成二十一项，正在推进十七个。', []],
  [
    'the rate',
    '反馈的二十个问题，已完成整改十五个，正在推进五个，完成率80%。',
    [['rate-not-parts', '80%']],
  ],
])('%s', (_name, text, expected) => {
  expect(foundIn(text)).toEqual(expected);
});

test.each([
  [
    'parts that come to the total',
    '反馈的三十八个问题，已完成二十一个，正在推进十五个，长期坚持两个。',
  ],
  ['digits and Chinese writing', '反馈的38个问题，已完成三十六个，正在推进两个。'],
  ['some', '发现一批问题，解决一个问题完善一项制度，一个一个抓，两个责任压实。'],
  ['one and two', '反馈的38个问题，一个问题一个专班，已完成整改30个，正在推进8个。'],
  [
    'set phrases',
    '落实中央八项规定，树牢四个意识，反馈的38个问题，已完成30个，正在推进8个，修订三项制度。',
  ],
  ['kinds of problems', '反馈的四个方面三十八个问题，已完成三十个，正在推进八个。'],
  ['a few of an item', '巡察组反馈的38个问题全部建账。针对发现的三个问题，逐一约谈。'],
  ['the same in both writings', '巡察反馈的38个问题全部建账。巡察反馈的三十八个问题均有人负责。'],
  ['ordinals', '反馈的三十八个问题，第三十个问题已完成整改。'],
  ['together', '反馈的三十八个问题，一起研究，一并完成，一件一件完成。'],
  ['months', '反馈的三十八个问题，历时三个月完成整改。'],
  ['in the total number', '问题总数38个，已完成整改30个，正在推进8个。'],
])('%s', (_name, text) => {
  expect(foundIn(text)).toEqual([]);
});
