import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import type { DisplayState } from '../../../domain/palette/types';
import { SECTION_TITLE } from '../../overview/looks';
import { problemsIn } from '../../overview-model';
import { useWords } from '../../words/use-words';
import { ProblemRows } from './ProblemRows';

export interface StateProblemsProps {
  readonly state: DisplayState;
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({ title: SECTION_TITLE });

/** The problems of one state, in sheet order; what opened it closes it. */
export function StateProblems({ state, loaded, session }: StateProblemsProps) {
  const { problemsInLine } = useWords();
  const styles = useStyles();
  const { items } = loaded.ledger;
  const problems = useMemo(() => problemsIn(items, state), [items, state]);
  const title = problemsInLine(state);
  return (
    <section>
      <h2 className={styles.title}>{`${title} ${problems.length}`}</h2>
      <ProblemRows
        key={state}
        problems={problems}
        label={title}
        loaded={loaded}
        session={session}
      />
    </section>
  );
}
