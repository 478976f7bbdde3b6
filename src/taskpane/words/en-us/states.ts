import { listed } from './lists';
import type { Words } from '../zh-cn';
import { failureLine } from './pane';

/** What the pane says of long work, of figures that are not the latest, and where it cannot be a pane at all. */

export const percentLine: Words['percentLine'] = ({ done, all }) => {
  const percent = all > 0 ? Math.floor((100 * done) / all) : 0;
  return `${Math.min(Math.max(percent, 0), 100)}%`;
};

export const refreshingLine: Words['refreshingLine'] = (progress) => {
  if (progress === null) return 'Refreshing…';
  if (progress.all === 0) return 'Waiting for Excel…';
  return `Refreshing ${percentLine(progress)}`;
};

export const staleLine: Words['staleLine'] = (failure, at) => {
  const figures = `These figures were read ${at === null ? 'earlier' : `at ${at}`}.`;
  if (failure.code === 'cellEditMode') {
    return `A cell is being edited; press Enter and the pane refreshes by itself. ${figures}`;
  }
  if (failure.code === 'cancelled') return `Refreshing was stopped. ${figures}`;
  return `Refreshing failed. ${failureLine(failure)} ${figures}`;
};

export const ledgersLine: Words['ledgersLine'] = (count) =>
  count === 1 ? 'This workbook has 1 ledger' : `This workbook has ${count} ledgers`;

export const OLD_EXCEL_WORDS: Words['OLD_EXCEL_WORDS'] = {
  title: 'This version of Excel is too old',
  next: [
    'The ledger file is not affected: open, fill in and save it as always.',
    'Colors, summary sheets and wall boards that are already there can be seen and printed in old versions of Excel too.',
    'To use this add-in, go to a computer with Excel 2021 or later (Microsoft 365 included), or open the file in Excel on the web.',
  ],
};

export const oldExcelLine: Words['oldExcelLine'] = (version, apiLevel) => {
  const own =
    apiLevel === null
      ? 'this Excel has no interface for add-ins'
      : `this Excel offers ExcelApi ${apiLevel}`;
  const said = version === null ? own : `${own} (version ${version})`;
  return `Rectification Ledger needs Excel 2021 or later (ExcelApi 1.14); ${said}.`;
};

export const startLedgerLine: Words['startLedgerLine'] = (onThisSheet) => {
  const where = onThisSheet
    ? 'It is written to this empty sheet'
    : 'It is written to a new sheet; your sheets are not changed';
  return `${where}. Title, header, drop-down lists, date formats and an example row (not counted) are ready, so that you can fill it in at once.`;
};

export const hiddenLedgersLine: Words['hiddenLedgersLine'] = (names) => {
  const said = listed(names.map((name) => `"${name}"`));
  return names.length === 1
    ? `The hidden sheet ${said} looks like a ledger: unhide it in Excel, then choose "Read again".`
    : `The hidden sheets ${said} look like ledgers: unhide them in Excel, then choose "Read again".`;
};
