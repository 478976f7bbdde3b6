import type { Migration } from './migrations/migration';

/**
 * What the add-in keeps in a workbook lies in one envelope for each key: `{ version, …parts }`. Other
 * versions and other hands may have written it, so that nothing in it is taken on trust.
 */
export interface Envelope {
  /** As it was kept: 0 where none was written. */
  readonly version: number;
  /** The parts by name in today's shape, without the version; none where it is no envelope. */
  readonly parts: ReadonlyMap<string, unknown>;
  /** Something is there, and none of it can be read. */
  readonly isDamaged: boolean;
  /** A later version of the add-in kept it: parts may mean more than this one knows. */
  readonly isNewer: boolean;
}

const VERSION = 'version';

/**
 * Opens what is kept under a key, taking earlier versions to today's shape.
 *
 * @param migrations The ways from version 0 on; their number is today's version.
 */
export function openEnvelope(kept: unknown, migrations: readonly Migration[]): Envelope {
  const today = migrations.length;
  if (kept === null || kept === undefined) {
    return { version: today, parts: new Map(), isDamaged: false, isNewer: false };
  }
  const version = versionOf(kept);
  const migrated = migrations
    .slice(version)
    .reduce<unknown>((shape, migrate) => migrate(shape), kept);
  const entries: [string, unknown][] = isPlain(migrated) ? Object.entries(migrated) : [];
  const parts = new Map(entries);
  parts.delete(VERSION);
  return { version, parts, isDamaged: !isPlain(migrated), isNewer: version > today };
}

/** An envelope as it is kept. */
export function sealEnvelope(
  version: number,
  parts: Iterable<readonly [string, unknown]>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries([[VERSION, version], ...parts]);
}

/** A number that is none says nothing of the parts: they are read as if it were not there. */
function versionOf(kept: unknown): number {
  if (!isPlain(kept) || !Object.hasOwn(kept, VERSION)) return 0;
  const { version } = kept as { readonly version: unknown };
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0;
}

function isPlain(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}
