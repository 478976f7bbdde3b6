import { openEnvelope, sealEnvelope, type Envelope } from './kept-envelope';
import type { Migration } from './migrations/migration';

/** What came of reading one part. */
export interface PartReading<T> {
  readonly value: T;
  /** All or some of it could not be read; `value` is or holds what stands in for it. */
  readonly damaged: boolean;
}

/** One part: what it is where nothing is kept, and how it is read where something is. */
export interface PartForm<T> {
  readonly fallback: T;
  readonly read: (kept: unknown) => PartReading<T>;
}

/** Everything kept under one key. */
export interface KeptForm<Whole> {
  readonly migrations: readonly Migration[];
  readonly parts: { readonly [Name in keyof Whole]-?: PartForm<Whole[Name]> };
}

/** What a workbook keeps under one key, and what of it could not be read. */
export interface Kept<Whole> {
  readonly value: Whole;
  readonly damaged: readonly (keyof Whole & string)[];
  /** Nothing of it could be read: every part is as it ships. */
  readonly isDamaged: boolean;
  /** A later version of the add-in kept it. */
  readonly isNewer: boolean;
}

/** Where what could not be read at all waits until the user saves something. */
const UNREAD = 'unread';

/**
 * Reads what is kept under a key, whatever it is.
 *
 * @returns A whole that is valid in every part; a part that is missing is as it ships, and so is one that
 *   could not be read, which is then named.
 */
export function readKept<Whole extends object>(
  kept: unknown,
  { migrations, parts }: KeptForm<Whole>,
): Kept<Whole> {
  const envelope = openEnvelope(kept, migrations);
  const damaged: (keyof Whole & string)[] = [];
  const value = namesOf(parts).map((name) => {
    const reading = readPart(envelope, name, parts[name]);
    if (reading.damaged) damaged.push(name);
    return [name, reading.value] as const;
  });
  return {
    value: Object.fromEntries(value) as unknown as Whole,
    damaged,
    isDamaged: envelope.isDamaged || envelope.parts.has(UNREAD),
    isNewer: envelope.isNewer,
  };
}

/**
 * The parts the user looked at and saved: what could not be read of them before is given up. None where the
 * add-in keeps something in passing.
 */
export type SavedParts<Whole> = readonly (keyof Whole & string)[];

/**
 * What to keep under a key in place of `before`. Parts that are as `before` says stay letter for letter, also
 * where they could not be read; of a later version everything stays but the parts that were changed.
 */
export function toKeep<Whole extends object>(
  before: unknown,
  whole: Whole,
  form: KeptForm<Whole>,
  saved: SavedParts<Whole>,
): Readonly<Record<string, unknown>> {
  const { migrations, parts } = form;
  const envelope = openEnvelope(before, migrations);
  const { version, isNewer } = envelope;
  const old = readKept(before, form).value;
  const known = namesOf(parts).flatMap((name) => {
    const stays = (isNewer || !saved.includes(name)) && isSame(whole[name], old[name]);
    if (stays && envelope.parts.has(name)) return [[name, envelope.parts.get(name)] as const];
    return stays && isNewer ? [] : [[name, whole[name]] as const];
  });
  const others = isNewer
    ? [...envelope.parts].filter(([name]) => !Object.hasOwn(parts, name))
    : saved.length > 0
      ? []
      : unreadOf(before, envelope);
  return sealEnvelope(isNewer ? version : migrations.length, [...known, ...others]);
}

function unreadOf(before: unknown, { isDamaged, parts }: Envelope): [string, unknown][] {
  if (isDamaged) return [[UNREAD, before]];
  return parts.has(UNREAD) ? [[UNREAD, parts.get(UNREAD)]] : [];
}

function readPart<T>(envelope: Envelope, name: string, form: PartForm<T>): PartReading<T> {
  const isThere = envelope.parts.has(name);
  return isThere ? form.read(envelope.parts.get(name)) : { value: form.fallback, damaged: false };
}

function namesOf<Whole>(parts: KeptForm<Whole>['parts']): readonly (keyof Whole & string)[] {
  return Object.keys(parts) as (keyof Whole & string)[];
}

/** Both are JSON, and one was made from the other. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
