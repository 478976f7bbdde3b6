import { fromDialog, messageText, toDialog } from '../../../src/commands/dialog/messages';
import { pageWith } from '../../../src/commands/dialog/page';

const PAGE = pageWith({ lang: 'zh-CN', dark: false, intent: 'info', title: '甲', buttons: [] });

test('what one end says the other understands', () => {
  const shown = { page: 3, show: PAGE };
  expect(toDialog(messageText(shown))).toEqual(shown);
  const replied = { kind: 'replied', page: 3, reply: 'agree' } as const;
  expect(fromDialog(messageText(replied))).toEqual(replied);
  expect(fromDialog(messageText({ kind: 'ready' }))).toEqual({ kind: 'ready' });
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['an unknown reply', '{"kind":"replied","page":1,"reply":"format"}'],
  ['a reply to no page', '{"kind":"replied","reply":"agree"}'],
])('%s is no word of the dialog', (_what, text) => {
  expect(fromDialog(text)).toBeNull();
});

test.each([
  ['no JSON', ''],
  ['a page without a number', '{"show":{"title":"甲","buttons":[]}}'],
  ['a page without buttons', '{"page":1,"show":{"title":"甲"}}'],
  ['no page', '{"page":1,"show":null}'],
])('%s is not shown', (_what, text) => {
  expect(toDialog(text)).toBeNull();
});
