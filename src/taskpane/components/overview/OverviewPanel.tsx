import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { DisplayState } from '../../../domain/palette/types';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { slowestOf, type Standing } from '../../overview/slowest';
import { isWarningState } from '../../overview/where-shown';
import { countStates } from '../../overview-model';
import type { PaneProps } from '../../pane-props';
import { useParts } from '../../use-parts';
import { useShowWarnings } from '../../warning-filter';
import { LaterPart } from '../LaterPart';
import { OpenQuestions } from '../OpenQuestions';
import { CompletionFigures } from './CompletionFigures';
import { MostOverdue } from './MostOverdue';
import { OverviewOutline } from './OverviewOutline';
import { StateBar } from './StateBar';
import { UrgentFigures } from './UrgentFigures';

export interface OverviewPanelProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Where we stand, what is late and with whom; below it what changed, everybody's progress, the months. */
export function OverviewPanel({ loaded, state, session }: OverviewPanelProps) {
  const styles = useStyles();
  // Where the parts do not come, the lower half says so once for all of them.
  const { arrival } = useParts(true);
  const [chosen, setChosen] = useState<DisplayState | null>(null);
  const showWarnings = useShowWarnings(session);
  const { ledger, summary } = loaded;
  const counts = useMemo(() => countStates(ledger.items), [ledger.items]);
  const slowest = useMemo(() => slowestOf(ledger.items, summary), [ledger.items, summary]);
  // After an edit the chosen state may stand for nothing any more.
  const listed = counts.some((one) => one.state === chosen) ? chosen : null;
  const showState = useCallback(
    (wanted: DisplayState) => {
      if (isWarningState(wanted)) showWarnings({ state: wanted });
      else setChosen((now) => (now === wanted ? null : wanted));
    },
    [showWarnings],
  );
  const showSlowest = useCallback(
    (by: GroupKey, names: Standing['names']) => {
      showWarnings({ state: 'overdue', ...(names.length === 1 ? { [by]: names[0] } : {}) });
    },
    [showWarnings],
  );
  return (
    <div className={styles.panel}>
      {arrival.kind !== 'missing' && (
        <OpenQuestions loaded={loaded} state={state} session={session} />
      )}
      <CompletionFigures summary={summary} asOf={ledger.options.asOf} />
      <UrgentFigures summary={summary} chosen={listed} onShowState={showState} />
      {slowest !== null && <MostOverdue slowest={slowest} onShow={showSlowest} />}
      <StateBar counts={counts} chosen={listed} onShowState={showState} />
      {listed !== null && arrival.kind !== 'missing' && (
        <LaterPart session={session} meanwhile={null}>
          {({ StateProblems }) => (
            <StateProblems state={listed} loaded={loaded} session={session} />
          )}
        </LaterPart>
      )}
      <LaterPart session={session} meanwhile={<OverviewOutline />}>
        {({ OverviewMore }) => (
          <OverviewMore
            loaded={loaded}
            snapshots={state.snapshots}
            waiting={state.task !== null}
            session={session}
          />
        )}
      </LaterPart>
    </div>
  );
}
