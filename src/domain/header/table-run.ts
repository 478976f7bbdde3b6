import type { SheetGrid } from '../grid/sheet-grid';
import { claimsFor } from './claims';
import type { Columns } from './column-titles';
import type { ColumnRole } from './column-role';
import { scoreOf } from './is-ledger';
import { hasOwnHeader } from './table-columns';
import type { Claim, MatchedTitle } from './types';

/** Roles that a ledger may well have twice. */
const REPEATABLE = new Set<ColumnRole>([
  'serial',
  'category',
  'remark',
  'evidence',
  'goal',
  'cause',
]);
/** Roles that make a part of a row a part of the ledger. */
const TELLING = new Set<ColumnRole>([
  'problem',
  'measure',
  'deadline',
  'status',
  'progress',
  'percent',
  'unit',
  'leader',
  'person',
  'completedOn',
]);

/** A band of header rows with the runs of columns that blank columns part it into. */
interface Band {
  readonly grid: SheetGrid;
  readonly top: number;
  readonly bottom: number;
  readonly titles: readonly MatchedTitle[];
  readonly runs: readonly Columns[];
  /** The settled claims of these titles where they make a ledger, else null. */
  readonly judge: (titles: readonly MatchedTitle[]) => readonly Claim[] | null;
}

/**
 * The columns of the ledger among the tables that stand side by side: the run that makes the fullest
 * ledger, cut where another table begins without a blank column between, and with the neighbours that
 * go on with it. Null where there is no ledger.
 */
export function ledgerRun(band: Band): Columns | null {
  const parts = band.runs.flatMap((run) => splitBySerial(band, withoutForeignEdges(band, run)));
  const best = fullest(band, parts);
  return best === null ? allParts(band, parts) : withNeighbours(band, parts, best);
}

/** A ledger may have a blank column after each group of columns. */
function allParts(band: Band, parts: readonly Columns[]): Columns | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || first === last) return null;
  const all = { left: first.left, right: last.right };
  return band.judge(titlesIn(band, all)) ? all : null;
}

function withNeighbours(band: Band, parts: readonly Columns[], best: Columns): Columns {
  const at = parts.indexOf(best);
  let columns = best;
  for (const next of parts.slice(at + 1)) {
    if (!goesOn(band, columns, next)) break;
    columns = { left: columns.left, right: next.right };
  }
  for (const next of parts.slice(0, at).reverse()) {
    // What stands left of the ledger without a title is a note.
    if (titlesIn(band, next).length === 0 || !goesOn(band, columns, next)) break;
    columns = { left: next.left, right: columns.right };
  }
  return columns;
}

function titlesIn(band: Band, { left, right }: Columns): readonly MatchedTitle[] {
  return band.titles.filter(({ column }) => column >= left && column <= right);
}

function fullest(band: Band, parts: readonly Columns[]): Columns | null {
  let best: { columns: Columns; score: number } | null = null;
  for (const columns of parts) {
    const claims = band.judge(titlesIn(band, columns));
    const score = claims ? scoreOf(claims) : 0;
    if (score > (best?.score ?? 0)) best = { columns, score };
  }
  return best?.columns ?? null;
}

/**
 * Does the part belong to the ledger though a blank column parts them? Where it has titles, they must
 * be known, tell something, and repeat nothing; where it has none, it must be no table of its own.
 */
function goesOn(band: Band, ledger: Columns, part: Columns): boolean {
  const titles = titlesIn(band, part);
  if (titles.length === 0) return !hasOwnHeader(band.grid, part, band.top, band.bottom);
  if (titles.some(({ match }) => match === null)) return false;
  const taken = rolesOf(titlesIn(band, ledger));
  const added = rolesOf(titles);
  return added.size > 0 && [...added].every((role) => REPEATABLE.has(role) || !taken.has(role));
}

/** What the titles say by themselves, but for amounts; one that goes several ways counts as progress. */
function rolesOf(titles: readonly MatchedTitle[]): ReadonlySet<ColumnRole> {
  const roles = new Set<ColumnRole>();
  for (const { match } of titles) {
    if (match === null || match.meaning === 'none') continue;
    const role = match.meaning === 'open' ? 'progress' : match.meaning;
    if (role !== 'money' && role !== 'people') roles.add(role);
  }
  return roles;
}

/** A second 序号 begins another table where one side is a ledger and the other adds nothing to it. */
function splitBySerial(band: Band, run: Columns): readonly Columns[] {
  const [first, ...further] = titlesIn(band, run).filter(
    ({ match }) => match?.meaning === 'serial' && match.exact,
  );
  for (const { column } of first ? further : []) {
    const left = { left: run.left, right: column - 1 };
    const right = { left: column, right: run.right };
    if (isApart(band, left, right) || isApart(band, right, left)) {
      return [left, ...splitBySerial(band, right)];
    }
  }
  return [run];
}

function isApart(band: Band, ledger: Columns, other: Columns): boolean {
  const claims = band.judge(titlesIn(band, ledger));
  if (!claims) return false;
  const has = (role: ColumnRole) => claimsFor(claims, role).length > 0;
  return [...rolesOf(titlesIn(band, other))].every((role) => !TELLING.has(role) || has(role));
}

/** Columns at an edge without a known title belong to a table whose header stands elsewhere. */
function withoutForeignEdges(band: Band, run: Columns): Columns {
  const known = titlesIn(band, run)
    .filter(({ match }) => match !== null)
    .map(({ column }) => column);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return run;
  const foreign = (left: number, right: number) =>
    right > left && hasOwnHeader(band.grid, { left, right }, band.top, band.bottom);
  return {
    left: foreign(run.left, first - 1) ? first : run.left,
    right: foreign(last + 1, run.right) ? last : run.right,
  };
}
