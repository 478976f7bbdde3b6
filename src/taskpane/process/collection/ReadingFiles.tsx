import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CollectionState } from '../../../app/process/collection-work';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  line: SMALL_TEXT,
  bar: { width: '100%', height: '8px', accentColor: tokens.colorCompoundBrandBackground },
});

interface ReadingFilesProps {
  readonly collection: CollectionState;
  /** Were the figures counted by another day or other settings than now? */
  readonly isStale: boolean;
  readonly onStop: () => void;
  readonly onRead: () => void;
}

/** How far the reading is, and why it is to be done again or to go on. */
export function ReadingFiles({ collection, isStale, onStop, onRead }: ReadingFilesProps) {
  const { collectionProgress, COLLECTION_WORDS, stoppedLine } = useProcessWords();
  const styles = useStyles();
  const { progress, left, failure } = collection;
  if (progress !== null) {
    return (
      <div className={styles.part}>
        <progress
          className={styles.bar}
          aria-label={COLLECTION_WORDS.working}
          max={progress.all}
          value={progress.done}
        />
        <p className={styles.line}>{collectionProgress(progress)}</p>
        <Button onClick={onStop}>{COLLECTION_WORDS.stop}</Button>
      </div>
    );
  }
  const isBroken = failure !== null || isStale;
  if (!isBroken && left === 0) return null;
  const words = failure?.message ?? (isStale ? COLLECTION_WORDS.stale : stoppedLine(left));
  return (
    <div className={styles.part}>
      <p className={styles.line} role={failure === null ? 'status' : 'alert'}>
        {words}
      </p>
      <Button onClick={onRead}>
        {isBroken ? COLLECTION_WORDS.readAgain : COLLECTION_WORDS.goOn}
      </Button>
    </div>
  );
}
