import { useMemo, useState } from 'react';
import { standOf } from '../../../app/process/compare';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { DayFrom, OtherLedger } from '../../../app/process/other-ledger';
import type { Snapshot } from '../../../domain/snapshot/types';
import { compareSnapshots } from '../../../domain/snapshot/compare-snapshots';

/** What a side is called: a snapshot by its day (and its sheet, where that is another), a ledger by its file or sheet. */
export type SideName =
  | { readonly kind: 'now' }
  | { readonly kind: 'noted'; readonly day: Snapshot['day']; readonly sheet: string | null }
  | { readonly kind: 'file' | 'sheet'; readonly of: string; readonly dayFrom: DayFrom };

/** A side that may be chosen. */
export interface Side {
  readonly key: string;
  readonly name: SideName;
  readonly stand: Snapshot;
  /** The ledger where it stands in this workbook, so that its rows can be gone to. */
  readonly here: LoadedLedger | null;
}

/** The keys of the sides the user chose. */
export interface ChosenSides {
  readonly from?: string;
  readonly to?: string;
}

/** The key of the ledger on screen. */
export const NOW = 'now';

/** Two sides that are compared, from what may be chosen; the last noted against now where nobody chose. */
export function useComparison(
  loaded: LoadedLedger,
  snapshots: readonly Snapshot[],
  others: readonly OtherLedger[],
) {
  const [chosen, setChosen] = useState<ChosenSides>({});
  const now = useMemo(
    (): Side => ({ key: NOW, name: { kind: 'now' }, stand: standOf(loaded), here: loaded }),
    [loaded],
  );
  const { sheet } = loaded.ledger;
  const sides = useMemo((): readonly Side[] => {
    const noted = snapshots.map((one) => notedSide(one, sheet));
    const own = noted.filter(({ stand }) => stand.sheet === sheet);
    // What was noted before a sheet got another name is of the same ledger all the same.
    const strange = noted.filter(({ stand }) => stand.sheet !== sheet);
    return [...own, ...others.map(otherSide), ...strange];
  }, [snapshots, others, sheet]);
  const before = sides.filter(
    ({ name, stand }) => name.kind === 'noted' && name.sheet === null && stand.day < now.stand.day,
  );
  const from = sides.find(({ key }) => key === chosen.from) ?? before.at(-1);
  const to = sides.find(({ key }) => key === chosen.to) ?? now;
  const changes = useMemo(
    () => (from === undefined ? null : compareSnapshots(from.stand, to.stand)),
    [from, to],
  );
  return { sides, from, to, changes, setChosen };
}

function notedSide(stand: Snapshot, sheet: string): Side {
  const name = {
    kind: 'noted',
    day: stand.day,
    sheet: stand.sheet === sheet ? null : stand.sheet,
  } as const;
  return { key: `noted:${stand.day} ${stand.sheet}`, name, stand, here: null };
}

function otherSide({ key, name, loaded, dayFrom }: OtherLedger): Side {
  const stand = standOf(loaded);
  return 'file' in name
    ? { key, name: { kind: 'file', of: name.file, dayFrom }, stand, here: null }
    : { key, name: { kind: 'sheet', of: name.sheet, dayFrom }, stand, here: loaded };
}
