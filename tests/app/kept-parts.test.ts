import { openEnvelope } from '../../src/app/kept-envelope';
import { damageOf } from '../../src/app/kept-damage';
import { MOST_ENTRIES, MOST_LETTERS } from '../../src/app/kept-settings';
import { DEFAULT_DRAFTING } from '../../src/app/drafting-settings';
import { readKeptDrafting, writeDrafting } from '../../src/app/drafting-in-workbook';
import {
  ALL_SETTINGS,
  DEFAULT_SETTINGS,
  MOST_DAYS,
  MOST_MONTHS,
  type Settings,
} from '../../src/app/settings';
import { readKeptSettings, writeSettings } from '../../src/app/settings-in-workbook';
import { FakeWorkbook } from '../support/fake-workbook';

/** What the workbook keeps is JSON. */
function asKept(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function keeping(key: 'settings' | 'drafting', kept: unknown): FakeWorkbook {
  const workbook = new FakeWorkbook([]);
  workbook.settings.set(key, kept);
  return workbook;
}

const reading = (kept: unknown) => readKeptSettings(keeping('settings', kept));

/** Settings as the add-in kept them on the day of each commit that changed their shape. */
const EARLIER: readonly [when: string, kept: object][] = [
  [
    '6aa3e64: days and consent',
    {
      feedback: '2024-07-26',
      immediateDays: 15,
      concentratedMonths: 3,
      dueSoonDays: 20,
      helperConsent: true,
    },
  ],
  [
    '1b1f951: with the month before, columns and the counting rule, none of them ever chosen',
    {
      feedback: null,
      immediateDays: 30,
      concentratedMonths: 6,
      dueSoonDays: 10,
      monthBefore: 'end',
      columns: {},
      countingRule: DEFAULT_SETTINGS.countingRule,
      helperConsent: false,
    },
  ],
  [
    '7559c55: answers to questions',
    {
      feedback: '2024-07-26',
      immediateDays: 30,
      concentratedMonths: 6,
      dueSoonDays: 10,
      monthBefore: 'start',
      monthBeforeAnswered: true,
      columns: { 完成时间: 'plannedOn', '备注#2': 'none' },
      countingRule: { ...DEFAULT_SETTINGS.countingRule, unit: 'measures', decimals: 0 },
      helperConsent: true,
    },
  ],
  [
    '5e8b0aa: colours and the first warning',
    {
      ...DEFAULT_SETTINGS,
      feedback: '2024-07-26',
      firstWarningDays: 30,
      colourPreset: 'threeColour',
    },
  ],
];

describe('settings of earlier versions', () => {
  test.each(EARLIER)(
    '%s: all they say is read, and nothing is found wrong',
    async (_when, kept) => {
      expect(await reading(asKept(kept))).toEqual({
        value: { ...DEFAULT_SETTINGS, ...kept },
        damaged: [],
        isDamaged: false,
        isNewer: false,
      });
    },
  );

  test('of drafting, too', async () => {
    const kept = {
      template: 'audit',
      audience: 'public',
      facts: { 单位全称: '某局' },
      templates: {},
    };
    const { value, damaged } = await readKeptDrafting(keeping('drafting', kept));
    expect(value).toEqual({ ...DEFAULT_DRAFTING, ...kept });
    expect(damaged).toEqual([]);
  });

  test.each(EARLIER)('%s: saved anew they have a version and say the same', async (_when, kept) => {
    const workbook = keeping('settings', asKept(kept));
    const { value } = await readKeptSettings(workbook);
    await writeSettings(workbook, value, ALL_SETTINGS);
    expect(workbook.settings.get('settings')).toEqual({ version: 1, ...value });
    expect((await readKeptSettings(workbook)).value).toEqual(value);
  });
});

test.each<[why: string, kept: object, damaged: readonly (keyof Settings)[]]>([
  ['a day that does not exist', { feedback: '2024-02-30' }, ['feedback']],
  ['a date and time', { feedback: '2024-07-26T00:00:00Z' }, ['feedback']],
  ['a figure as text', { dueSoonDays: '7' }, ['dueSoonDays']],
  ['a figure beyond all sense', { immediateDays: 1e15 }, ['immediateDays']],
  ['the greatest figures', { immediateDays: MOST_DAYS, concentratedMonths: MOST_MONTHS }, []],
  ['one month more', { concentratedMonths: MOST_MONTHS + 1 }, ['concentratedMonths']],
  ['no first warning', { firstWarningDays: null }, []],
  ['nothing for a figure', { dueSoonDays: null }, ['dueSoonDays']],
  ['one column of two', { columns: { 甲: 'deadline', 乙: 'colour' } }, ['columns']],
  ['a rule without some parts', { countingRule: { unit: 'measures' } }, []],
  ['a rule with a damaged part', { countingRule: { unit: 'pages' } }, ['countingRule']],
  ['several', { helperConsent: 1, colourPreset: 'rainbow' }, ['helperConsent', 'colourPreset']],
  [
    'more columns than any sheet has titles',
    {
      columns: Object.fromEntries(
        Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => [at, 'none']),
      ),
    },
    ['columns'],
  ],
  ['a part nobody knows', { rainbow: true }, []],
])('%s: what could not be read is named', async (_why, kept, damaged) => {
  const read = await reading({ version: 1, ...DEFAULT_SETTINGS, ...kept });
  expect([read.damaged, read.isDamaged, read.isNewer]).toEqual([damaged, false, false]);
});

test.each<[why: string, kept: unknown, isDamaged: boolean]>([
  ['nothing', null, false],
  ['an empty envelope', { version: 1 }, false],
  ['damaged JSON, which comes as the text it is', '{"version":1,"dueSoo', true],
  ['a list', [1], true],
  ['a number', 5, true],
])('%s was kept: the defaults', async (_why, kept, isDamaged) => {
  expect(await reading(kept)).toEqual({
    value: DEFAULT_SETTINGS,
    damaged: [],
    isDamaged,
    isNewer: false,
  });
});

test.each<[version: unknown]>([['1'], [-1], [0.5], [null], [{}]])(
  'a version that is %p takes nothing away from the parts',
  async (version) => {
    const read = await reading({ version, dueSoonDays: 7 });
    expect(read).toMatchObject({ value: { dueSoonDays: 7 }, damaged: [], isNewer: false });
  },
);

test('a text beyond all sense is left out', async () => {
  const facts = { 单位全称: '某局', 联系电话: '1'.repeat(MOST_LETTERS + 1) };
  const read = await readKeptDrafting(keeping('drafting', { version: 1, facts }));
  expect([read.value.facts, read.damaged]).toEqual([{ 单位全称: '某局' }, ['facts']]);
});

describe('what could not be read stays', () => {
  const DAMAGED = { version: 1, ...DEFAULT_SETTINGS, dueSoonDays: '十天', colourPreset: 7 };

  test('when something else is kept in passing', async () => {
    const workbook = keeping('settings', DAMAGED);
    const { value } = await readKeptSettings(workbook);
    await writeSettings(workbook, { ...value, helperConsent: true });
    expect(workbook.settings.get('settings')).toEqual({ ...DAMAGED, helperConsent: true });
    expect((await readKeptSettings(workbook)).damaged).toEqual(['dueSoonDays', 'colourPreset']);
  });

  test('until it is changed itself', async () => {
    const workbook = keeping('settings', DAMAGED);
    const { value } = await readKeptSettings(workbook);
    await writeSettings(workbook, { ...value, dueSoonDays: 7 });
    expect((await readKeptSettings(workbook)).damaged).toEqual(['colourPreset']);
  });

  test('or the user saves the settings', async () => {
    const workbook = keeping('settings', DAMAGED);
    const { value } = await readKeptSettings(workbook);
    await writeSettings(workbook, value, ALL_SETTINGS);
    expect(workbook.settings.get('settings')).toEqual({ version: 1, ...DEFAULT_SETTINGS });
  });

  test('even where it was no envelope at all', async () => {
    const workbook = keeping('settings', '坏');
    await writeSettings(workbook, { ...DEFAULT_SETTINGS, helperConsent: true });
    await writeSettings(workbook, { ...DEFAULT_SETTINGS, helperConsent: true, dueSoonDays: 5 });
    expect(workbook.settings.get('settings')).toMatchObject({ dueSoonDays: 5, unread: '坏' });
    expect(await readKeptSettings(workbook)).toMatchObject({
      value: { helperConsent: true },
      isDamaged: true,
    });
    await writeSettings(workbook, DEFAULT_SETTINGS, ALL_SETTINGS);
    expect(workbook.settings.get('settings')).toEqual({ version: 1, ...DEFAULT_SETTINGS });
  });

  test('part by part for drafting', async () => {
    const kept = { version: 1, facts: { 甲: 5 }, templates: { audit: 3 } };
    const workbook = keeping('drafting', kept);
    const { value } = await readKeptDrafting(workbook);
    await writeDrafting(workbook, { ...value, audience: 'public' }, ['audience']);
    expect(workbook.settings.get('drafting')).toMatchObject({ ...kept, audience: 'public' });
    await writeDrafting(workbook, { ...value, facts: {} }, ['facts']);
    expect((await readKeptDrafting(workbook)).damaged).toEqual(['templates']);
  });
});

describe('settings of a later version', () => {
  const LATER = { version: 7, dueSoonDays: 9, feedback: { day: '2024-07-26' }, moon: ['月'] };

  test('are read as far as they can be', async () => {
    expect(await reading(LATER)).toEqual({
      value: { ...DEFAULT_SETTINGS, dueSoonDays: 9 },
      damaged: ['feedback'],
      isDamaged: false,
      isNewer: true,
    });
  });

  test.each([
    ['in passing', []],
    ['by the user', ALL_SETTINGS],
  ])('keep their version and all else but what is changed, %s', async (_how, saved) => {
    const workbook = keeping('settings', LATER);
    const { value } = await readKeptSettings(workbook);
    await writeSettings(workbook, { ...value, immediateDays: 15 }, saved);
    expect(workbook.settings.get('settings')).toEqual({ ...LATER, immediateDays: 15 });
  });
});

test('nothing is said where nothing is wrong, and everything where something is', async () => {
  const drafting = await readKeptDrafting(new FakeWorkbook([]));
  expect(damageOf(await reading(null), drafting)).toBeNull();
  expect(damageOf(await reading({ dueSoonDays: 'x' }), drafting)).toEqual({
    parts: ['dueSoonDays'],
    newer: false,
  });
  const text = await readKeptDrafting(keeping('drafting', 'x'));
  expect(damageOf(await reading({ version: 2 }), text)).toEqual({
    parts: ['drafting'],
    newer: true,
  });
});

test('a part named __proto__ changes no object', async () => {
  const kept: unknown = JSON.parse(
    '{"version":7,"__proto__":{"dueSoonDays":1},"columns":{"__proto__":"deadline"}}',
  );
  const workbook = keeping('settings', kept);
  const { value } = await readKeptSettings(workbook);
  expect(value.dueSoonDays).toBe(DEFAULT_SETTINGS.dueSoonDays);
  expect(Object.entries(value.columns)).toEqual([['__proto__', 'deadline']]);
  await writeSettings(workbook, value, ALL_SETTINGS);
  expect(Object.getPrototypeOf(workbook.settings.get('settings'))).toBe(Object.prototype);
  expect(({} as { dueSoonDays?: unknown }).dueSoonDays).toBeUndefined();
});

test('an envelope knows its version', () => {
  const [double] = [(kept: unknown) => ({ ...(kept as object), twice: true })];
  const opened = openEnvelope({ a: 1 }, [double, double]);
  expect([opened.version, Object.fromEntries(opened.parts)]).toEqual([0, { a: 1, twice: true }]);
  const later = openEnvelope({ version: 1, a: 1 }, [double]);
  expect([later.version, Object.fromEntries(later.parts)]).toEqual([1, { a: 1 }]);
});
