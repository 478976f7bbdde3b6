import { DEFAULT_DRAFTING, type DraftingSettings } from '../../src/app/drafting-settings';
import { readDrafting, writeDrafting } from '../../src/app/drafting-in-workbook';
import { FakeWorkbook } from '../support/fake-workbook';

const OWN: DraftingSettings = {
  template: 'audit',
  audience: 'public',
  facts: { 单位全称: '某县财政局', 专题会议次数: '8' },
  templates: { audit: '标题：整改报告' },
  linePitch: 28,
};

async function readBack(kept: unknown): Promise<DraftingSettings> {
  const workbook = new FakeWorkbook([]);
  workbook.settings.set('drafting', kept);
  return readDrafting(workbook);
}

test('what was kept comes back, under its own key', async () => {
  const workbook = new FakeWorkbook([]);
  await writeDrafting(workbook, OWN);
  expect([...workbook.settings.keys()]).toEqual(['drafting']);
  expect(await readDrafting(workbook)).toEqual(OWN);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', '内部稿'],
  ['a list', [OWN]],
  ['a number', 3],
])('where %s was kept all is as it ships', async (_what, kept) => {
  expect(await readBack(kept)).toEqual(DEFAULT_DRAFTING);
});

test.each<[string, object, Partial<DraftingSettings>]>([
  ['a template there is none of', { template: 'speech' }, { template: 'inspection' }],
  ['the name of a member of every object', { template: 'constructor' }, { template: 'inspection' }],
  ['readers there are none of', { audience: '公开' }, { audience: 'internal' }],
  ['a line pitch nobody offers', { linePitch: 12 }, { linePitch: 'standard' }],
  ['a line pitch as text', { linePitch: '28' }, { linePitch: 'standard' }],
  ['facts that are a text', { facts: '单位' }, { facts: {} }],
  [
    'a fact that is no text',
    { facts: { 单位全称: 5, 联系电话: '123' } },
    { facts: { 联系电话: '123' } },
  ],
  ['a template without words', { templates: { audit: ' \n' } }, { templates: {} }],
  ['templates nobody knows', { templates: { speech: '讲话' } }, { templates: {} }],
  ['a template that is no text', { templates: { audit: ['标题'] } }, { templates: {} }],
])('%s falls back and the rest stays', async (_what, damaged, expected) => {
  expect(await readBack({ ...OWN, ...damaged })).toEqual({ ...OWN, ...expected });
});

test('a fact named __proto__ is no more than a fact', async () => {
  const facts = (await readBack(JSON.parse('{"facts":{"__proto__":"恶","toString":"字"}}'))).facts;
  expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
  expect(Object.entries(facts)).toEqual([
    ['__proto__', '恶'],
    ['toString', '字'],
  ]);
});
