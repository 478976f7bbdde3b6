import { basename, extname } from 'node:path';
import type { LoadedLedger } from '../app/load-ledger';
import { compareLedgers, writeComparison } from '../app/process/compare';
import { saidDay } from '../app/process/other-ledger';
import { formatChineseDay, type Day } from '../domain/calendar/day';
import { DIFFERENCE_WORDS, differencesSentence } from '../domain/comparison-sheet/differences';
import { figureRows } from '../domain/comparison-sheet/figure-rows';
import { comparedSections, type ComparedRow } from '../domain/comparison-sheet/sections';
import type { SnapshotChanges } from '../domain/snapshot/types';
import type { CompareOptions } from './compare-options';
import { COMPARE_WORDS } from './compare-words';
import { InputError } from './input-error';
import { writeNewFiles } from './new-files';
import { ledgerOf, readBytes, type LedgerRequest } from './open-ledger';
import { openPackageWorkbook } from './package-workbook';

/** What of the command line the comparison needs. */
export interface CompareRequest extends CompareOptions, LedgerRequest {
  /** The later file. */
  readonly file: string;
  readonly out: string | null;
  readonly json: boolean;
}

interface OpenedLedger {
  readonly loaded: LoadedLedger;
  readonly note: string | null;
  /** The day its sheet says the figures are of. */
  readonly saidDay: Day | null;
}

interface Answer {
  readonly text: string;
  readonly note: string | null;
}

/**
 * `ledger compare`: what changed from one file to another, whatever their layouts. With `out` a copy of the
 * later file with the comparison sheet is written there.
 *
 * @throws InputError Where a file cannot be read, holds no ledger, or the copy cannot be written.
 */
export async function compare(request: CompareRequest): Promise<Answer> {
  const { file, oldFile, oldAsOf, options, rule, out } = request;
  const old = {
    sheet: request.oldSheet,
    options: { ...options, asOf: oldAsOf ?? options.asOf },
    rule,
  };
  const first = await ledgerIn(oldFile, old);
  const said = oldAsOf === null ? first.saidDay : null;
  const earlier =
    said === null || said === options.asOf
      ? first
      : await ledgerIn(oldFile, { ...old, options: { ...options, asOf: said } });
  const later = await ledgerIn(file, { sheet: request.newSheet, options, rule });
  const changes = compareLedgers(earlier.loaded, later.loaded);
  const paths = out === null ? [] : await writeCopy(request, out, changes);
  const text = request.json
    ? `${JSON.stringify({ ...comparisonJson(changes, earlier.loaded, later.loaded), files: paths }, null, 2)}\n`
    : [readable(changes, request), ...written(paths), ''].join('\n');
  const notes = [
    ...(oldAsOf === null ? [said === null ? COMPARE_WORDS.sameDay : COMPARE_WORDS.said(said)] : []),
    ...[earlier.note, later.note].filter((note) => note !== null),
  ];
  return { text, note: notes.length === 0 ? null : notes.join('\n') };
}

async function ledgerIn(path: string, request: LedgerRequest): Promise<OpenedLedger> {
  const { workbook, note } = openPackageWorkbook(await readBytes(path));
  const loaded = await ledgerOf(workbook, request);
  return { loaded, note: note(loaded.sheet.id), saidDay: await saidDay(workbook, loaded) };
}

/** The engine is heavy and only started where something is written. */
async function writeCopy(
  { file, oldFile, newSheet, options, rule }: CompareRequest,
  out: string,
  changes: SnapshotChanges,
): Promise<readonly string[]> {
  const { openInHost } = await import('./open-in-host');
  const { host, workbook, loaded } = await openInHost(file, { sheet: newSheet, options, rule });
  try {
    await writeComparison(workbook, changes, {
      earlier: basename(oldFile),
      later: basename(file),
      laterSheet: loaded.ledger.sheet,
    });
    const saved = await host.save();
    if (!saved.ok) throw new InputError(saved.messages.join(''));
    const base = `${basename(file, extname(file))}-进度对比`;
    return await writeNewFiles(out, [{ base, extension: '.xlsx', content: saved.bytes }]);
  } finally {
    host.dispose();
  }
}

function comparisonJson(
  changes: SnapshotChanges,
  earlier: LoadedLedger,
  later: LoadedLedger,
): object {
  const { differences, ...rest } = changes;
  return {
    sheets: { from: earlier.ledger.sheet, to: later.ledger.sheet },
    differences: differences.map((code) => ({ code, message: DIFFERENCE_WORDS[code] })),
    ...rest,
  };
}

function readable(changes: SnapshotChanges, { file, oldFile }: CompareRequest): string {
  const { days, differences } = changes;
  const warning = differencesSentence(differences);
  const sections = comparedSections(changes);
  return [
    `上期：${basename(oldFile)}（截至${formatChineseDay(days.from)}）；本期：${basename(file)}（截至${formatChineseDay(days.to)}）。`,
    ...(warning === null ? [] : [warning]),
    ...figureRows(changes).map(({ name, before, now, note }) => {
      return `${name}：${before} → ${now}${note === '' ? '' : `（${note}）`}`;
    }),
    ...(sections.length === 0 ? ['', COMPARE_WORDS.nothing] : []),
    ...sections.flatMap(({ title, rows }) => [
      '',
      `${title}（${rows.length}个）`,
      ...rows.map(lineOf),
    ]),
    '',
  ].join('\n');
}

function lineOf({ serial, text, before, now, row, wasRow }: ComparedRow): string {
  const places = [
    ...(wasRow === null ? [] : [`上期第${wasRow}行`]),
    ...(row === null ? [] : [`本期第${row}行`]),
  ];
  const number = serial === '' ? '' : `序号${serial}　`;
  return `  ${places.join('、')}　${number}${text}　${before} → ${now}`;
}

function written(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : [COMPARE_WORDS.written, ...paths.map((path) => `  ${path}`)];
}
