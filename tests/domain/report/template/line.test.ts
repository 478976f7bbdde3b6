import { templateLines } from '../../../../src/domain/report/template/line';

test.each([
  ['标题：{单位全称}', { kind: 'title', words: '{单位全称}' }],
  ['标题: 整改月报 ', { kind: 'title', words: '整改月报' }],
  ['一、总体情况', { kind: 'heading', level: 1, words: '总体情况' }],
  ['十二、其他', { kind: 'heading', level: 1, words: '其他' }],
  ['（一）学习方面', { kind: 'heading', level: 2, words: '学习方面' }],
  ['(二) 学习方面', { kind: 'heading', level: 2, words: '学习方面' }],
  ['（一）坚持学习。', { kind: 'heading', level: 2, words: '坚持学习。' }],
  ['（一）坚持学习。一是开会。', { kind: 'runIn', level: 2, words: '坚持学习。一是开会。' }],
  ['1.工作情况', { kind: 'heading', level: 3, words: '工作情况' }],
  ['１．工作情况', { kind: 'heading', level: 3, words: '工作情况' }],
  ['3、工作情况', { kind: 'heading', level: 3, words: '工作情况' }],
  ['1.2024年工作', { kind: 'heading', level: 3, words: '2024年工作' }],
  ['（12）规范记录', { kind: 'heading', level: 4, words: '规范记录' }],
  ['（1）规范记录。已印发。', { kind: 'runIn', level: 4, words: '规范记录。已印发。' }],
  ['  现将有关情况报告如下。', { kind: 'body', words: '现将有关情况报告如下。' }],
])('%s', (line, content) => {
  expect(templateLines(line)).toEqual([{ line: 1, audience: null, ...content }]);
});

test.each([
  ['一是抓学习', '一是 is no heading'],
  ['一、二级单位共同负责', '一、二级 is no heading'],
  ['1.5倍', 'a figure'],
  ['5、6月份开展', 'a figure'],
  ['2024.5', 'a figure'],
  ['（以下简称分局）', 'words in brackets'],
  ['标题：', 'a title of nothing'],
  ['一、', 'a heading of nothing'],
  ['内部：', 'nothing for insiders'],
  ['说明【问题】', 'a part inside a sentence'],
])('%s is body text: %s', (line) => {
  expect(templateLines(line)).toEqual([{ line: 1, audience: null, kind: 'body', words: line }]);
});

test('blank lines are none but count, whatever ends a line', () => {
  const lines = templateLines('\n标题：甲\r\n\r\n  \r【落款】\n');
  expect(lines.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'title'],
    [5, 'part'],
  ]);
});

test.each([
  ['内部：仅供内部参阅。', 'internal', { kind: 'body', words: '仅供内部参阅。' }],
  ['公开：一、公开情况', 'public', { kind: 'heading', level: 1, words: '公开情况' }],
])('%s is for some readers only', (line, audience, content) => {
  expect(templateLines(line)).toEqual([{ line: 1, audience, ...content }]);
});

test('a part with its options', () => {
  expect(templateLines('公开：【问题：长期坚持， 逐点分段】')).toEqual([
    {
      line: 1,
      audience: 'public',
      kind: 'part',
      call: { name: '问题', options: new Set(['长期坚持', '逐点分段']) },
    },
  ]);
});

test('a part that cannot be read is a bad line', () => {
  expect(templateLines('【问提】')).toEqual([
    {
      line: 1,
      audience: null,
      kind: 'bad',
      words: '【问提】',
      message:
        '不能生成“问提”，方头括号里只能写：情况数字、较上期、问题、表格、逾期清单、临期清单、下一步打算、公开期限、落款。',
    },
  ]);
});
