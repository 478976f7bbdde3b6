import type { SnapshotKept } from '../../../app/kept-snapshots';
import type { OwnSheet, Removal, UndoneWrite, WrittenSheet } from '../../../app/ports';
import type { Notice, Task } from '../../../app/session';
import { DEFAULT_PRESET, paletteOf } from '../../../domain/palette/presets';
import { DISPLAY_STATES } from '../../../domain/palette/types';
import type { AtOnce, NoticeWords } from '../zh-cn/notice-at-once';
import type { PartWords } from '../zh-cn-parts';
import { checkWrittenLine, correctedLine } from './corrections';
import { countOf, formOf } from './count-of';
import { formatEnglishDay } from './days';
import { capital, listed } from './lists';
import { noticeAtOnce } from './notice-at-once';
import { failureLine } from './pane';
import { settingsDamagedText } from './settings-damage';
import { stateInLine } from './state-words';
import { undoneLine } from './undo';

export const AUDIENCE_WORDS: PartWords['AUDIENCE_WORDS'] = {
  internal: 'Internal version',
  public: 'Public version',
};

type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;
type LaterKind = Exclude<Notice['kind'], AtOnce>;
type Wordings = {
  readonly [Kind in LaterKind]: (notice: NoticeOf<Kind>) => NoticeWords;
};

const success = (text: string): NoticeWords => ({ intent: 'success', text });
const warning = (text: string): NoticeWords => ({ intent: 'warning', text });

const FIXED_FIGURES = 'Its figures are fixed; make it again when the ledger changes.';

const WORDINGS: Wordings = {
  highlighted: highlightedNotice,
  summaryWritten: summaryNotice,
  boardWritten: ({ sheet }) => ({
    intent: sheet.refused === undefined ? 'success' : 'warning',
    text: `"${sheet.name}" is ready: one row per problem, laid out for A3 landscape and ready to print. ${FIXED_FIGURES}${refusedText(sheet, 'A3')}`,
  }),
  snapshotTaken: ({ snapshot }) => snapshotNotice(snapshot),
  settingsDamaged: ({ parts, newer, snapshots = 0 }) =>
    warning(settingsDamagedText({ parts, newer }, snapshots)),
  snapshotsDamaged: ({ damaged }) =>
    warning(
      `${countOf(damaged, 'earlier note')} of progress in this workbook cannot be read and ${formOf(damaged, 'was', 'were')} passed over; noting progress again clears ${formOf(damaged, 'it', 'them')} away.`,
    ),
  snapshotsCleared: ({ count }) =>
    success(
      `Cleared ${countOf(count, 'note')} of progress. Ledger and summary sheet were not changed. Once the workbook is saved this cannot be undone.`,
    ),
  ledgerStarted: ({ sheet }) =>
    success(
      `A blank ledger is ready in "${sheet.name}". Begin in the row below the example; the example is not counted.`,
    ),
  checkWritten: ({ sheet, count }) => success(checkWrittenLine(sheet.name, count)),
  corrected: ({ done, skipped }) => edited(done, correctedLine(done, skipped)),
  undone: ({ undone }) => undoneNotice(undone),
  removed: ({ removal }) => success(removedText(removal)),
  settingsSaved: ({ coloured }) =>
    success(
      coloured === true
        ? 'Settings saved and figures counted anew. The colors on the ledger are still the old ones: choose "Color again" when you want; make summary sheet and wall board again too.'
        : 'Settings saved and figures counted anew.',
    ),
  draftWritten: ({ sheet, audience }) =>
    success(`${AUDIENCE_WORDS[audience]} written to "${sheet.name}". The ledger was not changed.`),
  downloaded: ({ name }) =>
    success(`Handed to your downloads; look for "${name}" in the Downloads folder.`),
  saveRefused: () =>
    warning(
      'Files cannot be downloaded here, so none was made. Choose "Copy for Word", then paste into Word.',
    ),
  factsSaved: () => success('Facts saved in this workbook; save the file to keep them.'),
  templateSaved: () => success('Template saved in this workbook; the next draft uses it.'),
  templateReset: () => success('Template restored to the default; the next draft uses it.'),
  masked: ({ done }) =>
    done > 0
      ? success(
          `Masked ${countOf(done, 'place')} in the public version. The internal version was not changed.`,
        )
      : warning('Nothing was masked: you have to rewrite the selected places yourself.'),
  wordsMoved: () =>
    warning(
      'These words were changed meanwhile, so nothing was done; please look at the latest remarks.',
    ),
  cancelled: ({ during, wrote }) => ({
    intent: 'info',
    text: wrote
      ? STOPPED_HALFWAY[during]
      : 'Stopped before anything was written; the workbook was not changed.',
  }),
};

export const noticeWords: PartWords['noticeWords'] = (notice) => {
  const atOnce = noticeAtOnce(notice);
  if (atOnce) return atOnce;
  // The row for a kind takes exactly that kind's notice, which the compiler cannot follow here.
  const word = WORDINGS[notice.kind as LaterKind] as (notice: Notice) => NoticeWords;
  return word(notice);
};

/** Where nothing was done, somebody should look why. */
function edited(done: number, text: string): NoticeWords {
  return { intent: done > 0 ? 'success' : 'warning', text };
}

/** Where something could not be put back, somebody should look. */
function undoneNotice(undone: UndoneWrite): NoticeWords {
  const { kind, restored, chartless } = undone;
  const isWhole = kind === 'correct' ? restored > 0 : chartless.length === 0;
  return { intent: isWhole ? 'success' : 'warning', text: undoneLine(undone) };
}

/** "Colored: 3 overdue and 2 due soon. The other 8 have no color." What is filled depends on the colors chosen. */
function highlightedNotice({
  counts,
  preset = DEFAULT_PRESET,
  summaryRewritten = false,
}: NoticeOf<'highlighted'>): NoticeWords {
  const palette = paletteOf(preset);
  const filled = DISPLAY_STATES.filter((state) => palette[state].filled && counts[state] > 0);
  const plain = DISPLAY_STATES.filter((state) => !palette[state].filled);
  const rest = plain.reduce((sum, state) => sum + counts[state], 0);
  const parts = filled.map((state) => `${counts[state]} ${stateInLine(state)}`);
  const tail = rest > 0 ? ` The other ${rest} ${formOf(rest, 'has', 'have')} no color.` : '';
  const coloured =
    parts.length === 0
      ? `The color rules are in place; at present no color is needed (${countOf(rest, 'problem')}).`
      : `Colored: ${listed(parts)}.${tail}`;
  const also = summaryRewritten
    ? ' The summary sheet had no line for early warnings and was made again too.'
    : '';
  return success(`${coloured}${also}`);
}

function summaryNotice({ sheet, live, snapshot }: NoticeOf<'summaryWritten'>): NoticeWords {
  const figures = live ? 'Its figures are formulas and follow the ledger.' : FIXED_FIGURES;
  const noted = snapshot === undefined ? null : alongWords(snapshot);
  const isWhole = sheet.refused === undefined && noted?.intent !== 'warning';
  const also = noted === null ? '' : ` ${noted.text}`;
  return {
    intent: isWhole ? 'success' : 'warning',
    text: `"${sheet.name}" is ready. ${figures}${refusedText(sheet, 'A4')}${also}`,
  };
}

/** What this Excel left out of a sheet of ours; the cells are all there. */
function refusedText({ refused = [] }: WrittenSheet, paper: 'A3' | 'A4'): string {
  const charts = refused.includes('charts')
    ? ' This Excel did not draw all charts; the tables are complete.'
    : '';
  const page = refused.includes('page')
    ? ` This Excel did not set up the printed page: before printing, choose ${paper} landscape under "Page Layout".`
    : '';
  return `${charts}${page}`;
}

/** Noting current progress, asked for by itself. */
function snapshotNotice(kept: SnapshotKept): NoticeWords {
  if (kept.kind !== 'kept') return notKept(kept);
  const { day, replaced, dropped } = kept;
  const said = `Progress as of ${formatEnglishDay(day)} is noted in this workbook; no cell was changed. Save the workbook to compare with it later.`;
  return success(`${said}${replacedText(replaced)}${droppedText(dropped)}`);
}

type Along = NonNullable<NoticeOf<'summaryWritten'>['snapshot']>;

/** What came of noting the progress along with the summary sheet. */
function alongWords(kept: Along): NoticeWords {
  switch (kept.kind) {
    case 'kept': {
      const { day, replaced, dropped } = kept;
      return success(
        `Progress as of ${formatEnglishDay(day)} was noted with it.${replacedText(replaced)}${droppedText(dropped)}`,
      );
    }
    case 'failed':
      return warning(`But current progress was not noted. ${failureLine(kept.failure)}`);
    case 'left':
    case 'tooMany':
      return notKept(kept);
  }
}

function notKept(kept: Exclude<SnapshotKept, { kind: 'kept' }>): NoticeWords {
  if (kept.kind === 'left') {
    // An earlier note of that day is as good as wanted.
    return success(
      `Progress as of ${formatEnglishDay(kept.day)} had been noted before and was not replaced. To replace it, choose "Note current progress".`,
    );
  }
  return warning(
    `Progress was not noted: the ledger has ${kept.total} problems and at most ${kept.limit} can be kept. Ledger and summary sheet are not affected.`,
  );
}

function replacedText(replaced: boolean): string {
  return replaced ? ' It replaces the earlier note of the same day.' : '';
}

function droppedText(dropped: number): string {
  return dropped > 0
    ? ` ${countOf(dropped, 'older note')} ${formOf(dropped, 'is', 'are')} no longer kept.`
    : '';
}

const DO_AGAIN = 'Stopped with only part written. Do it again to complete it.';

/** What the user reads after stopping a task part of which stands. */
const STOPPED_HALFWAY: Readonly<Record<Task, string>> = {
  highlight:
    'Stopped with only part of the ledger colored. Choose "Color" again to complete it, or remove the colors in "Settings".',
  summary: 'Stopped with only part of the summary sheet written. Make it again to complete it.',
  board: 'Stopped with only part of the wall board written. Make it again to complete it.',
  checkSheet: 'Stopped with only part of the check sheet written. Make it again to complete it.',
  draftSheet: 'Stopped with only part of the draft written. Write it again to complete it.',
  snapshot: DO_AGAIN,
  template: DO_AGAIN,
  word: DO_AGAIN,
  correct: DO_AGAIN,
  undo: 'Stopped with only part undone. Choose "Undo" again to go on.',
  remove: DO_AGAIN,
  saveSettings: DO_AGAIN,
  feedbackLedger: DO_AGAIN,
  notices: DO_AGAIN,
  lookBack: DO_AGAIN,
  comparison: DO_AGAIN,
  grouping: DO_AGAIN,
  collection: DO_AGAIN,
};

const OWN_SHEET_WORDS: Readonly<Record<OwnSheet, string>> = {
  summary: 'the summary sheet',
  check: 'the check sheet',
  draft: 'the draft sheet',
  board: 'the wall board',
  comparison: 'the comparison sheet',
  grouping: 'the sheet of like problems',
  collection: 'the sheet of all units',
  register: 'the register of notices',
  lookBack: 'the look-back sheet',
};

function removedText({ rules, helperColumns, cleared }: Removal): string {
  const parts = [
    ...(rules > 0 ? [countOf(rules, 'color rule')] : []),
    ...(helperColumns > 0 ? [countOf(helperColumns, 'helper column')] : []),
  ];
  if (parts.length === 0 && cleared.length === 0) {
    return 'Nothing of this add-in was found; the workbook was not changed.';
  }
  const taken = parts.length > 0 ? `Removed ${listed(parts)}.` : '';
  const sheets = listed(cleared.map((kind) => OWN_SHEET_WORDS[kind]));
  const emptied =
    sheets === '' ? '' : `${capital(sheets)} ${formOf(cleared.length, 'is', 'are')} now empty.`;
  return [taken, emptied].filter((part) => part !== '').join(' ');
}
