import { basename, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readSnapshots } from '../app/kept-snapshots';
import { writeBoard } from '../app/write-board';
import { writeCheckSheet } from '../app/write-check-sheet';
import { writeSummarySheet } from '../app/write-summary';
import type { EmbeddedHost } from '../host/node';
import type { Invocation } from './arguments';
import { COLLECT_WORDS } from './collect/words';
import type { CommandName } from './command-options';
import { OWN_FOLDER } from './own-folder';
import { deadlineLine } from './deadline-line';
import { InputError } from './input-error';
import { ledgerJson } from './ledger-json';
import { writeNewFiles } from './new-files';
import type { HostedLedger } from './open-in-host';
import { ledgerOf, readBytes } from './open-ledger';
import { openPackageWorkbook } from './package-workbook';
import { readableFindings, readableSummary } from './readable';
import { readNoticesOptions } from './notices-options';
import { readReportOptions } from './report-options';
import { readSimilarOptions } from './similar-options';
import { REPORT_WORDS } from './report-words';
import { WORDS } from './words';

/** What a command prints: `text` to standard output, `note` (one sentence) to standard error. */
interface Answer {
  readonly text: string;
  readonly note: string | null;
}

type Command = (invocation: Invocation) => Promise<Answer>;

function fileOf({ file }: Invocation): string {
  if (file === null) throw new InputError(WORDS.noFile);
  return file;
}

/** Reads straight from the package: no spreadsheet engine is started, nothing is calculated. */
async function read(invocation: Invocation): Promise<Answer> {
  const { workbook, note } = openPackageWorkbook(await readBytes(fileOf(invocation)));
  const loaded = await ledgerOf(workbook, invocation);
  const text = invocation.json
    ? `${JSON.stringify(ledgerJson(loaded), null, 2)}\n`
    : readableSummary(loaded);
  return { text, note: note(loaded.sheet.id) };
}

function folderOf({ out }: Invocation): string {
  if (out === null || out === '') throw new InputError(WORDS.noOut);
  return out;
}

async function savedBytes(host: EmbeddedHost): Promise<Uint8Array> {
  const saved = await host.save();
  if (!saved.ok) throw new InputError(saved.messages.join(''));
  return saved.bytes;
}

/** Opens in the host, which is heavy and loaded only by the commands that write. */
async function inHost<T>(
  invocation: Invocation,
  work: (hosted: HostedLedger) => Promise<T>,
): Promise<T> {
  const { openInHost } = await import('./open-in-host');
  const hosted = await openInHost(fileOf(invocation), invocation);
  try {
    return await work(hosted);
  } finally {
    hosted.host.dispose();
  }
}

const listed = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join('\n');

async function report(invocation: Invocation): Promise<Answer> {
  const file = fileOf(invocation);
  const out = folderOf(invocation);
  const options = invocation.report ?? readReportOptions({});
  // What writes and reads Word files is heavy too: `read` is to start without it.
  const { draftFiles, draftingOf } = await import('./draft-files');
  return inHost(invocation, async ({ host, workbook, loaded }) => {
    const drafting = await draftingOf(workbook, options);
    const base = basename(file, extname(file));
    // With its helper columns the summary brings the colours along. Without --as-of they follow the calendar.
    await writeSummarySheet(workbook, loaded, true, !invocation.asOfGiven);
    const { snapshots } = await readSnapshots(workbook);
    const draft = await draftFiles(loaded, drafting, options.scope, base, snapshots);
    const paths = await writeNewFiles(out, [
      { base: `${base}-着色汇总`, extension: '.xlsx', content: await savedBytes(host) },
      ...draft.files,
    ]);
    const text = `${readableSummary(loaded)}\n已生成（原文件没有改动；副本在台账右侧加了“规范时限”“预警状态”两列）：\n${listed(paths)}\n`;
    const gaps = draft.gaps === 0 ? '' : `${REPORT_WORDS.gaps(draft.gaps)}\n`;
    return { text: text + gaps, note: null };
  });
}

async function check(invocation: Invocation): Promise<Answer> {
  const file = fileOf(invocation);
  const out = folderOf(invocation);
  return inHost(invocation, async ({ host, workbook, loaded }) => {
    await writeCheckSheet(workbook, loaded);
    const base = `${basename(file, extname(file))}-体检`;
    const paths = await writeNewFiles(out, [
      { base, extension: '.xlsx', content: await savedBytes(host) },
    ]);
    const text = `${readableFindings(loaded.findings).join('\n')}\n\n已生成（原文件没有改动；副本加了一张体检表）：\n${listed(paths)}\n`;
    return { text, note: null };
  });
}

async function board(invocation: Invocation): Promise<Answer> {
  const file = fileOf(invocation);
  const out = folderOf(invocation);
  return inHost(invocation, async ({ host, workbook, loaded }) => {
    await writeBoard(workbook, loaded);
    const base = `${basename(file, extname(file))}-挂图作战`;
    const paths = await writeNewFiles(out, [
      { base, extension: '.xlsx', content: await savedBytes(host) },
    ]);
    const text = `${readableSummary(loaded)}\n已生成（原文件没有改动；副本加了一张挂图作战表，按 A3 横向打印）：\n${listed(paths)}\n`;
    return { text, note: null };
  });
}

async function template({ out, options }: Invocation): Promise<Answer> {
  const { writeTemplateFile } = await import('./template-file');
  const path = await writeTemplateFile(out, options.asOf);
  return { text: `已生成空白台账，请从第 5 行填起：\n${listed([path])}\n`, note: null };
}

async function deadline({ options }: Invocation): Promise<Answer> {
  const { feedback, asOf, immediateDays, concentratedMonths, monthBefore } = options;
  const periods = { immediateDays, concentratedMonths, monthBefore };
  const context = { feedback, reference: feedback ?? asOf, ...periods };
  const input = (await text(process.stdin)).replace(/^\uFEFF/u, '');
  const phrases = input.replace(/\r?\n$/u, '').split(/\r?\n/u);
  return { text: phrases.map((phrase) => deadlineLine(phrase, context)).join(''), note: null };
}

async function collect(invocation: Invocation): Promise<Answer> {
  const { collect: asked } = invocation;
  if (asked === undefined) throw new InputError(COLLECT_WORDS.noInput);
  const command = await import('./collect-command');
  const { workerPool } = await import('./collect/worker-pool');
  const script = join(OWN_FOLDER, 'collect-worker.cjs');
  return command.collect(
    { ...invocation, collect: asked },
    {
      reader: (request, jobs) => workerPool(script, request, jobs),
      stdout: process.stdout,
      stderr: process.stderr,
    },
  );
}

async function proofread(invocation: Invocation): Promise<Answer> {
  const { proofreadFile } = await import('./proofread-file');
  return proofreadFile(invocation);
}

async function notices(invocation: Invocation): Promise<Answer> {
  const file = fileOf(invocation);
  const out = folderOf(invocation);
  const { notices: issue } = await import('./notices-command');
  const options = invocation.notices ?? readNoticesOptions({});
  const { json } = invocation;
  return inHost(invocation, (hosted) => issue(hosted, { file, out, json, options }));
}

async function lookBack(invocation: Invocation): Promise<Answer> {
  const file = fileOf(invocation);
  const options = invocation.lookBack ?? {};
  const command = await import('./look-back-command');
  if (invocation.json && invocation.out === null) {
    const { workbook, note } = openPackageWorkbook(await readBytes(file));
    const loaded = await ledgerOf(workbook, invocation);
    const answer = await command.lookBackJson(workbook, loaded, options);
    return { ...answer, note: answer.note ?? note(loaded.sheet.id) };
  }
  const request = { file, out: folderOf(invocation), json: invocation.json, options };
  return inHost(invocation, (hosted) => command.lookBack(hosted, request));
}

async function feedback(invocation: Invocation): Promise<Answer> {
  const { feedbackCommand } = await import('./feedback-command');
  return feedbackCommand(invocation);
}

/** Without --out nothing is written, so that no spreadsheet engine is started. */
async function similar(invocation: Invocation): Promise<Answer> {
  const file = fileOf(invocation);
  const { json, out } = invocation;
  const request = invocation.similar ?? readSimilarOptions({});
  const { similarAlone, similarCopy } = await import('./similar-command');
  if (out === null) {
    const { workbook, note } = openPackageWorkbook(await readBytes(file));
    const loaded = await ledgerOf(workbook, invocation);
    return { text: await similarAlone(loaded, request, json), note: note(loaded.sheet.id) };
  }
  const copy = { file, out: folderOf(invocation), json, request };
  return inHost(invocation, async (hosted) => ({
    text: await similarCopy(hosted, copy),
    note: null,
  }));
}

async function compare(invocation: Invocation): Promise<Answer> {
  const { compare: files, options, rule, out, json } = invocation;
  if (files === undefined) throw new InputError(WORDS.noFile);
  const command = await import('./compare-command');
  const request = { ...files, file: fileOf(invocation), sheet: null, options, rule, out, json };
  return command.compare(request);
}

/** The commands by name. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  read,
  report,
  check,
  board,
  template,
  feedback,
  notices,
  'look-back': lookBack,
  compare,
  similar,
  deadline,
  proofread,
  collect,
};
