import { copied, sentenceOf, wholeFigure } from '../../../src/domain/draft/compose';
import { bodyOf } from '../../../src/domain/report/paragraph';
import { withoutAsides } from '../../../src/domain/report/without-asides';

const due = wholeFigure('2024年10月26日', { kind: 'read', cells: ['I5'] });
const late = wholeFigure('30', { kind: 'computed', expression: '1', rows: [5] });

test('the aside goes with its figures; the others keep their places', () => {
  const paragraph = bodyOf([
    sentenceOf([
      '时限为',
      due,
      '（台账原文“',
      copied('3个月内', 5, 'I5'),
      '”），逾期',
      late,
      '天。',
    ]),
    sentenceOf(['没有注明。']),
  ]);
  const [first, second] = withoutAsides(paragraph).sentences;
  expect(first?.text).toBe('时限为2024年10月26日，逾期30天。');
  expect(first?.figures.map(({ start, end }) => first.text.slice(start, end))).toEqual([
    '2024年10月26日',
    '30',
  ]);
  expect(first?.rows).toEqual([5]);
  expect(first?.cells).toEqual(['I5']);
  expect(second).toBe(paragraph.sentences[1]);
});

test('two asides in one sentence', () => {
  const aside = ['（台账原文“', copied('6月底', 5, 'I5'), '”）'];
  const paragraph = bodyOf([sentenceOf([due, ...aside, '至', due, ...aside, late])]);
  const [sentence] = withoutAsides(paragraph).sentences;
  expect(sentence?.text).toBe('2024年10月26日至2024年10月26日30');
  expect(sentence?.figures.map(({ start, end }) => sentence.text.slice(start, end))).toEqual([
    '2024年10月26日',
    '2024年10月26日',
    '30',
  ]);
});

test('how far the sheet says it is goes', () => {
  const share = copied('80%', 5, 'H5');
  const paragraph = bodyOf([
    sentenceOf(['正在推进（台账所列完成率为“', share, '”），', due, '前完成。']),
  ]);
  const [sentence] = withoutAsides(paragraph).sentences;
  expect(sentence?.text).toBe('正在推进，2024年10月26日前完成。');
});

test('remarks go, the name of the result column goes', () => {
  const paragraph = bodyOf([
    sentenceOf(['尚未启动整改。']),
    sentenceOf(['台账备注：', copied('待2次摸底', 5, 'N5'), '。']),
    sentenceOf(['台账注明的原因：', copied('2人外出', 5, 'N5'), '。']),
    sentenceOf(['台账注明的原因和打算：', copied('6月补录', 5, 'N5'), '。']),
    sentenceOf(['台账整改结果：', copied('因缺少2份材料', 5, 'O5'), '。']),
  ]);
  const { sentences } = withoutAsides(paragraph);
  expect(sentences.map(({ text }) => text)).toEqual(['尚未启动整改。', '因缺少2份材料。']);
  expect(sentences[1]?.figures.map(({ start, end }) => [start, end])).toEqual([[3, 4]]);
});
