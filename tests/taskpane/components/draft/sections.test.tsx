import { screen, waitFor, within } from '@testing-library/react';
import type { DraftingEngine } from '../../../../src/app/drafting-engine';
import { DRAFT, proofFinding, publicationFinding } from '../../draft-fixture';
import { axeFindings } from '../../render-pane';
import { button, field, openDraft } from './open-draft';

const undoButtons = () => screen.queryAllByRole('button', { name: '撤回上一步' });

describe('待补充', () => {
  test('leads to the row in the sheet and to the field of the fact', async () => {
    const { user, workbook } = await openDraft();
    await user.click(button('待补充 2'));
    const rows = screen.getByRole('list', { name: '台账没有写的，点行号去补：' });
    expect(rows).toHaveTextContent('第4行整改进展');
    await user.click(within(rows).getByRole('button', { name: '第4行' }));
    expect(workbook.selections.at(-1)?.area.top).toBe(4);
    await user.click(within(button('联系电话').closest('ul') as HTMLElement).getByRole('button'));
    expect(screen.getByRole('textbox', { name: '联系电话' })).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
  });

  test('what the user has written in stands there no more', async () => {
    const { user } = await openDraft();
    await user.click(button('修改'));
    await user.clear(field());
    await user.type(field(), '全部改写。');
    expect(screen.queryByRole('button', { name: /^待补充/u })).toBeNull();
  });
});

describe('校对', () => {
  const proofreadText: DraftingEngine['proofreadText'] = (text) => {
    const at = text.indexOf('学习8次');
    return [
      ...(at < 0
        ? []
        : [
            proofFinding({
              start: at,
              end: at + 4,
              line: 4,
              column: 22,
              text: '学习8次',
              replacement: '学习8期',
            }),
          ]),
      proofFinding({
        code: 'gap',
        severity: 'error',
        text: '［待补充：联系电话］',
        message: '没有补上。',
      }),
    ];
  };

  test('lists what to correct, leads there in both views and corrects on request', async () => {
    const { user } = await openDraft({ proofreadText });
    await user.click(await screen.findByRole('button', { name: '校对 1' }));
    expect(screen.getByText('另有1处［待补充］，见上面的“待补充”。')).toBeVisible();
    expect(screen.getByRole('list', { name: '注意 1' }).childElementCount).toBe(1);
    expect(await axeFindings()).toEqual([]);
    await user.click(button('第4段第22字'));
    expect(document.activeElement).toHaveTextContent('已组织学习8次。');
    await user.click(button('修改'));
    await user.click(button('第4段第22字'));
    expect(field()).toHaveFocus();
    const { selectionStart, selectionEnd, value } = field();
    expect(value.slice(selectionStart, selectionEnd)).toBe('学习8次');
    await user.click(button('改为“学习8期”'));
    expect(field().value).toContain('已组织学习8期。');
    expect(screen.getByText(/^没有发现需要改的地方/u)).toBeVisible();
    // Beside the text and beside the list.
    expect(undoButtons()).toHaveLength(2);
    await user.click(undoButtons().at(-1) ?? document.body);
    expect(field()).toHaveValue(DRAFT.text);
    expect(screen.queryByRole('button', { name: '撤回上一步' })).toBeNull();
  });
});

describe('公开前检查', () => {
  const checkPublication: DraftingEngine['checkPublication'] = (text) => {
    const at = text.indexOf('某局');
    if (at < 0) return [];
    const place = { start: at, end: at + 2, line: 9, column: 1, text: '某局' };
    return [publicationFinding({ ...place, masked: '××' })];
  };

  test('is for the public version only, masks what was ticked and takes it back', async () => {
    const { user } = await openDraft({ checkPublication });
    expect(screen.queryByRole('button', { name: /^公开前检查/u })).toBeNull();
    await user.click(button('公开稿'));
    await user.click(button('起草'));
    await user.click(await screen.findByRole('button', { name: '公开前检查 1' }));
    expect(button('遮盖所选（0处）')).toHaveAttribute('aria-disabled', 'true');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: '“某局”→“××”' }));
    await user.click(button('遮盖所选（1处）'));
    expect(await screen.findByText('公开稿已遮盖1处，内部稿没有改动。')).toBeVisible();
    await user.click(button('修改'));
    expect(field().value).toMatch(/××$/u);
    await user.click(undoButtons().at(-1) ?? document.body);
    expect(field()).toHaveValue(DRAFT.text);
    await user.click(button('内部稿'));
    expect(field()).toHaveValue(DRAFT.text);
  });
});

describe('what was typed and not kept', () => {
  const openTemplate = async ({ user }: Awaited<ReturnType<typeof openDraft>>) => {
    await user.click(button('模板和行距'));
    return screen.getByRole<HTMLTextAreaElement>('textbox', { name: '模板文字' });
  };

  test('outlives folding, another template and another tab', async () => {
    const pane = await openDraft();
    const { user } = pane;
    await user.type(await openTemplate(pane), '一句');
    await user.click(button('模板和行距'));
    await user.selectOptions(screen.getByRole('combobox', { name: '模板' }), '内部月报');
    expect(await openTemplate(pane)).toHaveValue('月报：');
    await user.selectOptions(screen.getByRole('combobox', { name: '模板' }), '巡察整改通报');
    await user.click(screen.getByRole('tab', { name: '设置' }));
    await user.click(screen.getByRole('tab', { name: '文稿' }));
    expect(await openTemplate(pane)).toHaveValue('通报：一句');
  });

  test('is the template’s text once it was kept', async () => {
    const pane = await openDraft();
    const { user } = pane;
    const text = await openTemplate(pane);
    await user.type(text, '一句');
    await user.click(button('保存模板'));
    expect(await screen.findByText('模板已存进本工作簿，下次起草时使用。')).toBeVisible();
    expect(screen.getByText('用的是本单位改过的模板。')).toBeVisible();
    await user.click(button('恢复默认'));
    await user.click(button('确定恢复'));
    expect(await screen.findByText('模板已恢复默认，下次起草时使用。')).toBeVisible();
    expect(text).toHaveValue('通报：');
  });

  test('a fact that was typed is in the next draft', async () => {
    const drafted: unknown[] = [];
    const draftLedger: DraftingEngine['draftLedger'] = (_loaded, { facts }) => {
      drafted.push(facts);
      return DRAFT;
    };
    const { user } = await openDraft({ draftLedger });
    await user.click(button('填写信息 还有5项没有填写'));
    await user.type(screen.getByRole('textbox', { name: '单位全称' }), '某局');
    expect(button('填写信息 还有4项没有填写')).toBeVisible();
    await user.click(button('重新起草'));
    await waitFor(() => {
      expect(drafted.at(-1)).toEqual({ 单位全称: '某局' });
    });
    expect(drafted[0]).toEqual({});
  });
});

test('the line pitch of the Word file is chosen and kept', async () => {
  const { user, workbook } = await openDraft();
  await user.click(button('模板和行距'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Word 行距' }), '固定值30磅');
  await waitFor(() => {
    expect(workbook.settings.get('drafting')).toMatchObject({ linePitch: 30 });
  });
});

test('another text is compared with the ledger on screen', async () => {
  const { user } = await openDraft();
  await user.click(button('校对其他文字'));
  await user.click(screen.getByRole('textbox', { name: '要校对的文字' }));
  await user.paste('截止昨天。');
  await user.click(button('校对这段文字'));
  expect(await screen.findByText('对照“整改台账”，发现1处。')).toBeVisible();
  expect(screen.getByText('“截止”后面接日期时应写“截至”（整改台账）。')).toBeVisible();
});
