import { EN_US, EN_US_PARTS } from '../../../../src/taskpane/words/en-us';
import { ZH_CN } from '../../../../src/taskpane/words/zh-cn';
import { ZH_CN_PARTS } from '../../../../src/taskpane/words/zh-cn-parts';
import { FIRST_SCREEN_CALLS } from './support/first-screen-calls';
import { PART_CALLS } from './support/part-calls';
import { callsOf, figuresIn, said, speaksChinese, textsIn } from './support/twin';

const DICTIONARIES = [
  ['first screen', EN_US, ZH_CN, callsOf(FIRST_SCREEN_CALLS)],
  ['later parts', EN_US_PARTS, ZH_CN_PARTS, callsOf(PART_CALLS)],
] as const;

describe.each(DICTIONARIES)('%s', (_name, english, chinese, calls) => {
  test('no constant speaks Chinese, but for quoted words of the workbook', () => {
    expect(textsIn(english).filter(speaksChinese)).toEqual([]);
  });

  test('both say the same things and leave none empty', () => {
    expect(namesIn(english)).toEqual(namesIn(chinese));
    expect(textsIn(english).filter((text) => text.trim() === '')).toEqual([]);
  });

  test.each(calls)('$name says the same figures in English', (call) => {
    const [ours, theirs] = [textsIn(said(english, call)), textsIn(said(chinese, call))];
    expect(ours.filter(speaksChinese)).toEqual([]);
    expect(ours.join('') === '').toBe(theirs.join('') === '');
    expect(figuresIn(ours.join(' '))).toEqual(figuresIn(theirs.join(' ')));
  });
});

/** Every name down to the texts, so that a list has as many as the other. */
function namesIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([name, one]) => namesIn(one, `${path}/${name}`))
    .sort();
}

test.each([
  ['截至2025年4月30日，共12个', ['12', '2025-4-30']],
  ['As of 30 Apr 2025, 12 in all', ['12', '2025-4-30']],
  ['2025年4月到期 3 个', ['2025-4', '3']],
  ['Due in Apr 2025: 3', ['2025-4', '3']],
  ['The 2025 plan', ['2025']],
  ['52.63% of 38', ['38', '52.63']],
])('the figures of %s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test.each([
  ['Open "整改汇总"', false],
  ['Open 整改汇总', true],
  ['Open，then close', true],
  ['"整改" and 汇总', true],
])('%s speaks Chinese: %s', (text, chinese) => {
  expect(speaksChinese(text)).toBe(chinese);
});
