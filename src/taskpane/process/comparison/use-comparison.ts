import { useMemo, useState } from 'react';
import { standOf } from '../../../app/process/compare';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { ProcessDesk } from '../../../app/process-desk';
import type { Snapshot } from '../../../domain/snapshot/types';
import { compareSnapshots } from '../../../domain/snapshot/compare-snapshots';

/** A side that may be chosen. */
export interface Side {
  readonly key: string;
  /** A snapshot by its day, the ledger of another file by the file's name. */
  readonly name: { readonly day: Snapshot['day'] } | { readonly file: string } | null;
  readonly stand: Snapshot;
}

/** The keys of the sides the user chose. */
export interface ChosenSides {
  readonly from?: string;
  readonly to?: string;
}

/** The key of the ledger on screen. */
export const NOW = 'now';

/** Two sides that are compared, from what may be chosen; the last noted against now where nobody chose. */
export function useComparison(loaded: LoadedLedger, snapshots: readonly Snapshot[]) {
  const [opened, setOpened] = useState<readonly Side[]>([]);
  const [chosen, setChosen] = useState<ChosenSides>({});
  const now = useMemo((): Side => ({ key: NOW, name: null, stand: standOf(loaded) }), [loaded]);
  const sides = useMemo((): readonly Side[] => {
    const ofSheet = snapshots.filter(({ sheet }) => sheet === loaded.ledger.sheet);
    const noted = ofSheet.map((stand) => ({ key: stand.day, name: { day: stand.day }, stand }));
    return [...noted, ...opened];
  }, [snapshots, opened, loaded]);
  const before = sides.filter(({ stand }) => stand.day < now.stand.day);
  const from = sides.find(({ key }) => key === chosen.from) ?? before.at(-1) ?? sides.at(-1);
  const to = sides.find(({ key }) => key === chosen.to) ?? now;
  const changes = useMemo(
    () => (from === undefined ? null : compareSnapshots(from.stand, to.stand)),
    [from, to],
  );
  return { sides, now, from, to, changes, setChosen, setOpened };
}

/**
 * Opens another file only to look at it, and reads its ledger as the one on screen is read.
 *
 * @returns Null where it is no workbook or holds no ledger.
 */
export async function openOther(
  { openPackage, engine }: ProcessDesk,
  file: File,
  { ledger, summary }: LoadedLedger,
): Promise<Side | null> {
  if (openPackage === undefined) return null;
  try {
    const workbook = await openPackage(new Uint8Array(await file.arrayBuffer()));
    const { loadLedger } = await engine();
    const { rule } = summary;
    const options = { ...ledger.options, columns: {} };
    const first = await loadLedger(workbook, options, null, rule);
    const best = first.kind === 'notLedger' ? first.candidates[0] : undefined;
    const read = best ? await loadLedger(workbook, options, best.id, rule) : first;
    if (read.kind !== 'ledger') return null;
    return { key: `file:${file.name}`, name: { file: file.name }, stand: standOf(read) };
  } catch {
    return null;
  }
}
