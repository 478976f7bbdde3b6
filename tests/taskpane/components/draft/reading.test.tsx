import { act, screen, waitFor, within } from '@testing-library/react';
import { createRef } from 'react';
import { draftOf } from '../../../../src/domain/draft/draft-text';
import type { DraftSentence } from '../../../../src/domain/draft/types';
import {
  DraftReading,
  type DraftReadingProps,
} from '../../../../src/taskpane/components/draft/DraftReading';
import type { TextView } from '../../../../src/taskpane/text-view';
import { DRAFT, ENGINE, paragraph, sentence } from '../../draft-fixture';
import { axeFindings } from '../../render-pane';
import { renderIn } from './render-in';

function renderReading(more: Partial<DraftReadingProps> = {}) {
  const shown: DraftSentence[] = [];
  const ref = createRef<TextView>();
  const props: DraftReadingProps = {
    text: DRAFT.text,
    draft: DRAFT,
    engine: ENGINE,
    picked: null,
    items: [],
    onShow: (each) => shown.push(each),
    ref,
    ...more,
  };
  const pane = renderIn(<DraftReading {...props} />);
  return {
    ...pane,
    shown,
    ref,
    change: (next: Partial<DraftReadingProps>) => {
      pane.again(<DraftReading {...props} {...next} />);
    },
  };
}

const region = () => screen.getByRole('region', { name: '整改进展情况文稿' });

/** The sentence of those words. Without layout the names of its parts come out parted by blanks. */
function part(words: string): HTMLElement {
  const sentences = within(region()).getAllByRole('button');
  const found = sentences.find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`Cannot find the sentence: ${words}`);
  return found;
}

const strip = () => screen.getByRole('status');

test('the text stands with its headings, its table and nothing of anybody’s', async () => {
  renderReading();
  const headings = within(region()).getAllByRole('heading');
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    '整改进展情况的通报',
    '一、重点问题',
  ]);
  expect(within(region()).getByRole('columnheader', { name: '问题数' })).toBeVisible();
  expect(region()).toHaveTextContent('已组织学习8次。');
  expect(region()).not.toHaveTextContent('已改写');
  expect(await axeFindings()).toEqual([]);
});

test('before anything was touched it says what can be done', () => {
  renderReading();
  expect(strip()).toHaveTextContent('点一句话，表格里就选中它的来源');
  expect(region()).toHaveAccessibleDescription('用上下方向键逐句移动，按回车在表格里选中来源。');
});

test('a click on a sentence shows its cells in the sheet, and where it is from', async () => {
  const { user, shown } = renderReading();
  await user.click(part('已组织学习8次。'));
  expect(shown.map(({ cells, rows }) => [cells, rows])).toEqual([[['F3'], [3]]]);
  expect(
    within(strip())
      .getAllByText(/./u)
      .map(({ textContent }) => textContent),
  ).toEqual(['来源：第3行，单元格F3', '8次：照抄 F3']);
});

test('a sentence that is not of the sheet says so', async () => {
  const { user } = renderReading();
  await user.click(part('某局'));
  expect(strip()).toHaveTextContent('这句话来自填写的信息、设置或模板，不来自表格。');
});

describe('by keyboard', () => {
  test('Tab stops once, the arrows go from sentence to sentence and Enter shows it', async () => {
    const { user, shown } = renderReading();
    await user.tab();
    expect(part('整改进展情况的通报')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(part('反馈的3个问题已完成2个。')).toHaveFocus();
    expect(strip()).toHaveTextContent('3 = 行3、行4、行7（共3行）');
    await user.keyboard('{Enter}');
    expect(shown.map(({ rows }) => rows)).toEqual([[3, 4, 7]]);
    await user.keyboard('{End}');
    expect(part('某局')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(part('某局')).toHaveFocus();
    await user.keyboard('{ArrowUp} ');
    expect(shown.at(-1)?.text).toBe('2');
    await user.keyboard('{Home}');
    expect(part('整改进展情况的通报')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  test('other keys are left to the browser', async () => {
    const { user, shown } = renderReading();
    await user.tab();
    await user.keyboard('a{PageDown}');
    expect(part('整改进展情况的通报')).toHaveFocus();
    expect(shown).toEqual([]);
  });
});

test('a figure says how it came about while the pointer is on it', async () => {
  const { user } = renderReading();
  const figures = part('反馈的3个问题已完成2个。').querySelectorAll('[data-figure]');
  expect(Array.from(figures).map(({ textContent }) => textContent)).toEqual(['3', '2']);
  await user.hover(figures[1] as HTMLElement);
  expect(await screen.findByRole('tooltip')).toHaveTextContent('2 = 行3、行4（共2行）');
  await user.hover(figures[0] as HTMLElement);
  expect(screen.getByRole('tooltip')).toHaveTextContent('3 = 行3、行4、行7（共3行）');
  await user.hover(part('某局'));
  await waitFor(() => {
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

test('Escape takes the explanation away', async () => {
  const { user } = renderReading();
  const figure = part('已组织学习8次。').querySelector('[data-figure]');
  await user.hover(figure as HTMLElement);
  await screen.findByRole('tooltip');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('a gap has a mark beside its words', () => {
  renderReading();
  const gap = part('［待补充：整改进展］');
  expect(gap.querySelector('svg')).not.toBeNull();
});

test('what the user reworded is marked and leads nowhere', async () => {
  const text = DRAFT.text.replace('已组织学习8次。', '已组织学习九次。');
  const { user, shown } = renderReading({ text });
  const own = within(region()).getByText('已组织学习九次。');
  expect(own.closest('[role=button]')).toBeNull();
  expect(own.nextSibling).toHaveTextContent('已改写、无来源');
  await user.click(own);
  expect(shown).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

describe('rows selected in the sheet', () => {
  const current = () =>
    within(region())
      .queryAllByRole('button', { current: true })
      .map(({ textContent }) => textContent);

  test('mark the sentences that tell of them, in words, too', () => {
    const { change } = renderReading();
    change({ picked: { sheetId: 's1', top: 4, bottom: 4 } });
    expect(screen.getByText('表格选中了第4行，相关的5句已在文稿里标出。')).toBeVisible();
    expect(current()).toEqual([
      '反馈的3个问题已完成2个。',
      '（2）关于“台账不清”问题。',
      '［待补充：整改进展］',
      '办公室',
      '2',
    ]);
    change({ picked: { sheetId: 's1', top: 9, bottom: 9 } });
    expect(current()).toEqual([]);
    expect(screen.getByText('表格选中了第9行，文稿里没有写到。')).toBeVisible();
  });

  test('do not take the focus', async () => {
    const { user, change } = renderReading();
    await user.tab();
    change({ picked: { sheetId: 's1', top: 4, bottom: 4 } });
    expect(part('整改进展情况的通报')).toHaveFocus();
  });
});

describe('going to a place', () => {
  test('puts the focus on the sentence there', () => {
    const { ref } = renderReading();
    const start = DRAFT.text.indexOf('学习8次');
    act(() => {
      ref.current?.goTo({ start, end: start + 4 });
    });
    expect(part('已组织学习8次。')).toHaveFocus();
  });

  test('or on the user’s own words', () => {
    const text = DRAFT.text.replace('已组织学习8次。', '已组织学习九次。');
    const { ref } = renderReading({ text });
    const start = text.indexOf('九次');
    act(() => {
      ref.current?.goTo({ start, end: start + 2 });
    });
    expect(within(region()).getByText('已组织学习九次。')).toHaveFocus();
  });
});

describe('a long report', () => {
  const long = draftOf(
    Array.from({ length: 300 }, (_, at) =>
      paragraph('body', [sentence(`第${at + 1}段讲的是这一个问题。`, [at + 1])]),
    ),
  );

  test('is drawn piece by piece, to its end', async () => {
    renderReading({ draft: long, text: long.text });
    expect(within(region()).getAllByRole('button')).toHaveLength(40);
    expect(screen.getByText('后面的段落正在排版…')).toBeInTheDocument();
    await waitFor(() => {
      expect(within(region()).getAllByRole('button')).toHaveLength(300);
    });
    expect(screen.queryByText('后面的段落正在排版…')).toBeNull();
  });

  test('is drawn at once as far as somebody wants to go', () => {
    const { ref } = renderReading({ draft: long, text: long.text });
    act(() => {
      ref.current?.goTo({ start: long.text.indexOf('第250段'), end: long.text.length });
    });
    expect(part('第250段讲的是这一个问题。')).toHaveFocus();
  });
});
