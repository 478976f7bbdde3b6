import { splitPoints } from '../../../../src/domain/draft/points/split-points';

test.each<[string, string, readonly string[]]>([
  [
    'what leans on the words before ； is no point of its own',
    '工程量完成65%，正在安装；预计10月通水；开展培训3次；其余2次正在筹备',
    ['工程量完成65%，正在安装；预计10月通水。', '开展培训3次；其余2次正在筹备。'],
  ],
  [
    'signs before points on one line',
    '★专题部署1次 ★召开推进会3次 ★印发提示5期',
    ['专题部署1次。', '召开推进会3次。', '印发提示5期。'],
  ],
  ['such signs behind a stop', '●开展培训；●修订制度。', ['开展培训。', '修订制度。']],
  ['a single sign', '★专题部署1次', ['★专题部署1次。']],
  ['signs of two kinds', '■开展培训 □修订制度', ['■开展培训□修订制度。']],
  ['stars that rate', '评定为★★★★★级', ['评定为★★★★★级。']],
])('%s', (_, text, points) => {
  expect(splitPoints(text).points).toEqual(points);
});

test('hostile lists stay quick', () => {
  const started = performance.now();
  for (const unit of ['；', '；预计', '★', '★甲 ', '● ', '；其余'])
    splitPoints(unit.repeat(Math.floor(30_000 / unit.length)));
  expect(performance.now() - started).toBeLessThan(3000);
});
