import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { writeComparison } from '../../../app/process/compare';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { SnapshotChanges } from '../../../domain/snapshot/types';
import { ChangesFigures } from '../../components/overview/ChangesFigures';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import { ChosenPair } from './ChosenPair';
import { OpenOther } from './OpenOther';
import { sheetName } from './sheet-name';
import { useComparison, type Side } from './use-comparison';
import { useOthers } from './use-others';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  line: SMALL_TEXT,
});

interface ComparedProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

/** Two sides to choose and what changed between them. */
export function Compared({ state, session, loaded }: ComparedProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  const { desk, memory } = session.process;
  const { others, isFailed, openFile, openSheet, chooseDay } = useOthers(desk, memory, loaded);
  const { sides, from, to, changes, setChosen } = useComparison(loaded, state.snapshots, others);
  useEffect(() => {
    if (state.ledgers === null) void session.findLedgers();
  }, [state.ledgers, session]);
  const opening = (opened: Promise<string | null>): void => {
    void opened.then((key) => {
      if (key !== null) setChosen((before) => ({ ...before, from: key }));
    });
  };
  return (
    <div className={styles.part}>
      <ChosenPair
        sides={sides}
        from={from}
        to={to}
        onChoose={(choice) => {
          setChosen((before) => ({ ...before, ...choice }));
        }}
        onDay={(key, day) => void chooseDay(key, day)}
      />
      <OpenOther
        hasFiles={desk.openPackage !== undefined}
        sheets={(state.ledgers ?? []).filter(({ id }) => id !== loaded.sheet.id)}
        onFile={(file) => {
          opening(openFile(file));
        }}
        onSheet={(sheet) => {
          opening(openSheet(sheet));
        }}
      />
      {isFailed && (
        <p className={styles.line} role="alert">
          {COMPARISON_WORDS.failed}
        </p>
      )}
      {changes === null || from === undefined ? (
        <p className={styles.line}>{COMPARISON_WORDS.none}</p>
      ) : (
        <Outcome {...{ state, session, changes, from, to }} />
      )}
    </div>
  );
}

interface OutcomeProps extends PaneProps {
  readonly changes: SnapshotChanges;
  readonly from: Side;
  readonly to: Side;
}

/** What changed, and the button that writes it out. */
function Outcome({ state, session, changes, from, to }: OutcomeProps) {
  const { COMPARISON_WORDS, comparisonWritten } = useProcessWords();
  const { desk } = session.process;
  const write = (): void => {
    const laterSheet = to.here?.ledger.sheet ?? null;
    const named = { earlier: sheetName(from), later: sheetName(to), laterSheet };
    void desk.run('comparison', async () =>
      comparisonWritten((await writeComparison(desk.workbook, changes, named)).name),
    );
  };
  return (
    <>
      <ChangesFigures changes={changes} loaded={to.here} session={session} />
      <div>
        <Button appearance="primary" disabled={state.task !== null} onClick={write}>
          {COMPARISON_WORDS.write}
        </Button>
      </div>
    </>
  );
}
