import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EN_US_PROCESS } from '../../../src/taskpane/process/words/en-us';
import { ZH_CN_PROCESS } from '../../../src/taskpane/process/words/zh-cn';
import { callsOf, figuresIn, said, speaksChinese, textsIn } from '../words/en-us/support/twin';
import { PROCESS_CALLS } from './support/process-calls';

const WORDS = join(__dirname, '../../../src/taskpane/process/words');
const PARTS = readdirSync(join(WORDS, 'zh-cn')).map((name) => name.replace(/\.ts$/u, ''));

function exportsOf(language: string, part: string): readonly string[] {
  return Object.keys(jest.requireActual<object>(join(WORDS, language, part))).sort();
}

/** Sentences about a file are in Chinese whatever the pane speaks, as those of the ledger check are. */
const CHINESE_TOO = ['unreadFile', 'fileNote'];

test('both languages have the same parts', () => {
  expect(readdirSync(join(WORDS, 'en-us')).map((name) => name.replace(/\.ts$/u, ''))).toEqual(
    PARTS,
  );
});

test.each(PARTS)('%s exports the same names in both languages', (part) => {
  expect(exportsOf('en-us', part)).toEqual(exportsOf('zh-cn', part));
});

test('no two parts export the same name: spread, one would silently take the place of the other', () => {
  const names = PARTS.flatMap((part) => exportsOf('zh-cn', part));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(Object.keys(ZH_CN_PROCESS).sort()).toEqual([...names].sort());
});

test('no constant speaks Chinese, but for quoted words of the workbook', () => {
  expect(textsIn(EN_US_PROCESS).filter(speaksChinese)).toEqual([]);
});

test('both say the same things and leave none empty', () => {
  expect(namesIn(EN_US_PROCESS)).toEqual(namesIn(ZH_CN_PROCESS));
  const texts = [...textsIn(EN_US_PROCESS), ...textsIn(ZH_CN_PROCESS)];
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

test('every function is called', () => {
  const functions = Object.entries(ZH_CN_PROCESS).filter(([, one]) => typeof one === 'function');
  expect(Object.keys(PROCESS_CALLS).sort()).toEqual(functions.map(([name]) => name).sort());
});

test.each(callsOf(PROCESS_CALLS))('$name says the same figures in English', (call) => {
  const [ours, theirs] = [textsIn(said(EN_US_PROCESS, call)), textsIn(said(ZH_CN_PROCESS, call))];
  const mayBeChinese = CHINESE_TOO.includes(call.name);
  expect(ours.filter((text) => !mayBeChinese && speaksChinese(text))).toEqual([]);
  expect(ours.join('') === '').toBe(theirs.join('') === '');
  expect(figuresIn(ours.join(' '))).toEqual(figuresIn(theirs.join(' ')));
  expect([...ours, ...theirs].filter((text) => /undefined|NaN|\[object/u.test(text))).toEqual([]);
});

/** Every name down to the texts, so that a list has as many as the other. */
function namesIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([name, one]) => namesIn(one, `${path}/${name}`))
    .sort();
}
