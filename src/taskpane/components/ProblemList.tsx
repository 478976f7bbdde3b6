import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadedLedger } from '../../app/load-ledger';
import type { LedgerSession } from '../../app/session-controller';
import type { DisplayState } from '../../domain/palette/types';
import { areaOfItem, type ShownProblem } from '../overview-model';
import { useWords } from '../words/use-words';
import { ProblemRow } from './ProblemRow';

export interface ProblemListProps {
  readonly problems: readonly ShownProblem[];
  /** The state the list is about, or null for overdue and due soon. */
  readonly filter: DisplayState | null;
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
  readonly onClearFilter: () => void;
}

/** A list longer than this costs more to render than anybody reads; the rest is one click away. */
const FIRST = 50;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The list; each problem shows its rows in the sheet when pressed. */
export function ProblemList(props: ProblemListProps) {
  const { ACTION_WORDS, moreLine, PANE_WORDS, problemsInLine } = useWords();
  const { problems, filter, loaded, session, onClearFilter } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const listed = all ? problems : problems.slice(0, FIRST);
  const title = filter === null ? PANE_WORDS.attention : problemsInLine(filter);
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{`${title} ${problems.length}`}</h2>
        {filter !== null && (
          <Button size="small" appearance="subtle" onClick={onClearFilter}>
            {ACTION_WORDS.clearFilter}
          </Button>
        )}
      </div>
      {problems.length === 0 && <p className={styles.none}>{PANE_WORDS.noAttention}</p>}
      <ul className={styles.list} aria-label={title}>
        {listed.map((problem) => (
          <ProblemRow
            key={problem.item.row}
            problem={problem}
            asOf={loaded.ledger.options.asOf}
            onSelect={() =>
              void session.select(loaded.sheet.id, areaOfItem(loaded.ledger, problem.item))
            }
          />
        ))}
      </ul>
      {listed.length < problems.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {moreLine(problems.length - listed.length)}
        </Button>
      )}
    </section>
  );
}
