import { screen } from '@testing-library/react';
import { useState } from 'react';
import { TemplateEditor } from '../../../../src/taskpane/components/draft/TemplateEditor';
import { TemplateGuide } from '../../../../src/taskpane/components/draft/TemplateGuide';
import { FAKE_DRAFTING } from '../../../support/fake-drafting';
import { axeFindings } from '../../render-pane';
import { renderIn } from './render-in';

const SHIPPED = '标题：甲\n正文：乙';

interface EditorProps {
  readonly kept: string;
  readonly calls: string[];
}

function Editor({ kept, calls }: EditorProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TemplateEditor
      kept={kept}
      shipped={SHIPPED}
      typed={typed}
      onType={setTyped}
      check={FAKE_DRAFTING.checkTemplate}
      onSave={(text) => calls.push(`save ${text}`)}
      onReset={() => calls.push('reset')}
    />
  );
}

function renderEditor(kept = SHIPPED) {
  const calls: string[] = [];
  return { calls, ...renderIn(<Editor kept={kept} calls={calls} />) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '模板文字' });
const button = (name: string) => screen.getByRole('button', { name });

test('shows the words that are kept; there is nothing to save or restore yet', async () => {
  const { user, calls } = renderEditor();
  expect(field()).toHaveValue(SHIPPED);
  expect(screen.queryByRole('button', { name: '恢复默认' })).toBeNull();
  await user.click(button('保存模板'));
  expect(calls).toEqual([]);
  expect(await axeFindings()).toEqual([]);
});

test('keeps what can be read as a template', async () => {
  const { user, calls } = renderEditor();
  await user.type(field(), '。');
  await user.click(button('保存模板'));
  expect(calls).toEqual([`save ${SHIPPED}。`]);
});

test('says what cannot be read, leads to the line and keeps nothing', async () => {
  const { user, calls } = renderEditor();
  await user.type(field(), '【坏】');
  expect(screen.getByRole('status')).toHaveTextContent(
    '模板里有写法认不出来，改好才能保存：第1行没有“坏”这个部分。',
  );
  expect(await axeFindings()).toEqual([]);
  await user.click(button('第1行'));
  expect(field()).toHaveFocus();
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, 4]);
  await user.click(button('保存模板'));
  expect(calls).toEqual([]);
});

test('the office’s own words go only after a second click', async () => {
  const { user, calls } = renderEditor('标题：本局');
  expect(screen.getByText('用的是本单位改过的模板。')).toBeVisible();
  await user.click(button('恢复默认'));
  expect(screen.getByText('恢复后，改过的模板文字会丢失。')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button('取消'));
  expect(calls).toEqual([]);
  await user.click(button('恢复默认'));
  await user.click(button('确定恢复'));
  expect(calls).toEqual(['reset']);
});

test('the guide names parts, options and words, folded away until wanted', async () => {
  const { user } = renderIn(<TemplateGuide engine={FAKE_DRAFTING} />);
  const part = screen.getByText('【表格】').closest('li');
  expect(part).not.toBeVisible();
  await user.click(screen.getByText('模板里可以写什么'));
  expect(part).toHaveTextContent('【表格】责任单位 或 类别 或 责任领导');
  expect(screen.getByText('可以写的信息：{单位全称}、{专题会议次数}、{统计日期}')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
