import { strFromU8, unzipSync } from 'fflate';
import { benchGrid } from '../../src/bench/bench-grid';
import { benchProblems } from '../../src/bench/bench-table';
import { draftOnce, draftSource, traced, wordOnce } from '../../src/bench/draft-once';
import { mailMerge, mergeTemplate } from '../../src/bench/mail-merge';
import { readWordText } from '../../src/documents/read-word-text';

test.each([1, 40])('%i problems are as many in the ledger', (problems) => {
  const { ledger } = draftSource(benchGrid(benchProblems(problems)));
  expect(ledger.items).toHaveLength(problems);
  expect(ledger.items.at(-1)?.serial).toBe(String(problems));
});

test('every figure of the report traces to cells, and Word holds the same text', async () => {
  const grid = benchGrid(benchProblems(40));
  const source = draftSource(grid);
  const draft = draftOnce(source);
  const { figures, share } = traced(draft, source, grid);
  expect(share).toBe(1);
  expect(figures).toBeGreaterThan(150);
  const word = await readWordText(await wordOnce(draft));
  expect(word.split('\n').filter((line) => line !== '')).toEqual(draft.text.split('\n'));
});

test('the mail merge it is measured against fills in every problem', () => {
  const items = ['甲', '乙'].map((problem, at) => ({
    number: at + 1,
    problem,
    progress: '已办。',
  }));
  const xml = unzipSync(mailMerge(mergeTemplate(), items))['word/document.xml'];
  const text = strFromU8(xml ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
  expect(text).toBe('（1）关于“甲”问题。已办。（2）关于“乙”问题。已办。');
});
