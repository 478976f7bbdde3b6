import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import type { ChangeList } from '../../overview/change-lists';
import { MORE, useMore } from '../../use-more';
import { usePartWords } from '../../words/use-part-words';
import { ChangedProblem } from './ChangedProblem';

export interface ChangedProblemsProps {
  readonly list: ChangeList;
  /** The ledger in which the later rows stand; null where it is not of this workbook, or none. */
  readonly loaded: LoadedLedger | null;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** The problems behind one kind of change, each with what changed. */
export function ChangedProblems({ list, loaded, session }: ChangedProblemsProps) {
  const { changeWord, moreProblemsLine } = usePartWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(list.changed);
  return (
    <>
      <ul className={styles.list} aria-label={changeWord(list.kind)}>
        {shown.map((changed, at) => (
          <ChangedProblem key={at} changed={changed} loaded={loaded} session={session} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {moreProblemsLine(hidden, MORE)}
        </Button>
      )}
    </>
  );
}
