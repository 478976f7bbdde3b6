import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PastedText } from '../../../app/draft-state';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { useUnsaved } from '../../use-unsaved';
import { selectStretch } from '../../text-selection';
import { SMALL_TEXT } from '../../small-text';
import { ProofList } from './ProofList';

export interface PastedProofProps {
  readonly pasted: PastedText | null;
  readonly onLedger: boolean;
  /** Whose the text is: it stays while that stays. */
  readonly owner: object;
  readonly onProofread: (text: string) => void;
}

const useStyles = makeStyles({
  small: SMALL_TEXT,
  field: { width: '100%', maxWidth: '100%' },
  text: { height: '200px', maxHeight: 'none', lineHeight: '1.6' },
  check: { justifySelf: 'start' },
});

/** 校对其他文字: a report written elsewhere, against the ledger on screen. It is never changed. */
export function PastedProof({ pasted, onLedger, owner, onProofread }: PastedProofProps) {
  const { PASTED_WORDS, PROOF_WORDS, pastedLine } = usePartWords();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setText] = useUnsaved(owner, 'pasted');
  const text = typed ?? pasted?.text ?? '';
  // What was found in another text would mark the wrong words.
  const findings = pasted?.text === text ? pasted.proof : null;
  return (
    <>
      <p className={styles.small}>{onLedger ? PASTED_WORDS.intro : PASTED_WORDS.introAlone}</p>
      <Textarea
        textarea={{ ref: field, lang: LEDGER_LANG, className: styles.text }}
        className={styles.field}
        aria-label={PASTED_WORDS.text}
        resize="vertical"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
        }}
      />
      <Button
        className={styles.check}
        disabledFocusable={text.trim() === ''}
        onClick={() => {
          onProofread(text);
        }}
      >
        {PASTED_WORDS.check}
      </Button>
      {pasted !== null && findings !== null && (
        <>
          <p className={styles.small} role="status">
            {findings.length === 0
              ? PROOF_WORDS.none
              : pastedLine(findings.length, pasted.sheet?.name ?? null)}
          </p>
          <ProofList
            findings={findings}
            onGoTo={(finding) => {
              if (field.current) selectStretch(field.current, finding);
            }}
            onReplace={null}
          />
        </>
      )}
    </>
  );
}
