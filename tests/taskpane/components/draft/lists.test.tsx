import { screen, within } from '@testing-library/react';
import type { PastedText } from '../../../../src/app/draft-state';
import type { ProofFinding } from '../../../../src/domain/proofread/types';
import type { PublicationFinding } from '../../../../src/domain/publication/types';
import { PastedProof } from '../../../../src/taskpane/components/draft/PastedProof';
import { ProofList } from '../../../../src/taskpane/components/draft/ProofList';
import { PublicationList } from '../../../../src/taskpane/components/draft/PublicationList';
import { proofFinding, publicationFinding } from '../../draft-fixture';
import { axeFindings } from '../../render-pane';
import { renderIn } from './render-in';

const button = (name: string) => screen.getByRole('button', { name });

describe('what a proofreader found', () => {
  const findings = [
    proofFinding({
      start: 9,
      line: 2,
      column: 3,
      severity: 'info',
      replacement: null,
      message: '看一眼。',
    }),
    proofFinding({ start: 4, line: 1, column: 5 }),
    proofFinding({ start: 20, line: 3, column: 1, severity: 'error', replacement: '' }),
  ];

  function renderList() {
    const calls: string[] = [];
    const say = (what: string) => (finding: ProofFinding, words?: string) => {
      calls.push([what, finding.start, ...(words === undefined ? [] : [words])].join(' '));
    };
    const pane = renderIn(
      <ProofList findings={findings} onGoTo={say('go')} onReplace={say('replace')} />,
    );
    return { calls, ...pane };
  }

  test('stands by severity in words, the gravest first', async () => {
    renderList();
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['错误 1', '注意 1', '说明 1']);
    expect(await axeFindings()).toEqual([]);
  });

  test('leads to its place, and is corrected only by its own button', async () => {
    const { user, calls } = renderList();
    await user.click(button('第1段第5字'));
    await user.click(button('改为“截至”'));
    await user.click(button('删去'));
    expect(calls).toEqual(['go 4', 'replace 4 截至', 'replace 20 ']);
    const info = within(screen.getByRole('list', { name: '说明 1' }));
    expect(info.getAllByRole('button')).toHaveLength(1);
  });

  test('a text that is not ours to change has no such buttons', () => {
    renderIn(<ProofList findings={findings} onGoTo={() => undefined} onReplace={null} />);
    expect(screen.queryByRole('button', { name: '改为“截至”' })).toBeNull();
  });

  test('very many are shown in parts', async () => {
    const many = Array.from({ length: 60 }, (_, at) => proofFinding({ start: at, end: at + 1 }));
    const { user } = renderIn(
      <ProofList findings={many} onGoTo={() => undefined} onReplace={null} />,
    );
    const list = screen.getByRole('list', { name: '注意 60' });
    expect(list.childElementCount).toBe(50);
    await user.click(button('显示其余10条'));
    expect(list.childElementCount).toBe(60);
  });
});

describe('what should not be public', () => {
  const findings = [
    publicationFinding({ start: 2, end: 4 }),
    publicationFinding({ start: 9, end: 11, text: '李四', masked: '李某' }),
    publicationFinding({
      start: 20,
      end: 22,
      text: '立案',
      masked: null,
      severity: 'error',
      message: '不宜公开。',
    }),
  ];

  function renderList(of: readonly PublicationFinding[] = findings) {
    const masked: (readonly PublicationFinding[])[] = [];
    const gone: number[] = [];
    const pane = renderIn(
      <PublicationList
        findings={of}
        onGoTo={({ start }) => gone.push(start)}
        onMask={(each) => masked.push(each)}
      />,
    );
    return { masked, gone, ...pane };
  }

  test('is listed with what it would become; nothing is ticked', async () => {
    const { user, masked } = renderList();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      '注意：公开前请遮盖姓名。第1段第1字“张三”→“张某”',
      '注意：公开前请遮盖姓名。第1段第1字“李四”→“李某”',
      '错误：不宜公开。第1段第1字请自己改写这一句。',
    ]);
    expect(await axeFindings()).toEqual([]);
    await user.click(button('遮盖所选（0处）'));
    expect(masked).toEqual([]);
  });

  test('only what is ticked is masked, and has to be ticked anew afterwards', async () => {
    const { user, masked } = renderList();
    await user.click(screen.getByRole('checkbox', { name: '“李四”→“李某”' }));
    await user.click(button('遮盖所选（1处）'));
    expect(masked).toEqual([[findings[1]]]);
    expect(button('遮盖所选（0处）')).toBeVisible();
  });

  test('all that can be masked is ticked at once, and unticked', async () => {
    const { user, masked } = renderList();
    const all = screen.getByRole('checkbox', { name: '全选能遮盖的' });
    await user.click(all);
    await user.click(screen.getByRole('checkbox', { name: '“张三”→“张某”' }));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    await user.click(button('遮盖所选（2处）'));
    expect(masked).toEqual([[findings[0], findings[1]]]);
  });

  const places = [
    publicationFinding({ start: 2, end: 4 }),
    publicationFinding({ start: 9, end: 11, text: '李四', masked: '李某' }),
    publicationFinding({ start: 20, end: 22 }),
    publicationFinding({ start: 30, end: 33, text: '张\u3000三' }),
    publicationFinding({ start: 40, end: 42, text: '张三', masked: null }),
  ];

  test('a name is ticked at all its places, however it is spaced', async () => {
    const { user, masked } = renderList(places);
    const boxes = () => screen.getAllByRole('checkbox', { name: /→“张某”$/u });
    expect(boxes()).toHaveLength(3);
    await user.click(boxes()[1] ?? document.body);
    for (const box of boxes()) expect(box).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '“李四”→“李某”' })).not.toBeChecked();
    await user.click(button('遮盖所选（3处）'));
    expect(masked).toEqual([[places[0], places[2], places[3]]]);
  });

  test('and unticked at all of them', async () => {
    const { user } = renderList(places);
    const all = screen.getByRole('checkbox', { name: '全选能遮盖的' });
    await user.click(all);
    expect(button('遮盖所选（4处）')).toBeVisible();
    await user.click(
      screen.getAllByRole('checkbox', { name: '“张三”→“张某”' })[0] ?? document.body,
    );
    expect(button('遮盖所选（1处）')).toBeVisible();
    expect(all).toBePartiallyChecked();
  });

  test('also at the places that are not shown yet', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      publicationFinding({ start: at * 3, end: at * 3 + 2 }),
    );
    const { user, masked } = renderList(many);
    await user.click(
      screen.getAllByRole('checkbox', { name: '“张三”→“张某”' })[0] ?? document.body,
    );
    await user.click(button('遮盖所选（60处）'));
    expect(masked).toEqual([many]);
  });

  test('leads to its place', async () => {
    const { user, gone } = renderList(findings.slice(2));
    await user.click(button('第1段第1字'));
    expect(gone).toEqual([20]);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('nothing found is no permission', () => {
    renderList([]);
    expect(
      screen.getByText('没有发现不宜公开的内容。是否公开、怎样公开，仍按保密审查的程序办。'),
    ).toBeVisible();
  });
});

describe('校对其他文字', () => {
  const pasted: PastedText = {
    text: '截止昨天。',
    sheet: { id: 's1', name: '整改台账', visible: true, ours: false },
    proof: [proofFinding({ start: 0, end: 2 })],
  };

  test('sends what was pasted, and nothing before that', async () => {
    const texts: string[] = [];
    const { user } = renderIn(
      <PastedProof pasted={null} onLedger owner={{}} onProofread={(text) => texts.push(text)} />,
    );
    expect(button('校对这段文字')).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('textbox', { name: '要校对的文字' }));
    await user.paste('截止昨天。');
    await user.click(button('校对这段文字'));
    expect(texts).toEqual(['截止昨天。']);
    expect(await axeFindings()).toEqual([]);
  });

  test('shows what was found, leads there and changes nothing', async () => {
    const { user } = renderIn(
      <PastedProof pasted={pasted} onLedger owner={{}} onProofread={() => undefined} />,
    );
    expect(screen.getByRole('status')).toHaveTextContent('对照“整改台账”，发现1处。');
    await user.click(button('第1段第1字'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '要校对的文字' });
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
    expect(screen.queryByRole('button', { name: /^改为/u })).toBeNull();
  });

  test('what was found in another text is not shown', async () => {
    const { user } = renderIn(
      <PastedProof pasted={pasted} onLedger owner={{}} onProofread={() => undefined} />,
    );
    await user.type(screen.getByRole('textbox', { name: '要校对的文字' }), '又');
    expect(screen.queryByRole('status')).toBeNull();
  });
});
