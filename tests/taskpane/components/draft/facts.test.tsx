import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { Facts } from '../../../../src/domain/report/types';
import { FactsForm } from '../../../../src/taskpane/components/draft/FactsForm';
import { useTypedFacts } from '../../../../src/taskpane/use-typed-facts';
import { FIELDS } from '../../draft-fixture';
import { axeFindings } from '../../render-pane';
import { renderIn } from './render-in';

interface FormProps {
  readonly saved: Facts[];
  readonly kept?: Facts;
  readonly wanted?: { readonly key: string };
}

/** The form over facts that are kept as soon as they are saved. */
function Form({ saved, kept: first = {}, wanted }: FormProps) {
  const [kept, setKept] = useState(first);
  const facts = useTypedFacts(FIELDS, kept, (changed) => {
    saved.push(changed);
    setKept({ ...kept, ...changed });
    return Promise.resolve();
  });
  return (
    <>
      <FactsForm fields={FIELDS} facts={facts} wanted={wanted ?? null} />
      <button type="button">别处</button>
    </>
  );
}

function renderForm(props: Omit<FormProps, 'saved'> = {}) {
  const saved: Facts[] = [];
  return { saved, ...renderIn(<Form saved={saved} {...props} />) };
}

const field = (name: string) => screen.getByRole('textbox', { name });

test('asks by groups, with a hint for each', async () => {
  renderForm({ kept: { 单位全称: '某局' } });
  expect(screen.getAllByRole('group').map(({ firstChild }) => firstChild?.textContent)).toEqual([
    '单位',
    '公开',
    '主体责任',
  ]);
  expect(field('单位全称')).toHaveValue('某局');
  expect(field('公开天数')).toHaveAccessibleDescription('首尾都算，如：15');
  expect(screen.getByLabelText('公开开始日期')).toHaveAttribute('type', 'date');
  expect(field('主体责任举措').tagName).toBe('TEXTAREA');
  expect(await axeFindings()).toEqual([]);
});

test('keeps what was typed once, when the form is left', async () => {
  const { user, saved } = renderForm({ kept: { 单位全称: '某局' } });
  await user.type(field('联系电话'), '010');
  await user.type(field('公开天数'), '15');
  expect(saved).toEqual([]);
  expect(screen.getByText('有改动还没有保存。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '别处' }));
  expect(saved).toEqual([{ 联系电话: '010', 公开天数: '15' }]);
  expect(screen.queryByText('有改动还没有保存。')).toBeNull();
  await user.click(field('单位全称'));
  await user.click(screen.getByRole('button', { name: '别处' }));
  expect(saved).toHaveLength(1);
});

test('keeps it on 保存 and on Enter', async () => {
  const { user, saved } = renderForm();
  const save = screen.getByRole('button', { name: '保存' });
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await user.type(field('单位全称'), '某局');
  await user.click(save);
  await user.type(field('联系电话'), '010{Enter}');
  expect(saved).toEqual([{ 单位全称: '某局' }, { 联系电话: '010' }]);
});

test('what is emptied is not filled in any more', async () => {
  const { user, saved } = renderForm({ kept: { 单位全称: '某局' } });
  await user.clear(field('单位全称'));
  await user.click(screen.getByRole('button', { name: '别处' }));
  expect(saved).toEqual([{ 单位全称: '' }]);
});

test('what cannot be meant is said and not kept, but stays to be mended', async () => {
  const { user, saved } = renderForm();
  await user.type(field('公开天数'), '十五天');
  expect(screen.getByText('请只填整数，不带单位。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '别处' }));
  expect(saved).toEqual([]);
  expect(field('公开天数')).toHaveValue('十五天');
});

test('goes to the field that is wanted', () => {
  renderForm({ wanted: { key: '公开天数' } });
  expect(field('公开天数')).toHaveFocus();
});
