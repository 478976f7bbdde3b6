import { makeStyles, Textarea } from '@fluentui/react-components';
import { useImperativeHandle, useRef, type Ref } from 'react';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { selectStretch } from '../../text-selection';
import type { TextView } from '../../text-view';

export interface DraftEditingProps {
  readonly text: string;
  readonly onEdit: (text: string) => void;
  readonly ref?: Ref<TextView>;
}

const useStyles = makeStyles({
  field: { width: '100%', maxWidth: '100%' },
  text: { height: 'max(240px, calc(100vh - 390px))', maxHeight: 'none', lineHeight: '1.6' },
});

/** The text for writing: a plain field, in which every input method works. */
export function DraftEditing({ text, onEdit, ref }: DraftEditingProps) {
  const { DRAFT_WORDS } = usePartWords();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    goTo: (span) => {
      if (field.current) selectStretch(field.current, span);
    },
  }));
  return (
    <Textarea
      className={styles.field}
      textarea={{ ref: field, lang: LEDGER_LANG, className: styles.text }}
      aria-label={DRAFT_WORDS.text}
      resize="vertical"
      value={text}
      onChange={(_event, { value }) => {
        onEdit(value);
      }}
    />
  );
}
