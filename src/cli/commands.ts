import { basename, extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { draftLedger } from '../app/draft-ledger';
import { writeSummarySheet } from '../app/write-summary';
import { readDeadline } from '../domain/deadline/read-deadline';
import type { CommandName, Invocation } from './arguments';
import { InputError } from './input-error';
import { ledgerJson } from './ledger-json';
import { writeNewFiles } from './new-files';
import { openLedger } from './open-ledger';
import { readableSummary } from './readable';
import { WORDS } from './words';

/** What a command prints to standard output. */
type Command = (invocation: Invocation) => Promise<string>;

function fileOf({ file }: Invocation): string {
  if (file === null) throw new InputError(WORDS.noFile);
  return file;
}

async function read(invocation: Invocation): Promise<string> {
  const { host, loaded } = await openLedger(
    fileOf(invocation),
    invocation.sheet,
    invocation.options,
  );
  host.dispose();
  return invocation.json
    ? `${JSON.stringify(ledgerJson(loaded), null, 2)}\n`
    : readableSummary(loaded);
}

/** Text files for Windows' own editor, old ones included: with byte order mark and CR LF. */
function windowsText(lines: string): string {
  return `\uFEFF${lines.replace(/\r?\n/gu, '\r\n')}\r\n`;
}

async function report(invocation: Invocation): Promise<string> {
  const file = fileOf(invocation);
  const { out, options } = invocation;
  if (out === null || out === '') throw new InputError(WORDS.noOut);
  const { host, workbook, loaded } = await openLedger(file, invocation.sheet, options);
  try {
    // With its helper columns the summary brings the colours along. Without --as-of they follow the calendar.
    await writeSummarySheet(workbook, loaded, true, !invocation.asOfGiven);
    const saved = await host.save();
    if (!saved.ok) throw new InputError(saved.messages.join(''));
    const base = basename(file, extname(file));
    const paths = await writeNewFiles(out, [
      { base: `${base}-着色汇总`, extension: '.xlsx', content: saved.bytes },
      {
        base: `${base}-进展情况`,
        extension: '.txt',
        content: windowsText(draftLedger(loaded).text),
      },
    ]);
    const made = paths.map((path) => `  ${path}`).join('\n');
    return `${readableSummary(loaded)}\n已生成（原文件没有改动；副本在台账右侧加了“规范时限”“预警状态”两列）：\n${made}\n`;
  } finally {
    host.dispose();
  }
}

async function deadline({ options }: Invocation): Promise<string> {
  const { feedback, asOf, immediateDays, concentratedMonths, monthBefore } = options;
  const periods = { immediateDays, concentratedMonths, monthBefore };
  const context = { feedback, reference: feedback ?? asOf, ...periods };
  const input = (await text(process.stdin)).replace(/^\uFEFF/u, '');
  const phrases = input.replace(/\r?\n$/u, '').split(/\r?\n/u);
  return phrases
    .map((phrase) => {
      const { kind, due } = readDeadline(phrase, context);
      return `${JSON.stringify({ phrase, kind, due })}\n`;
    })
    .join('');
}

/** The commands by name. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = { read, report, deadline };
