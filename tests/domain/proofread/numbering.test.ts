import { proofread } from '../../../src/domain/proofread/proofread';

function foundIn(lines: readonly string[]): readonly unknown[] {
  return proofread(lines.join('\n'), null).map(({ code, line, column, text, replacement }) => [
    code,
    `${line}:${column}`,
    text,
    replacement,
  ]);
}

test.each([
  [
    'a point taken out before publication, the next with a stray blank',
    [
      '（30）规范选任程序',
      '一是提高认识。',
      ' 三是加强培训。',
      '（31）及时轮岗',
      '一是调研。',
      '二是完善。',
    ],
    [['ordinal-skipped', '3:2', '三是', null]],
  ],
  [
    'a section that begins with 二是',
    ['（30）规范选任程序', '一是提高认识。', '（31）及时轮岗', '二是完善制度。'],
    [
      ['ordinal-alone', '2:1', '一是', null],
      ['ordinal-no-first', '4:1', '二是', null],
    ],
  ],
  [
    'one of two points twice',
    ['（一）学习', '一是集中学。', '一是个人学。'],
    [['ordinal-repeated', '3:1', '一是', '二是']],
  ],
  [
    'numbers that ran through and begin again',
    [
      '（一）甲',
      '1.子',
      '（1）丑',
      '（2）寅',
      '2.卯',
      '（3）辰',
      '（二）乙',
      '1.巳',
      '（4）午',
      '2.未',
      '（1）申',
      '（6）酉',
    ],
    [['ordinal-skipped', '11:1', '（1）', '（5）']],
  ],
  [
    'numbers that begin again and once go on',
    [
      '（一）甲',
      '1.子',
      '2.丑',
      '（二）乙',
      '1.寅',
      '2.卯',
      '（三）丙',
      '1.辰',
      '（四）丁',
      '2.巳',
      '3.午',
    ],
    [['ordinal-no-first', '10:1', '2.', null]],
  ],
  [
    'a heading of the second level lost',
    ['一、甲', '（一）子', '（二）丑', '二、乙', '（一）寅', '（三）卯'],
    [['ordinal-skipped', '6:1', '（三）', null]],
  ],
  [
    'two places changed',
    ['一是甲。', '三是乙。', '二是丙。', '四是丁。'],
    [['ordinal-disordered', '2:1', '三是', null]],
  ],
  [
    'levels changed',
    ['一、甲', '1.子', '（一）丑', '（二）寅', '2.卯'],
    [['level-swapped', '3:1', '（一）', null]],
  ],
  [
    'one section numbered unlike the others',
    [
      '一、甲',
      '（一）子',
      '（二）丑',
      '二、乙',
      '（一）寅',
      '三、丙',
      '（一）卯',
      '四、丁',
      '1.辰',
      '2.巳',
    ],
    [['level-inconsistent', '9:1', '1.', null]],
  ],
  [
    'numbers that ran through and then all begin again',
    ['1.子', '（1）丑', '2.寅', '（2）卯', '3.辰', '（3）巳', '4.午', '（1）未', '（2）申'],
    [['ordinal-restarted', '8:1', '（1）', null]],
  ],
  ['in a line', ['要求：第一，学习；第三，落实。'], [['ordinal-skipped', '1:10', '第三', null]]],
  [
    'a point without words',
    ['一是加强学习。二是。三是加强检查。'],
    [['ordinal-empty', '1:8', '二是', null]],
  ],
])('%s', (_name, lines, expected) => {
  expect(foundIn(lines)).toEqual(expected);
});

test('a message says what is missing', () => {
  const [found] = proofread('一是甲。\n四是乙。', null);
  expect(found?.message).toBe(
    '“一是”之后就是“四是”，缺少“二是”至“三是”；请补上遗漏的内容，或把后面的序号改过来。',
  );
});
