import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { writeCollection } from '../../../app/process/collection';
import type { CollectionRequest } from '../../../app/process/collection-reading';
import type { CollectionWork } from '../../../app/process/collection-work';
import type { CollectionReport } from '../../../domain/collection/types';
import { summaryOf } from '../../../domain/summary/summary-sums';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { useWords } from '../../words/use-words';
import { useProcessWords } from '../use-process-words';
import { FileRemarks } from './FileRemarks';
import { UnitTable } from './UnitTable';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  line: { margin: 0, lineHeight: '1.6' },
  small: SMALL_TEXT,
});

interface CollectionResultProps extends PaneProps {
  readonly work: CollectionWork;
  readonly request: CollectionRequest;
  readonly report: CollectionReport;
}

/** What all units come to, with what did not count. */
export function CollectionResult({ report, ...props }: CollectionResultProps) {
  const { collectedLine, COLLECTION_WORDS } = useProcessWords();
  const styles = useStyles();
  const { units, unread, notes } = report;
  return (
    <div className={styles.part}>
      <p className={styles.line} role="status">
        {collectedLine(report)}
      </p>
      {units.length === 0 ? (
        <p className={styles.line}>{COLLECTION_WORDS.nothingRead}</p>
      ) : (
        <>
          <Total report={report} asOf={props.request.options.asOf} />
          <WriteButton {...props} />
          <UnitTable units={units} />
        </>
      )}
      <FileRemarks title={COLLECTION_WORDS.unread} remarks={unread} />
      <FileRemarks title={COLLECTION_WORDS.notes} remarks={notes} />
    </div>
  );
}

interface TotalProps {
  readonly report: CollectionReport;
  readonly asOf: CollectionRequest['options']['asOf'];
}

/** The figures of all, and by what rule they were counted. */
function Total({ report: { total, longestLate }, asOf }: TotalProps) {
  const { collectionRateLine, collectionTotalLine, COLLECTION_WORDS } = useProcessWords();
  const { ruleLine } = useWords();
  const styles = useStyles();
  if (total === null) return null;
  const summary = summaryOf(total);
  return (
    <>
      <p className={styles.line}>{collectionTotalLine(summary, longestLate, asOf)}</p>
      <p className={styles.line}>{collectionRateLine(summary)}</p>
      <p className={styles.small}>{ruleLine(summary)}</p>
      <p className={styles.small}>{COLLECTION_WORDS.feedback}</p>
    </>
  );
}

function WriteButton({ state, session, work, request }: Omit<CollectionResultProps, 'report'>) {
  const { collectionWritten, COLLECTION_WORDS } = useProcessWords();
  const { desk } = session.process;
  const write = (): void => {
    void desk.run('collection', async () => {
      // Of the files everything is known already; the ledger on screen is read anew.
      const report = await work.read(desk, request);
      if (report === null) return { text: COLLECTION_WORDS.notWritten, isPartial: true as const };
      const { name } = await writeCollection(desk.workbook, report, request);
      return collectionWritten(report.units.length, name);
    });
  };
  return (
    <div>
      <Button appearance="primary" disabled={state.task !== null} onClick={write}>
        {COLLECTION_WORDS.write}
      </Button>
    </div>
  );
}
