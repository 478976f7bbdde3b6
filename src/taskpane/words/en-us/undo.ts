import type { WriteKind } from '../../../app/ports';
import type { PartWords } from '../zh-cn-parts';
import { restoredLine } from './corrections';
import { formOf } from './count-of';
import { listed } from './lists';

/** What the pane says about taking its writings back. */

export const WRITE_WORDS: PartWords['WRITE_WORDS'] = {
  highlight: 'Color',
  summary: 'Summary sheet',
  board: 'Wall board',
  checkSheet: 'Check sheet',
  draftSheet: 'Draft to sheet',
  template: 'New ledger',
  correct: 'Corrections',
  remove: 'Removal',
  snapshot: 'Notes of progress',
  saveSettings: 'Settings',
  feedbackLedger: 'Ledger from feedback',
  notices: 'Register of notices',
  lookBack: 'Look-back',
  comparison: 'Comparison',
  grouping: 'Like problems',
  collection: 'All units',
};

export const undoLine: PartWords['undoLine'] = (last) => {
  if (last === null) return 'Undo last writing';
  const { kind, time } = last;
  return `Undo last writing (${[WRITE_WORDS[kind], ...(time === null ? [] : [time])].join(' · ')})`;
};

export const IMAGELESS_NOTE: PartWords['IMAGELESS_NOTE'] =
  'What stood there before was too much to keep or could not be read, so "Undo" cannot take this writing back. Remove all traces of this add-in in "Settings" if it is not wanted.';

function quoted(names: readonly string[]): string {
  return listed(names.map((name) => `"${name}"`));
}

/** Settings alone are written to no sheet. */
const OF_SETTINGS: readonly WriteKind[] = ['snapshot', 'saveSettings'];

export const undoneLine: PartWords['undoneLine'] = (undone) => {
  const { kind, sheets, emptied, chartless, restored, skipped } = undone;
  if (kind === 'correct') return restoredLine(restored, skipped);
  const back = sheets.filter((name) => !emptied.includes(name));
  const many = back.length > 1;
  const where = OF_SETTINGS.includes(kind) ? 'What the workbook keeps' : quoted(back);
  const first =
    where === ''
      ? `"${WRITE_WORDS[kind]}" was undone.`
      : `"${WRITE_WORDS[kind]}" was undone. ${where} ${many ? 'are' : 'is'} as before.`;
  const made =
    emptied.length === 0
      ? ''
      : ` ${quoted(emptied)} ${formOf(emptied.length, 'was', 'were')} made then and ${formOf(emptied.length, 'is', 'are')} now empty but for one line; delete ${formOf(emptied.length, 'it', 'them')} if you like.`;
  const charts =
    chartless.length === 0
      ? ''
      : ` The earlier charts of ${quoted(chartless)} could not be drawn again; make ${formOf(chartless.length, 'it', 'them')} anew when needed.`;
  return `${first}${made}${charts}`;
};
