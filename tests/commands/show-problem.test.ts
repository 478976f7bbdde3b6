import expected from '../domain/ledger/sample-expected.json';
import type { DialogFact } from '../../src/commands/dialog/page';
import type { EmbeddedHost } from '../../src/host/node';
import { FakeDialog, openSample, press, select } from './support';

let host: EmbeddedHost;

beforeAll(async () => {
  host = await openSample();
});
afterAll(() => {
  host.dispose();
});

async function shown(address: string, language = 'zh-CN') {
  await select(address, '整改台账');
  const { dialog, completed } = await press('showProblem', new FakeDialog(), { language });
  const [page] = dialog.pages;
  if (page === undefined) throw new Error('no page was shown');
  expect(completed()).toBe(1);
  const facts = Object.fromEntries(page.facts.map((fact) => [fact.label, fact]));
  const fact = (label: string): DialogFact => facts[label] ?? { label, value: '—', note: '—' };
  return { page, fact };
}

test('a late problem: its number, its deadline with the cell, its state and the days', async () => {
  const { page, fact } = await shown('C23');
  expect(page.title).toBe('第11号问题（第23行）');
  expect(page.intent).toBe('warning');
  expect(fact('整改时限').value).toBe('2025年3月31日到期');
  // Two measures: the words that are quoted stand in the very cell that is named.
  expect(fact('整改时限').note).toBe(
    'I24 里写着“2025年3月底前”。各条措施的时限写着“2024年底前”“2025年3月底前”，按最晚的一条算。没有写到日，按写明期间的最后一天算（“前”字的算法可在面板的“设置”里选）。',
  );
  expect(fact('状态').value).toBe('逾期30天');
  expect(fact('状态').note).toMatch(/到期日已经过了，还没有办结。$/u);
  expect(fact('统计日期').value).toBe('2025年4月30日');
});

test('every problem of the sample is told of with its own figures', async () => {
  const late: Record<string, string> = {};
  for (const row of [23, 37, 49, 50, 53]) {
    const { fact } = await shown(`A${row}`);
    late[row] = `${fact('整改时限').value}，${fact('状态').value}`;
  }
  expect(late).toEqual({
    23: '2025年3月31日到期，逾期30天',
    37: '2025年2月28日到期，逾期61天',
    49: '2025年4月15日到期，逾期15天',
    50: '2025年4月20日到期，逾期10天',
    53: '2025年1月31日到期，逾期89天',
  });
});

test('a problem that is due soon: the days that are left', async () => {
  const { fact } = await shown('A14');
  expect(fact('整改时限').value).toBe('2025年5月9日到期');
  expect(fact('状态').value).toBe('临期，还有9天');
});

test.each([
  ['A1', '第1行在第一个问题上面，是标题或表头。'],
  ['C4', '第4行在第一个问题上面，是标题或表头。'],
  ['B900', '第900行在最后一个问题下面，没有问题。'],
])('%s is no problem, and what to select instead', async (address, why) => {
  const { page } = await shown(address);
  expect(page.title).toBe('选中的不是问题');
  expect(page.facts).toEqual([]);
  expect(page.paragraphs[0]).toContain(why);
  expect(page.paragraphs[0]).toMatch(
    /请在“整改台账”的第\d+–\d+行里选中一个问题的任意单元格，再点一次“显示此问题”。$/u,
  );
});

test('of several selected problems the first is shown, and the others are counted', async () => {
  const { page } = await shown('A49:A53');
  expect(page.title).toBe('第30号问题（第49行）');
  expect(page.paragraphs).toEqual(['选中的几行里还有3个问题，这里只显示第一个。']);
});

test('whatever is quoted of a deadline or a state stands in the cell that is named', async () => {
  const quotes: string[] = [];
  for (const row of rowsOfProblems()) {
    const { fact } = await shown(`A${row}`);
    for (const { note } of [fact('整改时限'), fact('状态')]) {
      const match = /^([A-Z]+\d+) (?:里写着|写的是)“([^”]*)”/u.exec(note);
      const [, cell = '', words = ''] = match ?? [];
      if (match === null) continue;
      quotes.push(cell);
      expect([cell, await textOf(cell)]).toEqual([cell, expect.stringContaining(words)]);
    }
  }
  expect(quotes.length).toBeGreaterThan(60);
});

test('in English the same figures', async () => {
  const { page, fact } = await shown('C23', 'en-US');
  expect(page.lang).toBe('en-US');
  expect(page.title).toBe('Problem 11 (row 23)');
  expect(fact('Deadline').value).toBe('Due 31 Mar 2025');
  expect(fact('State').value).toBe('Overdue by 30 days');
});

test('what the check found in its rows is listed, and nothing of other rows', async () => {
  const pages = [];
  for (const row of [5, 14, 23, 36, 37, 49, 50, 53]) pages.push((await shown(`A${row}`)).page);
  for (const { list, listTitle } of pages) {
    expect(listTitle).toBe(
      list.length === 0 ? '体检在这个问题里没有发现问题。' : `体检在这个问题里发现${list.length}条`,
    );
  }
  expect(pages.some(({ list }) => list.length > 0)).toBe(true);
});

/** The first row of each problem of the sample. */
function rowsOfProblems(): readonly number[] {
  return expected.items.map(({ row }) => row);
}

async function textOf(cell: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('整改台账').getRange(cell);
    range.load('text');
    await context.sync();
    return range.text[0]?.[0] ?? '';
  });
}
