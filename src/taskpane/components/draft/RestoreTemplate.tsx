import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePartWords } from '../../words/use-part-words';

const useStyles = makeStyles({
  sure: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    lineHeight: '1.6',
  },
});

/** 恢复默认, in two steps: the office's own words would be lost. */
export function RestoreTemplate({ onRestore }: { readonly onRestore: () => void }) {
  const { TEMPLATE_WORDS } = usePartWords();
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button
        appearance="subtle"
        onClick={() => {
          setAsked(true);
        }}
      >
        {TEMPLATE_WORDS.restore}
      </Button>
    );
  }
  return (
    <div className={styles.sure} role="group" aria-label={TEMPLATE_WORDS.restore}>
      <span>{TEMPLATE_WORDS.restoreSure}</span>
      <Button
        onClick={() => {
          setAsked(false);
          onRestore();
        }}
      >
        {TEMPLATE_WORDS.restoreAgree}
      </Button>
      <Button
        // The button that asked is gone; the focus stays with its question.
        autoFocus
        appearance="subtle"
        onClick={() => {
          setAsked(false);
        }}
      >
        {TEMPLATE_WORDS.cancel}
      </Button>
    </div>
  );
}
