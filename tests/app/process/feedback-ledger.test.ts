import { FeedbackEditing, kept, ledgerOfDraft } from '../../../src/app/process/feedback-editing';
import { fillingOf } from '../../../src/app/process/feedback-ledger';
import { readFeedbackFile } from '../../../src/app/process/read-feedback-file';

const TEXT = `一、巡察发现的问题
（一）党的建设方面
1.组织生活不规范。“三会一课”制度执行不严格；党费收缴不及时。
2.意识形态工作责任制落实不到位。
二、意见建议
（一）严格落实意识形态工作责任制。
（二）绿化美化环境。`;

function editing(): FeedbackEditing {
  const one = new FeedbackEditing();
  one.read(TEXT);
  return one;
}

function draftOf(one: FeedbackEditing) {
  const { draft } = one.snapshot();
  if (draft === null) throw new Error('no draft');
  return draft;
}

const idAt = (one: FeedbackEditing, at: number) => draftOf(one).problems[at]?.id ?? 0;
const texts = (one: FeedbackEditing) => kept(draftOf(one)).map(({ text }) => text);

test('one row a problem; advice only where it answers it', () => {
  expect(fillingOf(ledgerOfDraft(draftOf(editing())))).toEqual({
    unit: null,
    feedbackDate: null,
    rows: [
      { category: '党的建设方面', problem: '“三会一课”制度执行不严格', remark: '' },
      { category: '党的建设方面', problem: '党费收缴不及时', remark: '' },
      {
        category: '党的建设方面',
        problem: '意识形态工作责任制落实不到位',
        remark: '对应意见：严格落实意识形态工作责任制',
      },
    ],
  });
});

test('all headings joined as the category', () => {
  const one = editing();
  one.tell({ categoryLevel: 'all', unit: ' 县水务局 ' });
  const { unit, rows } = fillingOf(ledgerOfDraft(draftOf(one)));
  expect(unit).toBe('县水务局');
  expect(rows.map(({ category }) => category)).toEqual([
    '党的建设方面—组织生活不规范',
    '党的建设方面—组织生活不规范',
    '党的建设方面',
  ]);
});

test('split and joined again, a problem has the words of the text', () => {
  const one = editing();
  one.mergeUp(idAt(one, 1));
  expect(texts(one)[0]).toBe('“三会一课”制度执行不严格；党费收缴不及时');
  const { start, end } = draftOf(one).problems[0]?.source ?? { start: 0, end: 0 };
  expect(TEXT.slice(start, end)).toBe('“三会一课”制度执行不严格；党费收缴不及时');
  one.split(idAt(one, 0), 14);
  expect(texts(one).slice(0, 2)).toEqual(['“三会一课”制度执行不严格', '党费收缴不及时']);
  const second = draftOf(one).problems[1]?.source ?? { start: 0, end: 0 };
  expect(TEXT.slice(second.start, second.end)).toBe('党费收缴不及时');
});

test.each([0, 100])('a split at %i makes no empty problem', (at) => {
  const one = editing();
  one.split(idAt(one, 0), at);
  expect(texts(one)).toHaveLength(3);
});

test('the first problem has none above to be joined to', () => {
  const one = editing();
  const before = draftOf(one).problems;
  one.mergeUp(idAt(one, 0));
  expect(draftOf(one).problems).toEqual(before);
});

test('a problem whose text was emptied goes into no ledger, and comes back', () => {
  const one = editing();
  one.edit(idAt(one, 1), ' ');
  expect(texts(one)).toHaveLength(2);
  one.restore(idAt(one, 1));
  expect(texts(one)[1]).toBe('党费收缴不及时');
});

const NO_WORD = () => Promise.reject(new Error('not asked for'));

test.each<[name: string, bytes: readonly number[], text: string]>([
  ['UTF-8', [...Buffer.from('问题')], '问题'],
  ['UTF-16 with a mark', [0xff, 0xfe, ...Buffer.from('问题', 'utf16le')], '问题'],
  ['GBK', [0xce, 0xca, 0xcc, 0xe2], '问题'],
])('a text file in %s', async (_name, bytes, text) => {
  const read = await readFeedbackFile('a.TXT', Uint8Array.from(bytes), NO_WORD);
  expect(read).toEqual({ ok: true, text });
});

test.each([
  ['a.doc', 'kind'],
  ['a.txt', 'empty'],
] as const)('%s is refused: %s', async (name, reason) => {
  expect(await readFeedbackFile(name, new Uint8Array(), NO_WORD)).toEqual({ ok: false, reason });
});
