import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { TemplateProblem } from '../../../domain/report/types';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { lineSpan } from '../../line-span';
import { selectStretch } from '../../text-selection';
import { SMALL_TEXT } from '../../small-text';
import { RestoreTemplate } from './RestoreTemplate';
import { TemplateProblems } from './TemplateProblems';

export interface TemplateEditorProps {
  /** The words that are kept, and those the template ships with. */
  readonly kept: string;
  readonly shipped: string;
  /** What is in the field; null where the user has not typed. */
  readonly typed: string | null;
  readonly onType: (text: string | null) => void;
  readonly check: (text: string) => readonly TemplateProblem[];
  readonly onSave: (text: string) => void;
  readonly onReset: () => void;
}

const useStyles = makeStyles({
  small: SMALL_TEXT,
  field: { width: '100%', maxWidth: '100%' },
  text: { height: '320px', maxHeight: 'none', lineHeight: '1.6' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The template's own words, the office's to change. Only what can be read as a template is kept. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { TEMPLATE_WORDS } = usePartWords();
  const { kept, shipped, typed, onType, check, onSave, onReset } = props;
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = typed ?? kept;
  const problems = useMemo(() => check(text), [check, text]);
  const savable = text !== kept && problems.length === 0;
  return (
    <>
      <p className={styles.small}>{TEMPLATE_WORDS.intro}</p>
      {kept !== shipped && <p className={styles.small}>{TEMPLATE_WORDS.edited}</p>}
      <Textarea
        textarea={{ ref: field, lang: LEDGER_LANG, className: styles.text }}
        className={styles.field}
        aria-label={TEMPLATE_WORDS.text}
        resize="vertical"
        value={text}
        onChange={(_event, { value }) => {
          onType(value);
        }}
      />
      <TemplateProblems
        problems={problems}
        onGoTo={(line) => {
          if (field.current) selectStretch(field.current, lineSpan(text, line));
        }}
      />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={!savable}
          onClick={() => {
            if (savable) onSave(text);
          }}
        >
          {TEMPLATE_WORDS.save}
        </Button>
        {(kept !== shipped || text !== kept) && (
          <RestoreTemplate
            onRestore={() => {
              onType(null);
              onReset();
            }}
          />
        )}
      </div>
    </>
  );
}
