import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import type { CollectionState } from '../../../app/process/collection-work';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';

/** The old formats, too: who chooses one is told what to do about it. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.et';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: SMALL_TEXT,
  hidden: { display: 'none' },
});

interface ChosenFilesProps {
  readonly collection: CollectionState;
  /** Is there a ledger on screen that could count, too? */
  readonly hasLedger: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onInclude: (withOwn: boolean) => void;
  readonly onClear: () => void;
}

/** Which ledgers are summed up. */
export function ChosenFiles({ onChoose, onClear, ...props }: ChosenFilesProps) {
  const { collection } = props;
  const { chosenLine, COLLECTION_WORDS, replacedLine } = useProcessWords();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { files, replaced, progress } = collection;
  const isReading = progress !== null;
  const words = files.length === 0 ? COLLECTION_WORDS.choose : COLLECTION_WORDS.more;
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button
          appearance={files.length === 0 ? 'primary' : 'secondary'}
          disabled={isReading}
          onClick={() => picker.current?.click()}
        >
          {words}
        </Button>
        {files.length > 0 && (
          <Button appearance="subtle" disabled={isReading} onClick={onClear}>
            {COLLECTION_WORDS.clear}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        accept={ACCEPTED}
        className={styles.hidden}
        aria-label={words}
        tabIndex={-1}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same files may be chosen again.
          target.value = '';
        }}
      />
      {files.length > 0 && <p className={styles.line}>{chosenLine(files.length)}</p>}
      {replaced.length > 0 && (
        <p className={styles.line} role="status">
          {replacedLine(replaced)}
        </p>
      )}
      <OwnLedger {...props} isReading={isReading} />
    </div>
  );
}

type OwnLedgerProps = Pick<ChosenFilesProps, 'collection' | 'hasLedger' | 'onInclude'> & {
  readonly isReading: boolean;
};

/** The ledger on screen counts only where the user says so: its file may be among those chosen. */
function OwnLedger({ collection, hasLedger, isReading, onInclude }: OwnLedgerProps) {
  const { COLLECTION_WORDS } = useProcessWords();
  const styles = useStyles();
  const hint = useId();
  if (!hasLedger && !collection.withOwn) return null;
  return (
    <div>
      <Checkbox
        label={COLLECTION_WORDS.own}
        aria-describedby={hint}
        checked={collection.withOwn}
        disabled={isReading}
        onChange={(_event, { checked }) => {
          onInclude(checked === true);
        }}
      />
      <p id={hint} className={styles.line}>
        {COLLECTION_WORDS.ownHint}
      </p>
    </div>
  );
}
