import { useState } from 'react';
import type { PickedRows } from '../app/ports';
import { warningInRow, type Warning } from './warning-model';

/** What was chosen in the list, and what was selected in the sheet then. */
interface Chosen {
  readonly key: string;
  readonly picked: PickedRows | null;
}

/**
 * Which warning is the one selected in the sheet: the one chosen in the list until the user selects
 * something else there, since not every Excel tells of selections.
 */
export function useCurrentWarning(
  warnings: readonly Warning[],
  sheetId: string,
  picked: PickedRows | null,
): { readonly current: string | null; readonly choose: (warning: Warning) => void } {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = ({ key }: Warning): void => {
    setChosen({ key, picked });
  };
  if (chosen !== null && chosen.picked === picked) return { current: chosen.key, choose };
  if (picked?.sheetId !== sheetId) return { current: null, choose };
  return { current: warningInRow(warnings, picked.top)?.key ?? null, choose };
}
