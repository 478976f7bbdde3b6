import { createContext, useCallback, useContext } from 'react';
import type { LedgerSession } from '../app/session-controller';

/** The states that 预警 is about, in the palette's order: what must not be overlooked first. */
export const WARNING_STATES = ['overdue', 'dueSoon', 'firstWarning'] as const;
export type WarningState = (typeof WARNING_STATES)[number];

/** Which warnings are listed; null where all are. Names are those of the summary's groups. */
export interface WarningFilter {
  readonly state: WarningState | null;
  readonly category: string | null;
  readonly unit: string | null;
  readonly leader: string | null;
}

export const NO_WARNING_FILTER: WarningFilter = {
  state: null,
  category: null,
  unit: null,
  leader: null,
};

/** What is kept of 预警 while another tab is open. */
export interface WarningView {
  readonly filter: WarningFilter;
  readonly setFilter: (filter: WarningFilter) => void;
  /** What each row measured when it was drawn, in px, so that the list comes back as it was left. */
  readonly heights: Map<string, number>;
}

/** Stands above the tabs, so that the filter is kept while the pane is open. */
export const WarningViewContext = createContext<WarningView | null>(null);

/** The filter of 预警, wherever the pane asks for it. */
export function useWarningView(): WarningView {
  const view = useContext(WarningViewContext);
  if (!view) throw new TypeError('Cannot filter warnings: no WarningViewContext above it');
  return view;
}

/**
 * Opens 预警 with exactly the wanted warnings: what is not named is not filtered, whatever was chosen
 * there before.
 */
export function useShowWarnings(
  session: Pick<LedgerSession, 'openTab'>,
): (wanted: Partial<WarningFilter>) => void {
  const { setFilter } = useWarningView();
  return useCallback(
    (wanted) => {
      setFilter({ ...NO_WARNING_FILTER, ...wanted });
      session.openTab('warnings');
    },
    [setFilter, session],
  );
}
