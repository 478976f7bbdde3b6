import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Workbench } from '../../src/workbench/components/Workbench';
import { bytesOf, fakePage, type FakeAnswers, type FakePage } from './fake-page';

beforeAll(() => {
  // jsdom knows no media; this one is never dark.
  const never = { matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() };
  window.matchMedia = jest.fn().mockReturnValue(never);
});

async function show(first: 'sample' | 'blank', answers: FakeAnswers = {}): Promise<FakePage> {
  const page = fakePage(answers);
  render(<Workbench ports={page.ports} first={first} />);
  await screen.findByTitle('整改台账助手任务窗格');
  return page;
}

/** A file whose content is its own name; jsdom's files cannot be read. */
function file(name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(bytesOf(name)) });
}
const picker = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('Cannot pick a file: no file input');
  return input;
};
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('it starts with the sample and the pane beside it', async () => {
  const page = await show('sample');
  expect(page.opened).toEqual(['sample']);
  expect(screen.getByText('整改台账示例.xlsx')).toBeVisible();
  expect(document.title).toBe('整改台账示例.xlsx - 整改台账助手试用台');
  expect(page.frames).toHaveLength(1);
  expect(page.frames[0]?.getAttribute('src')).toBe('pane.html');
  expect(screen.getByText(/^试用台仅供试用、开发和测试加载项。/)).toBeVisible();
});

test('it starts blank when asked to', async () => {
  const page = await show('blank');
  expect(page.opened).toEqual(['blank']);
  expect(screen.getByText('空白工作簿.xlsx')).toBeVisible();
});

test('without the sample it says so and opens a blank workbook', async () => {
  const page = await show('sample', { sample: () => Promise.reject(new Error('404')) });
  expect(page.opened).toEqual(['blank']);
  expect(screen.getByText('示例台账没有读出来。请重新运行 npm start 后刷新本页。')).toBeVisible();
});

test('a file chosen takes the place of the sample, with a new pane', async () => {
  const page = await show('sample');
  await userEvent.upload(picker(), file('我的台账.xlsx'));
  expect(await screen.findByText('我的台账.xlsx')).toBeVisible();
  expect(page.opened).toEqual(['sample', '我的台账.xlsx']);
  expect(page.frames).toHaveLength(2);
});

test('a refused file leaves what was open and says why', async () => {
  const opening = { ok: false, message: '文件有密码，请先在 Excel 中去掉密码。' } as const;
  const page = await show('blank', { opening });
  await userEvent.upload(picker(), file('加密.xlsx'));
  expect(
    await screen.findByText('加密.xlsx 没有打开：文件有密码，请先在 Excel 中去掉密码。'),
  ).toBeVisible();
  expect(screen.getByText('空白工作簿.xlsx')).toBeVisible();
  expect(page.frames).toHaveLength(1);
  await userEvent.click(button('关闭提示'));
  expect(screen.queryByText(/没有打开/)).not.toBeInTheDocument();
});

test('saving downloads a copy and clears the mark', async () => {
  const page = await show('sample');
  expect(screen.queryByText(/未另存/)).not.toBeInTheDocument();
  act(page.change);
  expect(screen.getByText(/未另存/)).toBeVisible();
  await userEvent.click(button('另存副本'));
  expect(page.saved).toEqual(['整改台账示例-副本.xlsx: saved']);
  expect(screen.queryByText('● 未另存')).not.toBeInTheDocument();
});

test('a refusal to save names every reason and keeps the mark', async () => {
  const messages = ['“整改台账”插入过行，试用台不能保存。', '“整改台账”排过序，试用台不能保存。'];
  const page = await show('sample', { saving: { ok: false, messages } });
  act(page.change);
  await userEvent.click(button('另存副本'));
  for (const message of messages) expect(screen.getByText(message)).toBeVisible();
  expect(page.saved).toEqual([]);
  expect(screen.getByText('● 未另存')).toBeVisible();
});

describe('with changes that were not saved', () => {
  test.each([
    ['不保存，继续', ['sample', 'sample'], []],
    ['另存副本并继续', ['sample', 'sample'], ['整改台账示例-副本.xlsx: saved']],
    ['取消', ['sample'], []],
  ])('the answer %s', async (answer, opened, saved) => {
    const page = await show('sample');
    act(page.change);
    await userEvent.click(button('示例台账'));
    expect(page.opened).toEqual(['sample']);
    await userEvent.click(await screen.findByRole('button', { name: answer }));
    await waitFor(() => {
      expect(page.opened).toEqual(opened);
    });
    expect(page.saved).toEqual(saved);
  });

  test('nothing is replaced when saving was refused', async () => {
    const page = await show('sample', { saving: { ok: false, messages: ['不能保存。'] } });
    act(page.change);
    await userEvent.click(button('示例台账'));
    await userEvent.click(await screen.findByRole('button', { name: '另存副本并继续' }));
    expect(page.opened).toEqual(['sample']);
  });

  test('leaving the page is questioned by the browser', async () => {
    const page = await show('sample');
    const leave = (): boolean => fireEvent(window, new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    act(page.change);
    expect(leave()).toBe(false);
  });
});

describe('dragging', () => {
  const dataTransfer = (files: readonly File[], types = ['Files']) => ({ files, types });
  const dropOn = (files: readonly File[]): void => {
    fireEvent.dragEnter(window, { dataTransfer: dataTransfer(files) });
    fireEvent.drop(screen.getByText('松开鼠标，打开这个文件'), {
      dataTransfer: dataTransfer(files),
    });
  };

  test('a dropped file opens', async () => {
    const page = await show('sample');
    dropOn([file('拖来的.xlsx')]);
    expect(await screen.findByText('拖来的.xlsx')).toBeVisible();
    expect(page.opened).toEqual(['sample', '拖来的.xlsx']);
    expect(screen.queryByText('松开鼠标，打开这个文件')).not.toBeInTheDocument();
  });

  test('two files are refused', async () => {
    const page = await show('sample');
    dropOn([file('一.xlsx'), file('二.xlsx')]);
    expect(screen.getByText('一次只能打开一个文件。请只拖入一个 .xlsx 文件。')).toBeVisible();
    expect(page.opened).toEqual(['sample']);
  });

  test('cells dragged inside the grid are left to it', async () => {
    await show('sample');
    fireEvent.dragEnter(window, { dataTransfer: dataTransfer([], ['text/plain']) });
    expect(screen.queryByText('松开鼠标，打开这个文件')).not.toBeInTheDocument();
  });
});
