import { figure, markdownTable, spreadText } from '../../src/bench/table';

test.each([
  [0, '0'],
  [0.1234, '0.123'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [123.4, '123'],
  [12345.6, '12346'],
])('%d is printed as %s', (value, shown) => {
  expect(figure(value)).toBe(shown);
});

test('the median, and from the least to the most', () => {
  expect(spreadText({ median: 12.34, min: 9.87, max: 101, runs: 5 })).toBe('12.3（9.87–101）');
});

test('a table as Markdown', () => {
  const table = { title: '速度', note: '说明。', head: ['行数', '毫秒'], rows: [['1,000', '5']] };
  expect(markdownTable(table)).toBe(
    '## 速度\n\n说明。\n\n| 行数 | 毫秒 |\n| --- | ---: |\n| 1,000 | 5 |\n',
  );
});
