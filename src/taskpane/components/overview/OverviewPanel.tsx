import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadedLedger } from '../../app/load-ledger';
import type { DisplayState } from '../../domain/palette/types';
import { attentionList, countStates, problemsIn } from '../overview-model';
import { CompletionFigures } from './CompletionFigures';
import type { PaneProps } from '../pane-props';
import { OpenQuestions } from './OpenQuestions';
import { ProblemList } from './ProblemList';
import { StateBar } from './StateBar';

export interface OverviewPanelProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

const useStyles = makeStyles({ panel: { display: 'grid', rowGap: tokens.spacingVerticalL } });

/** One ring, one bar, one list. Choosing a state in the bar's legend lists the problems behind its figure. */
export function OverviewPanel({ loaded, state, session }: OverviewPanelProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<DisplayState | null>(null);
  const { ledger, summary } = loaded;
  const counts = countStates(ledger.items);
  // After an edit the chosen state may stand for nothing any more.
  const filter = counts.some(({ state }) => state === chosen) ? chosen : null;
  const problems = filter === null ? attentionList(ledger.items) : problemsIn(ledger.items, filter);
  return (
    <div className={styles.panel}>
      <OpenQuestions loaded={loaded} state={state} session={session} />
      <CompletionFigures summary={summary} asOf={ledger.options.asOf} />
      <StateBar counts={counts} chosen={filter} onChoose={setChosen} />
      <ProblemList
        key={filter}
        problems={problems}
        filter={filter}
        loaded={loaded}
        session={session}
        onClearFilter={() => {
          setChosen(null);
        }}
      />
    </div>
  );
}
