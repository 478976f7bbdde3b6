import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import { previewRecord, type RecordPreview } from '../../../app/process/look-back-record';
import type { ProcessDesk } from '../../../app/process-desk';
import { failureOf } from '../../../app/session-failure';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import { RecordList } from './RecordList';

export type ReadyPreview = Extract<RecordPreview, { readonly kind: 'ready' }>;

export interface RecordResultsProps {
  readonly desk: ProcessDesk;
  readonly loaded: LoadedLedger;
  readonly isBusy: boolean;
  readonly onRecord: (preview: ReadyPreview) => void;
}

const useStyles = makeStyles({
  hint: SMALL_TEXT,
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** 把结果记到台账: shows what would be written where, and writes it on the second word. */
export function RecordResults({ desk, loaded, isBusy, onRecord }: RecordResultsProps) {
  const { LOOK_BACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const [preview, setPreview] = useState<RecordPreview | null>(null);
  const look = async (): Promise<void> => {
    try {
      setPreview(await previewRecord(desk.workbook, loaded));
    } catch (error) {
      setPreview({ kind: 'refused', message: failureOf(error).message });
    }
  };
  return (
    <div>
      <Button disabled={isBusy} onClick={() => void look()}>
        {LOOK_BACK_WORDS.preview}
      </Button>
      <p className={styles.hint}>{LOOK_BACK_WORDS.previewHint}</p>
      <div aria-live="polite">
        {preview?.kind === 'refused' && <p>{preview.message}</p>}
        {preview?.kind === 'nothing' && (
          <p>{preview.recording === null ? LOOK_BACK_WORDS.noSheet : LOOK_BACK_WORDS.nothing}</p>
        )}
        {preview !== null && preview.kind !== 'refused' && preview.recording !== null && (
          <RecordList
            titles={preview.kind === 'ready' ? preview.titles : []}
            recording={preview.recording}
          />
        )}
      </div>
      {preview?.kind === 'ready' && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={isBusy}
            onClick={() => {
              setPreview(null);
              onRecord(preview);
            }}
          >
            {LOOK_BACK_WORDS.record}
          </Button>
          <Button
            onClick={() => {
              setPreview(null);
            }}
          >
            {LOOK_BACK_WORDS.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
