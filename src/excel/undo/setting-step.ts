import type { WriteKind } from '../../app/ports';
import { readSetting, writeSetting } from '../settings';
import type { UndoStep } from './step';

/** What a setting is called where it was written by itself. */
const KIND: WriteKind = 'saveSettings';

/**
 * Writes a setting in a way that can be taken back. Taken back, it says again what it said before, unless
 * something newer was written to it: that stays.
 */
export async function writeRecordedSetting(
  key: string,
  value: unknown,
  keep: (step: UndoStep) => void,
): Promise<void> {
  const before = await readSetting(key);
  await writeSetting(key, value);
  const wrote = JSON.stringify(value);
  if (JSON.stringify(before) === wrote) return;
  keep({
    kind: KIND,
    sheets: [],
    size: 0,
    corrected: [],
    isSetting: true,
    check: () => Promise.resolve(),
    undo: async () => {
      if (JSON.stringify(await readSetting(key)) === wrote) await writeSetting(key, before);
      return {};
    },
  });
}
