import { useEffect } from 'react';
import type { CellMenuLine, GridHost } from '../ports';
import type { RibbonButton } from './read-ribbon';
import type { RibbonState } from './use-ribbon';

/** Puts the manifest's lines into the grid's own menu, once both are there. */
export function useCellMenu(
  host: GridHost | null,
  ribbon: RibbonState,
  run: (name: string) => void,
): void {
  useEffect(() => {
    if (host === null || typeof ribbon === 'string') return;
    host.setCellMenu(ribbon.cellMenu.flatMap((button) => lineOf(button, run)));
  }, [host, ribbon, run]);
}

/** Panes are opened from the ribbon only. */
function lineOf(
  { id, label, action }: RibbonButton,
  run: (name: string) => void,
): readonly CellMenuLine[] {
  if (action.kind !== 'run') return [];
  const { name } = action;
  const line = {
    id,
    label,
    run: () => {
      run(name);
    },
  };
  return [line];
}
