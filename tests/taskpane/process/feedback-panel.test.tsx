import { fireEvent, screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../../support/fake-workbook';
import { notesSheet } from '../../support/pane-ledger';
import { axeFindings, renderPane } from '../render-pane';

const TEXT = `2025年3月3日至4月2日，县委第一巡察组对县水务局党组开展了巡察。
一、巡察发现的问题
（一）党的建设方面
1.组织生活不规范。“三会一课”制度执行不严格；党费收缴不及时。
（二）资金管理方面
1.合同管理存在漏洞。部分合同未归档。
二、意见建议
（一）规范“三会一课”等组织生活制度。
以上意见，请认真研究。
2025年4月20日`;

async function opened(workbook = new FakeWorkbook([notesSheet()])) {
  const pane = renderPane({ workbook });
  await pane.user.click(screen.getByRole('tab', { name: '流程' }));
  await pane.user.click(await screen.findByRole('button', { name: /^反馈成账/u }));
  return pane;
}

const PANEL_ABOUT = /^把反馈意见的全文粘贴到下面/u;

async function pasted(text = TEXT) {
  const pane = await opened();
  fireEvent.change(screen.getByRole('textbox', { name: '反馈意见全文' }), {
    target: { value: text },
  });
  await pane.user.click(screen.getByRole('button', { name: '拆分问题' }));
  return pane;
}

/** jsdom's files cannot be read. */
function fileOf(text: string, name: string): File {
  const bytes = Buffer.from(text, 'utf8');
  return Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
}

function problems(): readonly string[] {
  return screen
    .getAllByRole<HTMLTextAreaElement>('textbox', { name: /^第 \d+ 个问题$/u })
    .map(({ value }) => value);
}

const problem = (n: number) => within(screen.getByRole('group', { name: `第 ${n} 个问题` }));

test('a pasted text: its problems under their headings, unit and date', async () => {
  await pasted();
  expect(screen.getByText('共 3 个问题')).toBeVisible();
  expect(problems()).toEqual(['“三会一课”制度执行不严格', '党费收缴不及时', '部分合同未归档']);
  expect(screen.getByRole('heading', { name: '党的建设方面—组织生活不规范' })).toBeVisible();
  expect(screen.getByDisplayValue('县水务局党组')).toBeVisible();
  expect(screen.getByDisplayValue('2025-04-20')).toBeVisible();
  expect(
    screen.getByText('巡察（审计、检查）：2025-03-03 至 2025-04-02，县委第一巡察组'),
  ).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test('splitting at the cursor, joining, removing and restoring', async () => {
  const { user } = await pasted();
  const box = problem(1).getByRole<HTMLTextAreaElement>('textbox');
  box.setSelectionRange(6, 6);
  await user.click(problem(1).getByRole('button', { name: '在光标处拆分' }));
  expect(problems().slice(0, 2)).toEqual(['“三会一课”', '制度执行不严格']);
  expect(problem(1).getByText('已修改')).toBeVisible();
  await user.click(problem(2).getByRole('button', { name: '与上一条合并' }));
  await user.click(problem(2).getByRole('button', { name: '与上一条合并' }));
  expect(problems()[0]).toBe('“三会一课”；制度执行不严格；党费收缴不及时');
  await user.click(problem(1).getByRole('button', { name: '删除' }));
  expect(screen.getByText('共 1 个问题，另有 1 个已删除')).toBeVisible();
  expect(problems()).toEqual(['部分合同未归档']);
  await user.click(screen.getByRole('button', { name: '恢复' }));
  expect(problems()).toHaveLength(2);
});

test('what was corrected is still there after another tab, with its source', async () => {
  const { user } = await pasted();
  fireEvent.change(problem(2).getByRole('textbox'), { target: { value: '党费收缴滞后' } });
  await user.click(problem(2).getByRole('button', { name: '看原文' }));
  expect(problem(2).getByText('党费收缴不及时')).toBeVisible();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(screen.getByRole('tab', { name: '流程' }));
  await screen.findByText('共 3 个问题');
  expect(problems()[1]).toBe('党费收缴滞后');
  await user.click(problem(2).getByRole('button', { name: '恢复' }));
  expect(problems()[1]).toBe('党费收缴不及时');
});

test('sentences left out are listed and can be made problems', async () => {
  const { user } = await pasted();
  await user.click(screen.getByText('没有用到的句子（3）'));
  const [first] = screen.getAllByRole('button', { name: '转为问题' });
  if (first === undefined) throw new Error('nothing left out');
  await user.click(first);
  expect(problems()[0]).toBe('2025年3月3日至4月2日，县委第一巡察组对县水务局党组开展了巡察');
  expect(screen.getByText('没有用到的句子（2）')).toBeVisible();
});

test('recommendations name the problems they answer', async () => {
  const { user } = await pasted();
  await user.click(screen.getByText('意见建议（1）'));
  expect(screen.getByText('对应第 1、2 个问题（用词相同：三会一课、组织生活）')).toBeVisible();
});

test('the ledger is written to a new sheet and read at once', async () => {
  const workbook = new FakeWorkbook([notesSheet()]);
  const { user } = await opened(workbook);
  fireEvent.change(screen.getByRole('textbox', { name: '反馈意见全文' }), {
    target: { value: TEXT },
  });
  await user.click(screen.getByRole('button', { name: '拆分问题' }));
  await user.click(screen.getByRole('button', { name: '生成台账' }));
  expect(
    await screen.findByText(
      '已在工作表“整改台账”生成台账，共 3 个问题。请接着填整改措施、责任和时限。',
    ),
  ).toBeVisible();
  const { rows } = await workbook.readSheet('s2');
  expect(rows[0]?.[0]?.value).toBe('县水务局党组反馈问题整改台账');
  expect(rows.slice(3).map((row) => [row[0]?.value, row[1]?.value, row[2]?.value])).toEqual([
    [1, '党的建设方面', '“三会一课”制度执行不严格'],
    [2, '党的建设方面', '党费收缴不及时'],
    [3, '资金管理方面', '部分合同未归档'],
  ]);
  expect(await workbook.readSheet('s1')).toEqual(notesSheet());
});

test.each<[name: string, file: File, said: RegExp]>([
  ['another kind', fileOf('x', '意见.pdf'), /^只能读取/u],
  ['an empty one', fileOf('  ', '意见.txt'), /^文件里没有文字/u],
])('a file of %s is refused with a reason', async (_name, file, said) => {
  await opened();
  fireEvent.change(screen.getByLabelText('打开文件', { selector: 'input' }), {
    target: { files: [file] },
  });
  expect(await screen.findByText(said)).toBeVisible();
});

test('a text file is opened', async () => {
  await opened();
  const file = fileOf(TEXT, '意见.txt');
  fireEvent.change(screen.getByLabelText('打开文件', { selector: 'input' }), {
    target: { files: [file] },
  });
  expect(await screen.findByText('共 3 个问题')).toBeVisible();
});

test('a Word file is opened through the reader of Word files', async () => {
  await opened();
  // The reader of these tests takes the bytes for the text: what matters is that it was asked.
  fireEvent.change(screen.getByLabelText('打开文件', { selector: 'input' }), {
    target: { files: [fileOf(TEXT, '意见.DOCX')] },
  });
  expect(await screen.findByText('共 3 个问题')).toBeVisible();
  expect(problems()).toEqual(['“三会一课”制度执行不严格', '党费收缴不及时', '部分合同未归档']);
});

test.each<[name: string, file: File]>([
  ['text', fileOf(TEXT, '意见.txt')],
  ['Word', fileOf(TEXT, '意见.docx')],
])('a %s file that is dropped is read', async (_name, file) => {
  await opened();
  const area = screen.getByText(PANEL_ABOUT);
  // Where it is not said that a file may be dropped, the browser opens it in place of the pane.
  expect(fireEvent.dragOver(area, { dataTransfer: { files: [], types: ['Files'] } })).toBe(false);
  expect(fireEvent.drop(area, { dataTransfer: { files: [file] } })).toBe(false);
  expect(await screen.findByText('共 3 个问题')).toBeVisible();
});

test('words dragged into the box are left to the box', async () => {
  await opened();
  const box = screen.getByRole('textbox', { name: '反馈意见全文' });
  expect(fireEvent.dragOver(box, { dataTransfer: { files: [], types: ['text/plain'] } })).toBe(
    true,
  );
  expect(fireEvent.drop(box, { dataTransfer: { files: [] } })).toBe(true);
});

test('of two hundred problems fifty are drawn at first, and one is corrected', async () => {
  const items = Array.from({ length: 200 }, (_, at) => `${at + 1}.第${at + 1}项制度执行不严格。`);
  await pasted(`发现的问题：\n${items.join('\n')}`);
  expect(screen.getByText('共 200 个问题')).toBeVisible();
  expect(problems()).toHaveLength(50);
  fireEvent.change(problem(1).getByRole('textbox'), { target: { value: '改' } });
  expect(problem(1).getByRole('textbox')).toHaveValue('改');
  expect(problems()).toHaveLength(50);
});

test('a text without problems says so', async () => {
  await pasted('今天天气很好。');
  expect(screen.getByText(/^没有认出问题。/u)).toBeVisible();
  expect(screen.getByRole('button', { name: '生成台账' })).toBeDisabled();
});
