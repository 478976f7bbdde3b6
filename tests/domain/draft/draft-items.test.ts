import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfBlock } from './support/text-of';
import { sampleSource } from './support/sample-source';
import { draftItem } from '../../../src/domain/draft/item';
import type { ItemStyle } from '../../../src/domain/draft/style';

const QUOTING: ItemStyle = { heading: 'quoting', points: 'inline', status: 'last' };
const POSITIVE: ItemStyle = { heading: 'positive', points: 'lines', status: 'open' };
const LONG = Array.from(
  { length: 48 },
  (_, at) =>
    `${at + 1}.组织开展第${at + 1}轮专题培训和现场检查，发现的薄弱环节逐条列出清单、逐条明确责任人和完成时间`,
).join('；\n');
/** Prose of clerks who number nothing, in half width, with what a paste from the web brings. */
const PROSE = Array.from(
  { length: 40 },
  (_, at) =>
    `分局  于2024年${(at % 12) + 1}月召开第${at + 1}次专题会(含扩大会),听取"第一议题"落实情况;;逐条研究,责任到人.。\n`,
).join('');
const ONE_WORD = ['完成', '已办', '是', '正在推进', '无', '已完成。', '——', '<b>&"'];

/** The paragraphs of all problems, numbered through, a line each. */
function drafted(style: ItemStyle, change?: (text: string, row: number) => string): string {
  const { source } = sampleSource(change);
  return source.ledger.items
    .flatMap((item, at) => draftItem(source, item, style, { number: at + 1, level: 4 }))
    .map((paragraph) => `${textOfBlock(paragraph)}\n`)
    .join('');
}

/** Written anew with RENEW_GOLDEN=1; read every paragraph before it is committed. */
function expectGolden(name: string, text: string): void {
  const path = join(__dirname, `../../golden/draft-items-${name}.golden.txt`);
  if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

test('the sample, quoting', () => {
  expectGolden('quoting', drafted(QUOTING));
});

test('the sample, positive headings', () => {
  expectGolden('positive', drafted(POSITIVE));
});

test('the progress column empty', () => {
  const text = drafted(QUOTING, () => '');
  expectGolden('no-progress', text);
});

test('cells of one word', () => {
  const text = drafted(QUOTING, (_, row) => ONE_WORD[row % ONE_WORD.length] ?? '');
  expectGolden('one-word', text);
});

test('cells of two thousand characters', () => {
  expect(LONG.length).toBeGreaterThan(2000);
  const text = drafted(POSITIVE, () => LONG);
  expectGolden('long', text.split('\n').slice(0, 90).join('\n'));
});

test('prose of two thousand characters, badly typed', () => {
  expect(PROSE.length).toBeGreaterThan(2000);
  const text = drafted(QUOTING, (_, row) => (row % 9 === 0 ? PROSE : '已印发办法'));
  expectGolden('prose', text.split('\n').slice(0, 12).join('\n'));
});

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

test.each([QUOTING, POSITIVE])(
  'every figure of the sample stands in its cell: $heading',
  (style) => {
    const { source, textAt } = sampleSource();
    const figures = source.ledger.items.flatMap((item, at) =>
      draftItem(source, item, style, { number: at + 1, level: 4 }).flatMap(({ sentences }) =>
        sentences.flatMap(({ text, figures: said }) =>
          said.map(({ start, end, source: from }) => ({ words: text.slice(start, end), from })),
        ),
      ),
    );
    const lost = figures.filter(({ words, from }) => {
      if (from.kind === 'copied')
        return !from.cells.some((cell) => plain(textAt(cell)).includes(plain(words)));
      return from.kind === 'read' && !from.cells.some((cell) => textAt(cell).trim() !== '');
    });
    expect(lost).toEqual([]);
    expect(figures.filter(({ from }) => from.kind === 'copied').length).toBeGreaterThan(50);
  },
);
