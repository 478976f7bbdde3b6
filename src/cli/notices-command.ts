import { basename, extname } from 'node:path';
import { noticeFiles } from '../app/process/supervision-files';
import { readKeptSupervision } from '../app/process/supervision-in-workbook';
import { findRegister } from '../app/process/supervision-register';
import { noticesOf, supervisionView, type SupervisionView } from '../app/process/supervision-view';
import { wordBytes } from '../documents/word-bytes';
import { formatChineseDay, partsOf } from '../domain/calendar/day';
import { planRegister } from '../domain/register-sheet/plan-register';
import { startTaken } from '../domain/supervision/issue-notices';
import { KIND_NAMES } from '../domain/supervision/kinds';
import type { Notice } from '../domain/supervision/types';
import { InputError } from './input-error';
import { writeNewFiles } from './new-files';
import { noticesJson } from './notices-json';
import type { NoticesOptions } from './notices-options';
import { NOTICES_WORDS } from './notices-words';
import type { HostedLedger } from './open-in-host';

/** More cells nobody reads in one sentence. */
const MOST_CELLS = 8;

/** What of the command line the notices need. */
export interface NoticesRequest {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
  readonly options: NoticesOptions;
}

interface Answer {
  readonly text: string;
  readonly note: string | null;
}

/**
 * `ledger notices`: the Word files and a copy of the workbook with the register. The day of issue is the
 * as-of day. What was issued that day for the same problems is not issued again.
 *
 * @throws InputError Where nothing is to be issued or the register cannot be gone on with; no file is
 *   written then.
 */
export async function notices(
  { host, workbook, loaded }: HostedLedger,
  { file, out, json, options }: NoticesRequest,
): Promise<Answer> {
  const kept = await readKeptSupervision(workbook);
  const found = await findRegister(workbook);
  if (found.unreadable) throw new InputError(NOTICES_WORDS.noTitles(found.sheet?.name ?? ''));
  const settings = { ...kept.value, ...options.settings };
  const { asOf } = loaded.ledger.options;
  const view = supervisionView(loaded, settings, found, asOf);
  const groups = view.groups.filter(({ sentToday }) => sentToday === null);
  checkIssue(view, groups.length, options);
  const made = noticesOf(view, groups, options.start);
  // A copy of an earlier issue is gone on with under the same name.
  const base = basename(file, extname(file)).replace(/-督办登记(?:\(\d+\))?$/u, '');
  const words = await noticeFiles(made, settings, settings.oneFile, { word: wordBytes });
  await workbook.writeOwnSheet(
    'register',
    planRegister(found.register, made, settings.leadingGroup),
  );
  const saved = await host.save();
  if (!saved.ok) throw new InputError(saved.messages.join(''));
  const paths = await writeNewFiles(out, [
    { base: `${base}-督办登记`, extension: '.xlsx', content: saved.bytes },
    ...words.map((word) => ({ base: word.base, extension: '.docx', content: word.bytes })),
  ]);
  const damaged = kept.isDamaged || kept.damaged.length > 0;
  const notes = [...(damaged ? [NOTICES_WORDS.damaged] : []), ...notesOf(view, made)];
  return {
    text: json
      ? `${JSON.stringify({ ...noticesJson(view, made), files: paths }, null, 2)}\n`
      : `${readable(view, made, paths).join('\n')}\n`,
    note: notes.length === 0 ? null : notes.join('\n'),
  };
}

function checkIssue(view: SupervisionView, toIssue: number, { start }: NoticesOptions): void {
  const { groups, found, issued } = view;
  if (groups.length === 0) throw new InputError(NOTICES_WORDS.none);
  const sent = groups.flatMap(({ sentToday }) => sentToday ?? []);
  if (toIssue === 0) throw new InputError(NOTICES_WORDS.allSent(sent));
  const fresh = groups.filter(({ sentToday }) => sentToday === null);
  const taken = startTaken(fresh, found.known, issued, start);
  if (taken !== null && start !== null) {
    throw new InputError(NOTICES_WORDS.startTaken(start, taken.kind, taken.next));
  }
}

function notesOf(view: SupervisionView, made: readonly Notice[]): readonly string[] {
  const sent = view.groups.flatMap(({ sentToday }) => sentToday ?? []);
  const cells = view.unread.map(({ cell }) => cell);
  const shown = cells.slice(0, MOST_CELLS);
  const [first] = made;
  return [
    ...(sent.length > 0 ? [NOTICES_WORDS.skipped([...new Set(sent)])] : []),
    ...(shown.length > 0
      ? [NOTICES_WORDS.unread(view.found.sheet?.name ?? '', shown, cells.length - shown.length)]
      : []),
    ...(view.found.alike.length > 0 ? [NOTICES_WORDS.alike(view.found.alike)] : []),
    ...(view.elsewhere > 0 ? [NOTICES_WORDS.elsewhere(view.elsewhere)] : []),
    ...(first !== undefined && !first.replyBy.announced
      ? [NOTICES_WORDS.unannounced(partsOf(first.replyBy.day).year)]
      : []),
  ];
}

function readable(
  view: SupervisionView,
  made: readonly Notice[],
  paths: readonly string[],
): readonly string[] {
  return [
    `工作表“${view.loaded.ledger.sheet}”，截至${formatChineseDay(view.loaded.ledger.options.asOf)}，共生成${made.length}份：`,
    ...made.map(noticeLine),
    ...(view.overdue.length === 0
      ? []
      : [
          `过期未回复的${view.overdue.length}份：`,
          ...view.overdue.map(
            ({ number, addressee, daysLate }) => `  ${number}　${addressee}　超过${daysLate}天`,
          ),
        ]),
    '已生成（原文件没有改动；副本里登记了这些编号，以后请在副本上继续）：',
    ...paths.map((path) => `  ${path}`),
  ];
}

function noticeLine({ number, kind, name, by, problems, replyBy, several }: Notice): string {
  const nameless = by === 'unit' ? '台账未填责任单位' : '台账未填责任领导';
  const together = several ? '（台账一个单元格写了多个，合发一份）' : '';
  const rows = problems.map(({ row }) => row).join('、');
  return `  ${number}　${KIND_NAMES[kind]}　${name ?? nameless}${together}　${problems.length}个问题（第${rows}行）　回复日期${formatChineseDay(replyBy.day)}`;
}
