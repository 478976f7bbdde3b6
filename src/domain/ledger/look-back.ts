import type { Day } from '../calendar/day';
import type { DeadlineContext } from '../deadline/types';
import { type LookBackVerdict, readLookBack } from '../status/read-look-back';
import type { BodyReader } from './body-reader';
import { type DoneDay, readDoneDay } from './done-day';
import type { RowGroup } from './group-rows';
import type { LookColumns } from './look-back-columns';
import type { Entry } from './read-entry';
import type { SeenCell } from './seen-cell';
import type { LookBack } from './types';

/** One look-back at one step of a problem, as its cells say it. */
interface Look {
  readonly verdict: LookBackVerdict;
  /** The cell that says the verdict; the one of the day where no result stands yet. */
  readonly said: SeenCell;
  readonly dayCell: SeenCell | null;
  readonly day: DoneDay | null;
}

/** What the look-backs at a problem found. */
export interface LookBacksRead {
  /** The look-back that counts: the latest with a result; null where nobody looked again. */
  readonly latest: Look | null;
  /** The rows of steps that have come back, each with the look-back that says so. */
  readonly relapsed: ReadonlyMap<number, Look>;
  /** Do they concern every step of the problem, since only one place speaks of them? */
  readonly isOfAll: boolean;
  /** Cells that say something that is no result. */
  readonly unclear: readonly SeenCell[];
  /** Cells whose day cannot be read. */
  readonly undated: readonly SeenCell[];
  /** Look-backs dated later than the as-of day: they do not count yet. */
  readonly ahead: readonly SeenCell[];
}

/** What look-backs are read with. */
export interface LookRules {
  readonly columns: readonly LookColumns[];
  readonly contextOf: (row: number) => DeadlineContext;
  readonly asOf: Day;
}

/** What stands in a column of days while nobody has looked again. */
export const NOT_YET = /^(?:[-—–/／\\\s暂未无否待拟]|计划)/u;

const TELLING: readonly LookBackVerdict[] = ['relapsed', 'held', 'again'];

/**
 * Reads the look-backs (回头看) at a problem. Of several the latest counts: by their days where all have
 * one, else the last as they stand. What cannot be read decides nothing beside a result that can.
 *
 * @returns Null where the ledger has no such columns or the problem's cells are blank.
 */
export function readLookBacks(
  reader: BodyReader,
  group: RowGroup,
  entries: readonly Entry[],
  rules: LookRules,
): LookBacksRead | null {
  if (rules.columns.length === 0) return null;
  const all = looksAt(reader, group, rules);
  if (all.length === 0) return null;
  const byStep = new Map<number, Look[]>();
  for (const { row, look } of all.filter((one) => !isAhead(one.look, rules.asOf))) {
    const step = stepOf(entries, row);
    byStep.set(step, [...(byStep.get(step) ?? []), look]);
  }
  const latest = [...byStep].map(([row, looks]) => [row, latestOf(looks)] as const);
  const looks = all.map(({ look }) => look);
  return {
    latest: mostTelling(latest.map(([, look]) => look)),
    relapsed: new Map(latest.filter(([, look]) => look.verdict === 'relapsed')),
    isOfAll: byStep.size === 1,
    unclear: onceEach(looks.filter(({ verdict }) => verdict === 'unclear').map(({ said }) => said)),
    undated: onceEach(looks.flatMap(({ dayCell, day }) => (day === null ? (dayCell ?? []) : []))),
    ahead: onceEach(
      looks.flatMap((look) => (isAhead(look, rules.asOf) ? (look.dayCell ?? []) : [])),
    ),
  };
}

/** Every look-back that the rows of a problem show. */
function looksAt(
  reader: BodyReader,
  group: RowGroup,
  rules: LookRules,
): readonly { readonly row: number; readonly look: Look }[] {
  return group.rows.flatMap((row) =>
    rules.columns.flatMap((columns) => {
      const look = lookAt(reader, row, columns, rules);
      return look === null ? [] : [{ row, look }];
    }),
  );
}

/** A merged cell is met on every row it covers. */
function onceEach(cells: readonly SeenCell[]): readonly SeenCell[] {
  return [...new Map(cells.map((cell) => [cell.name, cell])).values()];
}

/** The look-back as the item keeps it. */
export function lookBackOf({ verdict, said, day, dayCell }: Look): LookBack {
  return {
    verdict,
    cell: said.name,
    text: said.text,
    day: day?.day ?? null,
    dayCell: day === null ? null : (dayCell?.name ?? null),
  };
}

function lookAt(
  reader: BodyReader,
  row: number,
  { results, day: column }: LookColumns,
  { contextOf }: LookRules,
): Look | null {
  const seen = column === null ? null : reader.seenAt(row, column);
  const dayCell = seen?.text === '' ? null : seen;
  const day = dayCell && readDoneDay(dayCell, contextOf(row));
  const filled = results
    .map((one) => ({ ...one, said: reader.seenAt(row, one.column) }))
    .filter(({ said }) => said.text !== '');
  const read = filled.map(({ said, question }) => ({
    said,
    verdict: readLookBack(said.text, question),
  }));
  const told = ruling(read);
  if (told) return { ...told, dayCell, day };
  return dayCell && day ? { verdict: 'none', said: dayCell, dayCell, day } : null;
}

/** Of the cells of one look-back the one that tells; `unclear` where two say what cannot both be. */
function ruling<T extends { readonly verdict: LookBackVerdict }>(read: readonly T[]): T | null {
  const of = (verdict: LookBackVerdict) => read.find((one) => one.verdict === verdict);
  const relapsed = of('relapsed');
  if (relapsed && of('held')) return { ...relapsed, verdict: 'unclear' };
  return relapsed ?? of('again') ?? of('held') ?? of('unclear') ?? null;
}

function isAhead({ day }: Look, asOf: Day): boolean {
  return day !== null && (day.earliest ?? day.day) > asOf;
}

/** The first row of the step that a row belongs to. */
function stepOf(entries: readonly Entry[], row: number): number {
  return entries.reduce((at, entry) => (entry.row <= row ? Math.max(at, entry.row) : at), 0);
}

/** By the days where all tell one; else the last as they stand. */
function latestOf(looks: readonly Look[]): Look {
  const told = looks.filter(({ verdict }) => TELLING.includes(verdict));
  const among = told.length > 0 ? told : looks;
  const isDated = among.every(({ day }) => day !== null);
  return among.reduce((latest, look) =>
    isDated && (look.day?.day ?? '') < (latest.day?.day ?? '') ? latest : look,
  );
}

/** Of several steps: what is to be looked at again before what held, results before none. */
function mostTelling(looks: readonly Look[]): Look | null {
  const order: readonly LookBackVerdict[] = ['relapsed', 'again', 'unclear', 'held', 'none'];
  for (const verdict of order) {
    const found = looks.filter((look) => look.verdict === verdict);
    if (found.length > 0) return latestOf(found);
  }
  return null;
}
