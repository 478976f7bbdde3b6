import { fromSerial, toSerial, type Day } from '../calendar/day';
import { STATUSES, type Status } from '../ledger/types';
import { DISPLAY_STATES, type DisplayState } from '../palette/types';
import { spellNumber, valueOf } from './digits';
import { HASH_LENGTH, SKETCH_LENGTH } from './fingerprint';
import type { Snapshot, SnapshotHeader, SnapshotProblem } from './types';

/** Raise it where an older version of the add-in would misread what is packed now. */
export const SNAPSHOT_VERSION = 1;

/** What a problem is shown as and what it is, as its row names them: the place of this pair in `kinds`. */
type Kind = readonly [state: DisplayState, status: Status];

/** A snapshot as plain JSON that takes little room: one line a problem, about 60 bytes of UTF-8. */
export interface PackedSnapshot extends SnapshotHeader {
  readonly version: typeof SNAPSHOT_VERSION;
  readonly kinds: readonly Kind[];
  /**
   * A line a problem: kind (1 sign), due day (4), hash (5), sketch (8), percent, tab, serial, tab, text.
   * None of these holds a tab or a line break.
   */
  readonly problems: string;
}

const DUE_LENGTH = 4;
/** Stands for a text that says nothing; no hash is told from another by it. */
const NO_HASH = '.'.repeat(HASH_LENGTH);
const NO_SKETCH = '.'.repeat(SKETCH_LENGTH);

/** Where the parts of fixed length begin. */
const DUE_AT = 1;
const HASH_AT = DUE_AT + DUE_LENGTH;
const SKETCH_AT = HASH_AT + HASH_LENGTH;
const PERCENT_AT = SKETCH_AT + SKETCH_LENGTH;

/** A snapshot as it is kept. */
export function packSnapshot(snapshot: Snapshot): PackedSnapshot {
  const { day, sheet, rule, options, figures, problems } = snapshot;
  const kinds: Kind[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ state, status }: SnapshotProblem): number => {
    const key = `${state} ${status}`;
    const place = places.get(key) ?? kinds.length;
    if (place === kinds.length) kinds.push([state, status]);
    places.set(key, place);
    return place;
  };
  const lines = problems.map((problem) => packProblem(problem, placeOf(problem)));
  return {
    version: SNAPSHOT_VERSION,
    day,
    sheet,
    rule,
    options,
    figures,
    kinds,
    problems: lines.join('\n'),
  };
}

function packProblem(problem: SnapshotProblem, kind: number): string {
  const { due, hash, sketch, percent, serial, text } = problem;
  const fixed = [
    spellNumber(kind, 1),
    spellNumber(due === null ? 0 : toSerial(due), DUE_LENGTH),
    hash === '' ? NO_HASH : hash,
    sketch === '' ? NO_SKETCH : sketch,
    percent === null ? '' : String(percent),
  ];
  return [fixed.join(''), serial, text].join('\t');
}

/**
 * The problems of a packed snapshot.
 *
 * @param kinds The pairs of state and status its lines point to; other versions and hands may have written them.
 * @returns Null where a line is damaged.
 */
export function unpackProblems(
  problems: string,
  kinds: readonly unknown[],
): readonly SnapshotProblem[] | null {
  const known = kinds.map(kindOf);
  const lines = problems === '' ? [] : problems.split('\n');
  const unpacked = lines.map((line) => unpackProblem(line, known));
  const sound = unpacked.filter((problem) => problem !== null);
  return sound.length === lines.length ? sound : null;
}

function kindOf(kept: unknown): Kind | null {
  if (!Array.isArray(kept)) return null;
  const state = DISPLAY_STATES.find((known) => known === kept[0]);
  const status = STATUSES.find((known) => known === kept[1]);
  return state === undefined || status === undefined ? null : [state, status];
}

const HASH = /^[\w-]{5}$/u;
const SKETCH = /^[\w-]{8}$/u;
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?$/u;

function unpackProblem(line: string, kinds: readonly (Kind | null)[]): SnapshotProblem | null {
  const [fixed = '', serial, text, ...others] = line.split('\t');
  if (serial === undefined || text === undefined || others.length > 0) return null;
  const kind = kinds[valueOf(fixed.charAt(0)) ?? -1] ?? null;
  const due = unpackDue(fixed.slice(DUE_AT, HASH_AT));
  const hash = unpackMark(fixed.slice(HASH_AT, SKETCH_AT), HASH, NO_HASH);
  const sketch = unpackMark(fixed.slice(SKETCH_AT, PERCENT_AT), SKETCH, NO_SKETCH);
  const percent = unpackPercent(fixed.slice(PERCENT_AT));
  if (kind === null || due === undefined || percent === undefined) return null;
  if (hash === null || sketch === null) return null;
  const [state, status] = kind;
  return { serial, text, hash, sketch, status, state, due, percent };
}

/** Undefined where the signs say no day. */
function unpackDue(signs: string): Day | null | undefined {
  const serial = signs.length === DUE_LENGTH ? valueOf(signs) : null;
  if (serial === 0) return null;
  return serial === null ? undefined : (fromSerial(serial) ?? undefined);
}

function unpackMark(signs: string, form: RegExp, none: string): string | null {
  if (signs === none) return '';
  return form.test(signs) ? signs : null;
}

/** Undefined where the signs say no percent. */
function unpackPercent(signs: string): number | null | undefined {
  if (signs === '') return null;
  const percent = PERCENT.test(signs) ? Number(signs) : NaN;
  return percent <= 100 ? percent : undefined;
}
