import fc from 'fast-check';
import { chineseOrdinal } from '../../../../src/domain/draft/chinese-ordinal';
import { splitPoints } from '../../../../src/domain/draft/points/split-points';

test.each<[string, string, readonly string[], string?]>([
  ['one sentence', '已组织专题学习', ['已组织专题学习。']],
  ['two sentences are one point', '开展培训3次。修订制度2项。', ['开展培训3次。修订制度2项。']],
  ['1.', '1.开展培训。2.修订制度。3.加强检查', ['开展培训。', '修订制度。', '加强检查。']],
  ['1、', '1、开展培训；2、修订制度；', ['开展培训。', '修订制度。']],
  ['1．', '1．开展培训\n2．修订制度', ['开展培训。', '修订制度。']],
  [
    '1. before a year',
    '1.2024年开展培训4次。2.2025年修订制度',
    ['2024年开展培训4次。', '2025年修订制度。'],
  ],
  ['1）', '1）开展培训 2）修订制度', ['开展培训。', '修订制度。']],
  ['（1）', '（1）开展培训（2）修订制度', ['开展培训。', '修订制度。']],
  ['①', '①开展培训②修订制度；③加强检查', ['开展培训。', '修订制度。', '加强检查。']],
  [
    '一是',
    '一是开展培训。二是修订制度。三是加强检查。',
    ['开展培训。', '修订制度。', '加强检查。'],
  ],
  ['一、', '一、开展培训\n二、修订制度', ['开展培训。', '修订制度。']],
  ['（一）', '（一）开展培训。（二）修订制度。', ['开展培训。', '修订制度。']],
  ['第一，', '第一，开展培训。第二，修订制度。', ['开展培训。', '修订制度。']],
  [
    '首先',
    '首先，开展培训。其次修订制度。最后，加强检查',
    ['开展培训。', '修订制度。', '加强检查。'],
  ],
  ['其一', '其一，开展培训；其二，修订制度', ['开展培训。', '修订制度。']],
  ['line breaks', '开展培训\n\n修订制度\r\n', ['开展培训。', '修订制度。']],
  ['dashes', '- 开展培训\n- 修订制度', ['开展培训。', '修订制度。']],
  ['●', '●开展培训\n●修订制度', ['开展培训。', '修订制度。']],
  ['；', '开展培训3次；修订制度2项；', ['开展培训3次。', '修订制度2项。']],
  [
    'eleven',
    Array.from({ length: 11 }, (_, at) => `${at + 1}.第${at + 1}项`).join('\n'),
    Array.from({ length: 11 }, (_, at) => `第${at + 1}项。`),
  ],
  // Words before the first number.
  [
    'words that introduce',
    '主要做法：1.开展培训。2.修订制度。',
    ['开展培训。', '修订制度。'],
    '主要做法：',
  ],
  [
    '一是 after a comma',
    '巡察整改以来，一是开展培训，二是修订制度',
    ['开展培训。', '修订制度。'],
    '巡察整改以来，',
  ],
  ['a title line', '整改情况\n1.开展培训\n2.修订制度', ['开展培训。', '修订制度。'], '整改情况：'],
  [
    'a fact before the numbers',
    '已整改到位。1.开展培训。2.修订制度。',
    ['开展培训。', '修订制度。'],
    '已整改到位。',
  ],
  // Numbers that a clerk got wrong.
  ['a number taken out', '一是开展培训。三是修订制度。', ['开展培训。', '修订制度。']],
  ['a first point taken out', '二是开展培训。三是修订制度。', ['开展培训。', '修订制度。']],
  [
    'a first number left out',
    '开展培训。二是修订制度。三是加强检查。',
    ['开展培训。', '修订制度。', '加强检查。'],
  ],
  [
    'out of order',
    '二是修订制度。一是开展培训。三是加强检查。',
    ['开展培训。', '修订制度。', '加强检查。'],
  ],
  [
    'a number twice',
    '一是开展培训。二是修订制度。二是加强检查。',
    ['开展培训。', '修订制度。', '加强检查。'],
  ],
  ['always 1、', '1、开展培训\n1、修订制度', ['开展培训。', '修订制度。']],
  ['一是1.', '一是1.开展培训。二是2.修订制度。', ['开展培训。', '修订制度。']],
  ['一是1. alone', '一是1.开展培训。2.修订制度。', ['开展培训。', '修订制度。']],
  ['一是一是', '一是一是开展培训。二是二是修订制度。', ['开展培训。', '修订制度。']],
  ['a lone number', '2.修订制度', ['修订制度。']],
  ['an empty point', '1.开展培训。2.。3.修订制度', ['开展培训。', '修订制度。']],
  ['一是 without stops', '一是提高认识二是加强学习', ['提高认识。', '加强学习。']],
  [
    '一是 with some stops',
    '一是提高认识。二是加强学习三是完善制度',
    ['提高认识。', '加强学习。', '完善制度。'],
  ],
  ['a stop after the number', '一是.开展培训；二是修订制度', ['开展培训。', '修订制度。']],
  ['1.1月', '1.1月份召开会议；2.2月份开展自查', ['1月份召开会议。', '2月份开展自查。']],
  ['1 and a blank', '1 开展培训\n2 修订制度', ['开展培训。', '修订制度。']],
  ['一. on each line', '一.开展培训\n二.修订制度', ['开展培训。', '修订制度。']],
  // Numbers and stops inside a point.
  [
    'numbers inside a point stay',
    '一是开展培训：（1）民警；（2）辅警。二是修订制度。',
    ['开展培训：（1）民警；（2）辅警。', '修订制度。'],
  ],
  [
    '一是 inside a point becomes ①',
    '1.组织学习：一是专题学习；二是集中轮训。2.修订制度。',
    ['组织学习：①专题学习；②集中轮训。', '修订制度。'],
  ],
  [
    'numbers that begin anew on each line',
    '培训：（1）民警；（2）辅警。\n检查：（1）自查；（2）互查。',
    ['培训：（1）民警；（2）辅警。', '检查：（1）自查；（2）互查。'],
  ],
  [
    '； inside brackets',
    '开展培训（民警3次；辅警2次）；修订制度',
    ['开展培训（民警3次；辅警2次）。', '修订制度。'],
  ],
  [
    'numbers inside 《》 and “”',
    '修订《办法》（含1.总则；2.附则）；落实“一是学；二是做”要求',
    ['修订《办法》（含1.总则；2.附则）。', '落实“一是学；二是做”要求。'],
  ],
  [
    'lines inside a point',
    '1. 召开会议\n会议明确三项任务\n2. 印发方案',
    ['召开会议，会议明确三项任务。', '印发方案。'],
  ],
  [
    'numbered lines inside a point',
    '一、组织学习\n（一）集中学习2次\n（二）自学\n二、修订制度',
    ['组织学习：（一）集中学习2次；（二）自学。', '修订制度。'],
  ],
  [
    'a line broken inside its sentence',
    '1.组织全体民警到警示教育基地开展现场教育和专题\n研讨3次\n2.修订制度',
    ['组织全体民警到警示教育基地开展现场教育和专题研讨3次。', '修订制度。'],
  ],
  [
    'figures on two lines stay two',
    '1.办结3\n5件在办\n2.共 4,\n6件',
    ['办结3；5件在办。', '共4, 6件。'],
  ],
  ['a line that goes on', '组织学习、\n研讨\n修订制度', ['组织学习、研讨。', '修订制度。']],
])('cuts at %s', (_, text, points, lead = '') => {
  expect(splitPoints(text)).toEqual({ lead, points });
});

test.each([
  ['a decimal', '4.5%的问题已整改，完成3.2万元'],
  ['months', '5、6月份开展培训，7、8月份修订制度'],
  ['a date', '2024.10.15召开会议，2025.1.8再次召开'],
  ['十一是 inside a word', '国庆十一是旺季，二是淡季'],
  ['一、二级', '一、二级单位均已整改，三、四级单位正在整改'],
  ['第一 without a comma', '落实“第一议题”制度，形成第二批清单'],
  ['首先 alone', '首先开展培训，再修订制度'],
  ['a minus before a figure', '库存-5件，差额-3件'],
])('does not cut at %s', (_, text) => {
  expect(splitPoints(text)).toEqual({ lead: '', points: [`${text}。`] });
});

test.each(['', '  \n ', '；；', '1.', '。', '——', '（）', '1.。2.。', '一是。'])(
  'nothing is in %j',
  (text) => {
    expect(splitPoints(text).points).toEqual([]);
  },
);

const WORDS = [
  '开展培训',
  '修订制度',
  '1.',
  '2.',
  '一是',
  '二是',
  '三是',
  '（1）',
  '（2）',
  '①',
  '；',
  '\n',
  '。',
  '，',
  '：',
  '3次',
  '2024年',
  '“好”',
  '《',
  '》',
  '（',
  '首先，',
];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((parts) => parts.join(''));
const MARKS = /[一二三]是|首先|\d+[.）]|[①②③④⑤⑥⑦⑧⑨⑩]/gu;

/** Each word of meaning, sorted, since numbers out of order move their points. */
function meanings(text: string): readonly string[] {
  const bare = text.normalize('NFC').replace(MARKS, ' ');
  return (bare.match(/开展培训|修订制度|3次|2024年|好/gu) ?? []).sort();
}

test('no word is lost or made up', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { lead, points } = splitPoints(text);
      expect(meanings([lead, ...points].join(' '))).toEqual(meanings(text));
    }),
    { numRuns: 2000 },
  );
});

test('every point is a clean sentence', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { lead, points } = splitPoints(text);
      for (const point of points) {
        expect(point).toMatch(/^[^\s。；，、：].*[。！？”]$/u);
        expect(point).not.toMatch(/[。；，、：]{2}/u);
      }
      expect(lead === '' || points.length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('hostile texts stay quick', () => {
  const started = performance.now();
  for (const unit of [
    '一是',
    '1.',
    '（',
    '“（1）',
    '；',
    '首先，',
    '\n',
    '，，',
    ' 1. ',
    '((',
    '"',
  ])
    splitPoints(unit.repeat(Math.floor(30_000 / unit.length)));
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [256, '二百五十六'],
  [1000, '1000'],
])('%i is %s', (n, ordinal) => {
  expect(chineseOrdinal(n)).toBe(ordinal);
});
