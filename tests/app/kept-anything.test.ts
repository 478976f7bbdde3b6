import fc from 'fast-check';
import { DEFAULT_DRAFTING, type DraftingSettings } from '../../src/app/drafting-settings';
import { readKeptDrafting, writeDrafting } from '../../src/app/drafting-in-workbook';
import { ALL_SETTINGS, MOST_DAYS, MOST_MONTHS, type Settings } from '../../src/app/settings';
import { readKeptSettings, writeSettings } from '../../src/app/settings-in-workbook';
import { addDays } from '../../src/domain/calendar/day';
import { COLUMN_ROLES } from '../../src/domain/header/column-role';
import { PRESET_IDS } from '../../src/domain/palette/presets';
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

const anySettings: fc.Arbitrary<Settings> = fc.record({
  feedback: fc.option(fc.nat(20_000).map((days) => addDays('1990-01-01', days))),
  immediateDays: fc.integer({ min: 0, max: MOST_DAYS }),
  concentratedMonths: fc.integer({ min: 0, max: MOST_MONTHS }),
  dueSoonDays: fc.integer({ min: 0, max: MOST_DAYS }),
  firstWarningDays: fc.option(fc.integer({ min: 1, max: MOST_DAYS })),
  monthBefore: fc.constantFrom('end', 'start'),
  monthBeforeAnswered: fc.boolean(),
  columns: fc.dictionary(fc.string(), fc.constantFrom('none', ...COLUMN_ROLES)),
  countingRule: fc.record({
    countSubstantiallyCompleted: fc.boolean(),
    countLongTerm: fc.boolean(),
    longTermInBase: fc.boolean(),
    unit: fc.constantFrom('problems', 'measures'),
    rounding: fc.constantFrom('round', 'truncate'),
    decimals: fc.constantFrom(0, 1, 2),
  }),
  helperConsent: fc.boolean(),
  colourPreset: fc.constantFrom(...PRESET_IDS),
});

/** Anything, also under the names there are, so that no reader is passed by. */
const anyKept = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('version', 'unread', ...ALL_SETTINGS, ...Object.keys(DEFAULT_DRAFTING)),
    fc.oneof(fc.jsonValue(), fc.nat(9), fc.dictionary(fc.string(), fc.jsonValue())),
  ),
);

test('valid settings come back as they are, with nothing found', async () => {
  await fc.assert(
    fc.asyncProperty(anySettings, async (settings) => {
      const workbook = new FakeWorkbook([]);
      await writeSettings(workbook, settings, ALL_SETTINGS);
      const kept = asKept(workbook.settings.get('settings'));
      const read = await reading(kept);
      expect(asKept(read.value)).toEqual(asKept(settings));
      expect([read.damaged, read.isDamaged, read.isNewer]).toEqual([[], false, false]);
    }),
  );
});

test('whatever is kept gives valid settings, which are then kept for good', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, async (kept) => {
      const workbook = keeping('settings', asKept(kept));
      const first = await readKeptSettings(workbook);
      await writeSettings(workbook, first.value);
      // In passing nothing changes: neither what is read nor what is found.
      expect(await reading(asKept(workbook.settings.get('settings')))).toEqual(first);
      if (first.isNewer) return;
      await writeSettings(workbook, first.value, ALL_SETTINGS);
      const again = await reading(asKept(workbook.settings.get('settings')));
      expect(again).toEqual({ ...first, damaged: [], isDamaged: false });
    }),
  );
});

test('whatever is kept gives valid ways of drafting', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, async (kept) => {
      const workbook = keeping('drafting', asKept(kept));
      const { value } = await readKeptDrafting(workbook);
      await writeDrafting(workbook, value, Object.keys(value) as (keyof DraftingSettings)[]);
      const again = await readKeptDrafting(
        keeping('drafting', asKept(workbook.settings.get('drafting'))),
      );
      expect(again.value).toEqual(value);
    }),
  );
});
