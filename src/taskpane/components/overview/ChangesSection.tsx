import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { changesSince } from '../../../app/changes-since';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { Session } from '../../../app/session';
import type { LedgerSession } from '../../../app/session-controller';
import { SECTION_TITLE } from '../../overview/looks';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';
import { ChangesFigures } from './ChangesFigures';

export interface ChangesSectionProps {
  readonly loaded: LoadedLedger;
  readonly snapshots: Session['snapshots'];
  readonly waiting: boolean;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: SECTION_TITLE,
  line: SMALL_TEXT,
});

/** What changed since progress was last noted, or why there is nothing to compare with. */
export const ChangesSection = memo(function ChangesSection(props: ChangesSectionProps) {
  const { loaded, snapshots, waiting, session } = props;
  const { NO_SNAPSHOT_LINE, OVERVIEW_MORE_WORDS, snapshotOfDayLine } = usePartWords();
  const styles = useStyles();
  const changes = changesSince({ phase: loaded, snapshots });
  const { sheet } = loaded.ledger;
  const latest = snapshots.filter((one) => one.sheet === sheet).at(-1);
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{OVERVIEW_MORE_WORDS.changes}</h2>
        <Button
          size="small"
          disabledFocusable={waiting}
          onClick={() => void session.snapshots.take()}
        >
          {OVERVIEW_MORE_WORDS.takeSnapshot}
        </Button>
      </div>
      {changes === null ? (
        <p className={styles.line}>
          {latest === undefined ? NO_SNAPSHOT_LINE : snapshotOfDayLine(latest.day)}
        </p>
      ) : (
        <ChangesFigures changes={changes} loaded={loaded} session={session} />
      )}
    </section>
  );
});
