import { runExcel, runWriting } from './run';

/** A setting kept in the workbook under this add-in's id, or null where there is none. */
export async function readSetting(key: string): Promise<unknown> {
  return runExcel('readSetting', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

/** Keeps a JSON value in the workbook; null takes it away. It reaches the file when the user saves. */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  return runWriting('writeSetting', 'setting', async (context, begin) => {
    const { settings } = context.workbook;
    if (value === null) {
      const setting = settings.getItemOrNullObject(key);
      setting.load('key');
      await context.sync();
      if (setting.isNullObject) return;
      begin();
      setting.delete();
    } else {
      begin();
      settings.add(key, value);
    }
    await context.sync();
  });
}
