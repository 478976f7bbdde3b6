import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readFeedback } from '../../../src/domain/feedback/read-feedback';
import type { Feedback, SourceText } from '../../../src/domain/feedback/types';
import { renderFeedback } from './render-feedback';

const FOLDER = join(__dirname, 'texts');
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

describe.each(TEXTS)('%s', (name, source) => {
  const feedback = readFeedback(source);

  test('is read as a careful clerk reads it', () => {
    const golden = join(FOLDER, name.replace(/\.txt$/u, '.golden'));
    if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(golden, renderFeedback(feedback));
    expect(renderFeedback(feedback)).toBe(readFileSync(golden, 'utf8'));
  });

  test('loses nothing', () => {
    expect(lostWords(source, feedback)).toEqual([]);
  });

  test('reads the same with full-width or half-width commas and brackets', () => {
    const other = source.replace(/[，；（）]/gu, (sign) => HALF[sign] ?? sign);
    const spansOf = (one: Feedback) => one.problems.map((problem) => problem.source);
    expect(spansOf(readFeedback(other))).toEqual(spansOf(feedback));
  });
});

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '（': '(', '）': ')' };

test('the public text: every problem once, in order, and no recommendation among them', () => {
  const source = TEXTS.find(([name]) => name === 'inspection.txt')?.[1] ?? '';
  const { problems, unit, feedbackDate, inspected } = readFeedback(source);
  const part = source.indexOf('二、意见建议');
  expect(problems).toHaveLength(45);
  expect(problems.every(({ source: { end } }) => end < part)).toBe(true);
  expect({ unit: unit?.text, feedbackDate, inspected }).toEqual({
    unit: '市公安局党委',
    feedbackDate: '2025-09-29',
    inspected: { from: '2025-06-05', to: '2025-08-08' },
  });
});

test('how many problems there are is no problem', () => {
  const { problems, unused } = readFeedback(
    '一、存在的主要问题\n（一）作风建设方面。存在2个问题：1.文山会海整治不力；2.调查研究不深入。',
  );
  expect(problems.map(({ text }) => text)).toEqual(['文山会海整治不力', '调查研究不深入']);
  expect(unused.map(({ text, reason }) => [text, reason])).toEqual([
    ['存在2个问题', 'introduction'],
  ]);
});

/** Everything that was read, in the order of the text. */
function piecesOf(feedback: Feedback): readonly SourceText[] {
  const headings = [...feedback.problems, ...feedback.recommendations].flatMap(({ path }) => path);
  const once = new Map(headings.map((one) => [one.source.start, one]));
  return [
    ...feedback.titles,
    ...once.values(),
    ...feedback.problems,
    ...feedback.recommendations,
    ...feedback.unused,
  ].sort((a, b) => a.source.start - b.source.start);
}

/** The words of a text that are in nothing that was read: all but numbers of headings, stops and blanks. */
function lostWords(source: string, feedback: Feedback): readonly string[] {
  let end = 0;
  const gaps = piecesOf(feedback).map(({ source: span }) => {
    const gap = source.slice(end, span.start);
    end = Math.max(end, span.end);
    return gap;
  });
  const number =
    /[一二三四五六七八九十百]{1,4}是|第?[一二三四五六七八九十百\d①②③④⑤⑥⑦⑧⑨⑩]{1,4}(?:部分)?/gu;
  return [...gaps, source.slice(end)]
    .map((gap) => gap.replace(/问题(?=[一二三四五六七八九十\d])/gu, '').replace(number, ''))
    .map((gap) => gap.replace(/[\s、，。；：,;:.．（）()！？!?]/gu, ''))
    .filter((gap) => gap !== '');
}

const WORDS = [
  '一、',
  '（一）',
  '(二)',
  '1.',
  '2、',
  '（1）',
  '①',
  '一是',
  '二是',
  '问题一：',
  '巡察发现的问题',
  '意见建议',
  '主要问题是：',
  '督察指出，',
  '督察要求，',
  '学习不到位',
  '制度执行不严格',
  '取得明显成效',
  '在方面存在短板',
  '“三会一课”',
  '《办法》',
  '“',
  '》',
  '（',
  '）',
  '。',
  '；',
  '，',
  '：',
  '\n',
  '\n\n',
  ' ',
  '3.2%',
  '2024年3月',
  '2024年7月26日',
  '对市公安局党委开展了巡察',
  '要加强',
  '以上反馈意见',
  '联系人：',
  '\t',
  '\n序号\t问题类别\t发现的问题\t整改建议\n',
  '1\t党建方面\t学习不到位。\t加强学习；\n',
  '🙂',
  '\u2028',
];
const TEXT = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));

function expectSound(source: string): void {
  const feedback = readFeedback(source);
  let end = -1;
  for (const { text, source: span } of piecesOf(feedback)) {
    expect(text).toBe(source.slice(span.start, span.end));
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  for (const { answers } of feedback.recommendations)
    for (const { problem } of answers) expect(feedback.problems[problem]).toBeDefined();
}

test('any text: exact words, no overlap, in order', () => {
  fc.assert(fc.property(TEXT, expectSound), { numRuns: 1500 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound));
});

test('any text: nothing is lost', () => {
  const plain = TEXT.filter((text) => !/问题[一二\d]|第/u.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(
        lostWords(text, readFeedback(text)).filter((gap) => /[\u4e00-\u9fff]/u.test(gap)),
      ).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each<[name: string, unit: string]>([
  ['brackets', '（'],
  ['quotation marks', '“《'],
  ['commas', '学习不到位，'],
  ['sentences', '学习贯彻上级要求不到位。'],
  ['numbers', '1.'],
  ['lines', '（一）党建方面\n'],
  ['digits', '1'],
  ['blanks', ' '],
  ['points', '一是学习不到位；二是'],
  ['nothing', '啊'],
  ['rows', '\n1\t问题\t建议'],
])('a hostile text of %s takes no longer than its length', (_name, unit) => {
  const source = `发现的主要问题\n${unit.repeat(Math.ceil(200_000 / unit.length))}`;
  // Quadratic would be longer than any test may take.
  const { problems } = readFeedback(source);
  expect(problems.every(({ text, source: at }) => text === source.slice(at.start, at.end))).toBe(
    true,
  );
});
