import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { Clipboard } from '../../app/ports';
import { useWords } from '../words/use-words';

export interface CopyDiagnosticsProps {
  readonly text: string;
  readonly clipboard: Pick<Clipboard, 'copyText'>;
}

const useStyles = makeStyles({
  said: { display: 'grid', rowGap: tokens.spacingVerticalS, width: '100%' },
});

/** 复制诊断信息 where there is no session to say what came of it; where copying is refused, the text itself. */
export function CopyDiagnostics({ text, clipboard }: CopyDiagnosticsProps) {
  const { ACTION_WORDS, COPIED_WORDS, PANE_WORDS } = useWords();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void clipboard.copyText(text).then(setCopied)}>
        {ACTION_WORDS.copyDiagnostics}
      </Button>
      <div role="status" className={styles.said}>
        {copied === true && COPIED_WORDS.diagnostics}
        {copied === false && (
          <Textarea readOnly rows={8} aria-label={PANE_WORDS.diagnostics} value={text} />
        )}
      </div>
    </>
  );
}
