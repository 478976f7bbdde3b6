import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import type { SnapshotChanges } from '../../../domain/snapshot/types';
import { changeLists, type ChangeKind } from '../../overview/change-lists';
import { PLAIN_BUTTON } from '../../overview/looks';
import { SMALL_TEXT } from '../../small-text';
import { strongOf } from '../../state-colours';
import { usePartWords } from '../../words/use-part-words';
import { ChangedProblems } from './ChangedProblems';

export interface ChangesFiguresProps {
  readonly changes: SnapshotChanges;
  /** The ledger in which the later rows stand; null where it is not of this workbook, or none. */
  readonly loaded: LoadedLedger | null;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  line: SMALL_TEXT,
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} calc(-1 * ${tokens.spacingHorizontalXS}) 0`,
    padding: 0,
  },
  item: { listStyleType: 'none' },
  entry: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  button: PLAIN_BUTTON,
  pressed: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The colours of the two changes that have a state of their own. */
const COLOURS: Readonly<Partial<Record<ChangeKind, string>>> = {
  newlyCompleted: strongOf('completed'),
  newlyOverdue: strongOf('overdue'),
};

/** The number of problems of each kind of change; each lists its problems. */
export function ChangesFigures({ changes, loaded, session }: ChangesFiguresProps) {
  const { changeWord, differencesLine, rateChangeLine, sinceLine } = usePartWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ChangeKind | null>(null);
  const lists = useMemo(() => changeLists(changes), [changes]);
  const listed = lists.find(({ kind, changed }) => kind === chosen && changed.length > 0);
  const { days, differences, figures, ratesComparable } = changes;
  const { from, to } = figures.completionRate;
  return (
    <>
      {differences.length > 0 && <p className={styles.line}>{differencesLine(differences)}</p>}
      <p className={styles.line}>
        {sinceLine(days.from)}
        {ratesComparable && ` · ${rateChangeLine(from, to)}`}
      </p>
      <ul className={styles.list} aria-label={sinceLine(days.from)}>
        {lists.map(({ kind, changed }) => {
          const count = changed.length;
          const entry = (
            <>
              <span>{changeWord(kind)}</span>{' '}
              <span
                className={mergeClasses(styles.count, count === 0 && styles.none)}
                style={count > 0 ? { color: COLOURS[kind] } : undefined}
              >
                {count}
              </span>
            </>
          );
          return (
            <li key={kind} className={styles.item}>
              {count === 0 ? (
                <span className={styles.entry}>{entry}</span>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(
                    styles.button,
                    styles.entry,
                    listed?.kind === kind && styles.pressed,
                  )}
                  aria-expanded={listed?.kind === kind}
                  onClick={() => {
                    setChosen(chosen === kind ? null : kind);
                  }}
                >
                  {entry}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {listed && (
        <ChangedProblems key={listed.kind} list={listed} loaded={loaded} session={session} />
      )}
    </>
  );
}
