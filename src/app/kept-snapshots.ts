import type { Day } from '../domain/calendar/day';
import type { Ledger } from '../domain/ledger/types';
import { packSnapshot } from '../domain/snapshot/pack';
import { takeSnapshot } from '../domain/snapshot/take-snapshot';
import type { Snapshot } from '../domain/snapshot/types';
import { unpackSnapshot } from '../domain/snapshot/unpack';
import type { Summary } from '../domain/summary/types';
import { openEnvelope, sealEnvelope, type Envelope } from './kept-envelope';
import { MIGRATIONS } from './migrations/migrations';
import { WorkbookFailure, type Workbook } from './ports';

/** Snapshots of how ledgers stood, kept in the workbook as a setting. No cell is ever touched. */

const SNAPSHOTS_KEY = 'snapshots';
/** The part of the envelope that holds them. */
const LIST = 'snapshots';

const KEPT_BY_NEWER =
  '这个工作簿里的进度记录是更新版本的助手存的，当前版本不能再往里记，已有的记录没有改动。请先更新助手。';

/** Weekly counts for a quarter, of one sheet. */
export const KEPT_PER_SHEET = 12;
/** A ledger of more problems is not kept: its snapshots would crowd out all others. */
export const MOST_PROBLEMS = 5000;
/**
 * Characters all of them may take. Excel takes 2 MB of settings for an add-in at most, and a character may
 * take three bytes in the file. 12 snapshots of 1,000 problems have about 450,000.
 */
export const MOST_CHARACTERS = 600_000;

/** What the workbook holds, the earliest day first. */
export interface KeptSnapshots {
  readonly snapshots: readonly Snapshot[];
  /** How many could not be read; they are left out, and go when the next snapshot is kept. */
  readonly damaged: number;
}

/** What came of keeping one. */
export type SnapshotKept =
  /** `replaced`: an earlier snapshot of the same sheet and day has gone; `dropped`: so many of the oldest. */
  | {
      readonly kind: 'kept';
      readonly day: Day;
      readonly replaced: boolean;
      readonly dropped: number;
    }
  /** That day has one already, and it was not to be replaced. */
  | { readonly kind: 'left'; readonly day: Day }
  /** Not kept: the ledger has more problems than `limit`. */
  | { readonly kind: 'tooMany'; readonly total: number; readonly limit: number };

type Settings = Pick<Workbook, 'readSetting' | 'writeSetting'>;

interface Counted {
  readonly ledger: Ledger;
  readonly summary: Summary;
}

/** What is in the setting: readable snapshots, and those that only a later version of the add-in can read. */
interface Held extends KeptSnapshots {
  readonly newer: readonly unknown[];
  readonly envelope: Envelope;
}

async function readHeld(workbook: Pick<Settings, 'readSetting'>): Promise<Held> {
  const kept = await workbook.readSetting(SNAPSHOTS_KEY);
  const envelope = openEnvelope(kept, MIGRATIONS.snapshots);
  const nothing = { snapshots: [], damaged: 0, newer: [], envelope };
  if (kept === null || kept === undefined) return nothing;
  const list = envelope.parts.get(LIST);
  // What a later version keeps in another way is not damaged.
  if (!Array.isArray(list)) return envelope.isNewer ? nothing : { ...nothing, damaged: 1 };
  const snapshots: Snapshot[] = [];
  const newer: unknown[] = [];
  let damaged = 0;
  for (const one of list as readonly unknown[]) {
    const unpacked = unpackSnapshot(one);
    if (unpacked.kind === 'snapshot') snapshots.push(unpacked.snapshot);
    else if (unpacked.kind === 'newer') newer.push(one);
    else damaged += 1;
  }
  return { snapshots: byDay(snapshots), damaged, newer, envelope };
}

/**
 * Reads the snapshots kept in the workbook.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readSnapshots(
  workbook: Pick<Settings, 'readSetting'>,
): Promise<KeptSnapshots> {
  const { snapshots, damaged } = await readHeld(workbook);
  return { snapshots, damaged };
}

/**
 * Keeps how a ledger stands in the workbook; it reaches the file when the user saves. A sheet has one a day, and the
 * `KEPT_PER_SHEET` latest days; where all together take too much room the earliest days go first.
 *
 * @param mayReplace May it take the place of one of the same sheet and day? Else that one is left.
 * @returns What came of it.
 * @throws WorkbookFailure Where the workbook could not be read or written; `notSupported` where a later
 *   version of the add-in keeps its snapshots in a way this one cannot add to.
 */
export async function keepSnapshot(
  workbook: Settings,
  { ledger, summary }: Counted,
  mayReplace: boolean,
): Promise<SnapshotKept> {
  const { total } = summary;
  if (total > MOST_PROBLEMS) return { kind: 'tooMany', total, limit: MOST_PROBLEMS };
  const snapshot = takeSnapshot(ledger, summary);
  const { day } = snapshot;
  const { snapshots, newer, envelope } = await readHeld(workbook);
  if (envelope.isNewer) throw new WorkbookFailure('notSupported', KEPT_BY_NEWER);
  const others = snapshots.filter(({ sheet, day: on }) => sheet !== snapshot.sheet || on !== day);
  const replaced = others.length < snapshots.length;
  if (replaced && !mayReplace) return { kind: 'left', day };
  const kept = withRoom(latestOfEachSheet([...others, snapshot], snapshot), snapshot, newer);
  const list = [...kept.map(packSnapshot), ...newer];
  const sealed = sealEnvelope(MIGRATIONS.snapshots.length, [[LIST, list]]);
  await workbook.writeSetting(SNAPSHOTS_KEY, sealed);
  return { kind: 'kept', day, replaced, dropped: others.length + 1 - kept.length };
}

/**
 * Takes all snapshots out of the workbook.
 *
 * @returns How many there were, readable or not.
 * @throws WorkbookFailure Where the workbook could not be read or written.
 */
export async function clearSnapshots(workbook: Settings): Promise<number> {
  const { snapshots, damaged, newer } = await readHeld(workbook);
  await workbook.writeSetting(SNAPSHOTS_KEY, null);
  return snapshots.length + damaged + newer.length;
}

/** The latest days of each sheet. The new one stays even where it is of an earlier day than all others. */
function latestOfEachSheet(all: readonly Snapshot[], fresh: Snapshot): readonly Snapshot[] {
  const counts = new Map<string, number>([[fresh.sheet, 1]]);
  const latestFirst = [...byDay(all)].reverse();
  const kept = latestFirst.filter((one) => {
    if (one === fresh) return true;
    const count = (counts.get(one.sheet) ?? 0) + 1;
    counts.set(one.sheet, count);
    return count <= KEPT_PER_SHEET;
  });
  return kept.reverse();
}

/** Those that have room together, from the latest day on, the new one before all. */
function withRoom(
  all: readonly Snapshot[],
  fresh: Snapshot,
  newer: readonly unknown[],
): readonly Snapshot[] {
  const size = (value: unknown): number => JSON.stringify(value).length;
  let room = MOST_CHARACTERS - size(newer) - size(packSnapshot(fresh));
  let isFull = false;
  const latestFirst = [...all].reverse();
  const kept = latestFirst.filter((one) => {
    if (one === fresh) return true;
    room -= size(packSnapshot(one));
    isFull ||= room < 0;
    return !isFull;
  });
  return kept.reverse();
}

function byDay(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return [...snapshots].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
