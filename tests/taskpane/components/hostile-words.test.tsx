import { screen } from '@testing-library/react';
import { FakeWorkbook } from '../../support/fake-workbook';
import { gridOf } from '../../support/grid';
import { renderPane } from '../render-pane';

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '"><iframe src="javascript:window.hacked=1">',
  'javascript:window.hacked=1',
  '{{constructor}}',
  '&lt;b&gt;',
  '__proto__',
  'constructor',
  '\u202E倒过来',
  '\u0001\uD83D',
] as const;

const HEAD = [
  '序号',
  '问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '整改时限',
  '整改进展',
  '整改状态',
];

function hostileLedger() {
  return gridOf('<b>整改台账</b>', [
    HEAD,
    ...HOSTILE.map((text, at) => [
      at + 1,
      text,
      text,
      text,
      text,
      at % 2 === 0 ? '2024年12月31日' : text,
      text,
      at % 2 === 0 ? '正在推进' : text,
    ]),
  ]);
}

test('whatever the cells say, every tab shows it as text and nothing of it becomes markup', async () => {
  const workbook = new FakeWorkbook([hostileLedger()]);
  const { user } = renderPane({ workbook });
  await screen.findByRole('heading', { name: '<b>整改台账</b>' });
  const tabs = screen.getAllByRole('tab');
  for (const tab of tabs) {
    await user.click(tab);
    const markup = document.body.querySelectorAll(
      'script, iframe, img, object, embed, a[href^="javascript:"], [onerror], [onload]',
    );
    expect([...markup].map((element) => element.outerHTML)).toEqual([]);
  }
  expect('hacked' in window).toBe(false);
  await user.click(screen.getByRole('tab', { name: /^体检/u }));
  expect(document.body.textContent).not.toMatch(/\[native code\]|\[object /u);
});
