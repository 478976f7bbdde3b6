import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { WordReader } from '../../../app/ports';
import type { FeedbackEditing } from '../../../app/process/feedback-editing';
import { readFeedbackFile } from '../../../app/process/read-feedback-file';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import type { ProcessWords } from '../words/zh-cn';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { margin: 0, lineHeight: '1.6' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface FeedbackInputProps {
  readonly editing: FeedbackEditing;
  readonly typed: string;
  readonly wordReader: () => Promise<WordReader>;
}

/** Where a feedback text is pasted, opened or dropped. */
export function FeedbackInput({ editing, typed, wordReader }: FeedbackInputProps) {
  const { FEEDBACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const [fault, setFault] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setIsReading(true);
    setFault(await openFile(file, editing, wordReader, FEEDBACK_WORDS));
    setIsReading(false);
  };
  const drop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void open(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles.panel}
      onDrop={drop}
      onDragOver={(event) => {
        // Words dragged into the box are its own matter.
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
    >
      <p className={styles.line}>{FEEDBACK_WORDS.about}</p>
      <Field
        label={FEEDBACK_WORDS.paste}
        {...(fault !== null && { validationState: 'error' as const, validationMessage: fault })}
      >
        <Textarea
          lang={LEDGER_LANG}
          resize="vertical"
          rows={10}
          value={typed}
          onChange={(_event, { value }) => {
            editing.type(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={typed.trim() === '' || isReading}
          onClick={() => {
            editing.read(typed);
          }}
        >
          {FEEDBACK_WORDS.read}
        </Button>
        <FilePicker isReading={isReading} onPick={(file) => void open(file)} />
      </div>
    </div>
  );
}

interface FilePickerProps {
  readonly isReading: boolean;
  readonly onPick: (file: File | undefined) => void;
}

function FilePicker({ isReading, onPick }: FilePickerProps) {
  const { FEEDBACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={isReading} onClick={() => picker.current?.click()}>
        {isReading ? FEEDBACK_WORDS.reading : FEEDBACK_WORDS.open}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".txt,.docx"
        className={styles.hidden}
        aria-label={FEEDBACK_WORDS.open}
        tabIndex={-1}
        onChange={({ target }) => {
          onPick(target.files?.[0]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}

/** Reads the problems of a file; resolves to a sentence where it cannot be read, else to null. */
async function openFile(
  file: File,
  editing: FeedbackEditing,
  wordReader: () => Promise<WordReader>,
  words: ProcessWords['FEEDBACK_WORDS'],
): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readFeedbackFile(file.name, bytes, wordReader);
    if (!read.ok) {
      return { kind: words.wrongKind, large: words.tooLarge, empty: words.emptyFile }[read.reason];
    }
    editing.read(read.text);
    return null;
  } catch (error) {
    // What reads Word files says in Chinese why it could not; a browser says nothing of use.
    const message = error instanceof Error ? error.message : '';
    return /[\u4e00-\u9fff]/u.test(message) ? message : words.unreadable;
  }
}
