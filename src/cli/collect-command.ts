import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MOST_LATE } from '../domain/collection/late-problems';
import type { CollectionReport } from '../domain/collection/types';
import { planCollection } from '../domain/collection-sheet/plan-collection';
import type { LedgerOptions } from '../domain/ledger/types';
import type { CountingRule } from '../domain/summary/types';
import { collectFiles } from './collect/collect-files';
import type { QueryAnswer } from './collect/duckdb';
import { fileSink, type LineSink, streamSink } from './collect/line-sinks';
import { listFiles } from './collect/list-files';
import type { CollectOptions } from './collect/options';
import { OutputFile } from './collect/output-file';
import { NO_PROGRESS, progressOn } from './collect/progress';
import { reportJson, reportText, tableText } from './collect/report-text';
import type { FileReader, ReadingRequest } from './collect/types';
import { COLLECT_WORDS } from './collect/words';
import { InputError } from './input-error';
import { WORDS } from './words';

/** How `collect` was asked. */
export interface CollectRequest {
  readonly collect: CollectOptions;
  /** The workbook to write, or null. */
  readonly out: string | null;
  readonly json: boolean;
  readonly options: LedgerOptions;
  readonly rule: CountingRule;
}

/** What it works with; the command line gives worker threads and its own standard output. */
export interface CollectTools {
  readonly reader: (request: ReadingRequest, jobs: number) => FileReader;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
}

interface Answer {
  readonly text: string;
  readonly note: string | null;
}

/** Files to be written; all of them get their place at the end or none. */
interface Outputs {
  readonly workbook: OutputFile | null;
  readonly items: OutputFile | null;
  readonly parquet: OutputFile | null;
  /** Items that only the engine asks for; taken away at the end. */
  readonly scratch: OutputFile | null;
}

/**
 * Reads many ledgers into one workbook, one item file, one Parquet file or one answer. A file that cannot be
 * read is listed and stops nothing.
 *
 * @throws InputError For wrong options, where no file at all could be read, and where an output cannot be
 *   written. Nothing is left of the outputs then.
 */
export async function collect(request: CollectRequest, tools: CollectTools): Promise<Answer> {
  checkOutputs(request);
  const sql = await queryOf(request.collect.sql);
  const listing = await listFiles(request.collect.paths);
  const outputs = await beginOutputs(request);
  try {
    const report = await readAll(request, tools, listing, outputs);
    if (report.read === 0) throw nothingRead(report);
    const query = await askEngine(outputs, sql);
    await writeWorkbook(report, request, outputs.workbook);
    await publish(outputs);
    return answerOf(report, request, query);
  } finally {
    for (const output of listed(outputs)) await output.discard();
  }
}

function checkOutputs({ collect: asked, out, json }: CollectRequest): void {
  const files = [out, asked.ndjson === '-' ? null : asked.ndjson, asked.parquet].flatMap((path) =>
    path === null || path === '' ? [] : [resolve(path)],
  );
  const onScreen = [asked.ndjson === '-', json || asked.sql !== null].filter(Boolean).length;
  if (onScreen > 1) throw new InputError(COLLECT_WORDS.bothToScreen);
  if (files.length + onScreen === 0) throw new InputError(COLLECT_WORDS.noOutput);
  if (new Set(files).size < files.length) throw new InputError(COLLECT_WORDS.sameOutput);
  if (out !== null && !/\.xlsx$/iu.test(out)) throw new InputError(WORDS.notXlsx(out));
}

/** The query itself, or what a file with that name holds. */
async function queryOf(sql: string | null): Promise<string | null> {
  if (sql === null || !/\.sql$/iu.test(sql)) return sql;
  try {
    return await readFile(sql, 'utf8');
  } catch {
    throw new InputError(COLLECT_WORDS.cannotReadSql(sql));
  }
}

async function beginOutputs({ collect: asked, out }: CollectRequest): Promise<Outputs> {
  const ndjson = asked.ndjson === '-' ? null : asked.ndjson;
  const paths = [ndjson, asked.parquet, out, scratchPath(asked, out)];
  const begun: (OutputFile | null)[] = [];
  try {
    for (const path of paths) begun.push(await beginAt(path));
  } catch (error) {
    for (const output of begun) await output?.discard();
    throw error;
  }
  const [items = null, parquet = null, workbook = null, scratch = null] = begun;
  return { workbook, items, parquet, scratch };
}

async function beginAt(path: string | null): Promise<OutputFile | null> {
  return path === null || path === '' ? null : OutputFile.begin(path);
}

/** Where the engine's items stand for a while, when nobody wants them in a file of their own. */
function scratchPath({ ndjson, parquet, sql }: CollectOptions, out: string | null): string | null {
  const isAsked = parquet !== null || sql !== null;
  if (!isAsked || (ndjson !== null && ndjson !== '-')) return null;
  return `${parquet ?? out ?? 'collect'}.items`;
}

function listed({ workbook, items, parquet, scratch }: Outputs): readonly OutputFile[] {
  return [items, parquet, workbook, scratch].filter((output) => output !== null);
}

async function readAll(
  { collect: asked, options, rule }: CollectRequest,
  tools: CollectTools,
  listing: Awaited<ReturnType<typeof listFiles>>,
  { items, scratch }: Outputs,
): Promise<CollectionReport> {
  const onScreen = asked.ndjson === '-' ? [streamSink(tools.stdout)] : [];
  const file = await (items ?? scratch)?.open();
  const sinks = [...onScreen, ...(file ? [fileSink(file)] : [])];
  const { unitFrom, quiet, jobs } = asked;
  const reading = { options, rule, unitFrom, mostLate: MOST_LATE, items: sinks.length > 0 };
  const reader = tools.reader(reading, Math.max(1, Math.min(jobs, listing.files.length)));
  const progress = quiet ? NO_PROGRESS : progressOn(tools.stderr);
  try {
    return await collectFiles(listing, reader, rule, { sink: allOf(sinks), progress });
  } finally {
    await reader.close();
    await file?.close();
  }
}

function allOf(sinks: readonly LineSink[]): LineSink | null {
  if (sinks.length === 0) return null;
  return {
    write: async (lines) => {
      for (const sink of sinks) await sink.write(lines);
    },
  };
}

function nothingRead({ unread }: CollectionReport): InputError {
  const [first] = unread;
  const words = first === undefined ? '' : `${first.file}　${first.reason}；${first.advice}`;
  return new InputError(COLLECT_WORDS.nothingRead(unread.length, words));
}

/** Loads the engine only where it is asked for: it is large. */
async function askEngine(
  { items, scratch, parquet }: Outputs,
  sql: string | null,
): Promise<QueryAnswer | null> {
  const source = (items ?? scratch)?.partial;
  if (source === undefined || (parquet === null && sql === null)) return null;
  const { openItemEngine } = await import('./collect/duckdb').catch((error: unknown) => {
    throw new InputError(COLLECT_WORDS.noEngine(firstLine(error)));
  });
  const engine = await openItemEngine(source);
  try {
    if (parquet) await engine.writeParquet(parquet.partial);
    return sql === null ? null : await engine.ask(sql);
  } catch (error) {
    throw new InputError(COLLECT_WORDS.badQuery(firstLine(error)));
  } finally {
    engine.close();
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}

async function writeWorkbook(
  report: CollectionReport,
  { options, collect: asked }: CollectRequest,
  output: OutputFile | null,
): Promise<void> {
  if (output === null) return;
  const { collectionBytes } = await import('./collect/collection-file');
  const bytes = await collectionBytes(planCollection(report, options, asked.unitFrom));
  const file = await output.open();
  try {
    await file.writeFile(bytes);
  } catch {
    throw new InputError(WORDS.cannotMake(output.path));
  } finally {
    await file.close();
  }
}

/** The workbook last: where it stands, everything stands. */
async function publish({ items, parquet, workbook }: Outputs): Promise<void> {
  for (const output of [items, parquet, workbook]) await output?.publish();
}

function answerOf(
  report: CollectionReport,
  { collect: asked, options: { asOf }, json, out }: CollectRequest,
  query: QueryAnswer | null,
): Answer {
  const text = reportText(report, asOf, out !== null);
  if (asked.ndjson === '-') return { text: '', note: text.trimEnd() };
  if (json) {
    return { text: `${JSON.stringify(reportJson(report, asOf, query), null, 2)}\n`, note: null };
  }
  return query === null ? { text, note: null } : { text: tableText(query), note: text.trimEnd() };
}
