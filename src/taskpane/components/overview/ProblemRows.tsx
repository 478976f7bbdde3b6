import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import { rowNames } from '../../overview/shown-problems';
import { areaOfItem, type ShownProblem } from '../../overview-model';
import { MORE, useMore } from '../../use-more';
import { usePartWords } from '../../words/use-part-words';
import { ProblemRow } from '../ProblemRow';

export interface ProblemRowsProps {
  readonly problems: readonly ShownProblem[];
  /** The name of the list for screen readers. */
  readonly label: string;
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** The problems behind a figure: each leads to its rows in the sheet, one button to all of them. */
export function ProblemRows({ problems, label, loaded, session }: ProblemRowsProps) {
  const { locateLine, moreProblemsLine } = usePartWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(problems);
  const { ledger, sheet } = loaded;
  return (
    <>
      {problems.length > 1 && (
        <Button size="small" onClick={() => void session.selectCells(sheet.id, rowNames(problems))}>
          {locateLine(problems.length)}
        </Button>
      )}
      <ul className={styles.list} aria-label={label}>
        {shown.map((problem) => (
          <ProblemRow
            key={problem.item.row}
            problem={problem}
            asOf={ledger.options.asOf}
            onSelect={() => void session.select(sheet.id, areaOfItem(ledger, problem.item))}
          />
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
