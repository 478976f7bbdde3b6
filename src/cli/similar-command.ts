import { basename, extname } from 'node:path';
import type { LoadedLedger } from '../app/load-ledger';
import { findSimilar, writeSimilarSheet, type SimilarRequest } from '../app/process/similar';
import { nearestLike, type NearestLike } from '../domain/similar/nearest-like';
import type { NameCount, ProblemGroup, SimilarProblems } from '../domain/similar/types';
import { similarText } from '../domain/similar-sheet/similar-text';
import { InputError } from './input-error';
import { writeNewFiles } from './new-files';
import type { HostedLedger } from './open-in-host';
import { SIMILAR_WORDS } from './similar-words';

/** What of the command line the copy needs. */
interface SimilarCopy {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
  readonly request: SimilarRequest;
}

/** `ledger similar` without `--out`: the groups alone, as text or JSON; nothing is written. */
export async function similarAlone(
  loaded: LoadedLedger,
  request: SimilarRequest,
  json: boolean,
): Promise<string> {
  const found = await findSimilar(loaded, request);
  return json
    ? `${JSON.stringify(similarJson(loaded, found), null, 2)}\n`
    : similarText(loaded.ledger, found);
}

/**
 * `ledger similar --out`: also a copy of the workbook with the sheet of like problems.
 *
 * @throws InputError Where the copy cannot be written.
 */
export async function similarCopy(
  { host, workbook, loaded }: HostedLedger,
  { file, out, json, request }: SimilarCopy,
): Promise<string> {
  const { found } = await writeSimilarSheet(workbook, loaded, request);
  const saved = await host.save();
  if (!saved.ok) throw new InputError(saved.messages.join(''));
  const base = `${basename(file, extname(file))}-同类问题`;
  const paths = await writeNewFiles(out, [{ base, extension: '.xlsx', content: saved.bytes }]);
  if (json) {
    return `${JSON.stringify({ ...similarJson(loaded, found), files: paths }, null, 2)}\n`;
  }
  const files = paths.map((path) => `  ${path}`).join('\n');
  return `${similarText(loaded.ledger, found)}\n${SIMILAR_WORDS.written}\n${files}\n`;
}

function similarJson({ ledger }: LoadedLedger, found: SimilarProblems): object {
  const { grouping, threshold, problems, grouped, blankRows, groups } = found;
  return {
    sheet: ledger.sheet,
    by: grouping,
    threshold,
    problems,
    grouped,
    blankRows,
    groups: groups.map(groupJson),
  };
}

function groupJson({ title, titleIn, phrases, members, ...names }: ProblemGroup): object {
  const nearest = nearestLike(members.map(({ item }) => item.problem));
  return {
    title,
    titleIn,
    phrases: phrases.map(({ text }) => text),
    units: names.units.map(nameJson),
    leaders: names.leaders.map(nameJson),
    categories: names.categories.map(nameJson),
    problems: members.map(({ item, percent }, at) => ({
      row: item.row,
      serial: item.serial,
      problem: item.problem,
      unit: item.unit,
      status: item.status,
      percent,
      nearest: nearestJson(members, nearest[at] ?? null),
    })),
  };
}

/** The other problem of the group that is most like this one, and the words that both say. */
function nearestJson(members: ProblemGroup['members'], nearest: NearestLike | null): object | null {
  if (nearest === null) return null;
  const { at, percent, phrases } = nearest;
  return { row: members[at]?.item.row, percent, shared: phrases.map(({ text }) => text) };
}

function nameJson({ name, rows }: NameCount): object {
  return { name, count: rows.length, rows };
}
