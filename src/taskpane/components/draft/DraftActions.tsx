import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import type { SessionDrafts } from '../../../app/session-drafts';
import { usePartWords } from '../../words/use-part-words';
import { useCanSave } from '../../use-can-save';
import { SMALL_TEXT } from '../../small-text';

export interface DraftActionsProps {
  readonly drafts: Pick<SessionDrafts, 'copyRich' | 'copyText' | 'download' | 'writeSheet'>;
  /** Is the workbook or a file being written? */
  readonly waiting: boolean;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // The others share the line below it, also in the narrowest pane.
  first: { flexBasis: '100%' },
  small: SMALL_TEXT,
});

/** The ways of the text out of the pane. Word's look by the clipboard works everywhere, so it comes first. */
export function DraftActions({ drafts, waiting }: DraftActionsProps) {
  const { DRAFT_ACTIONS } = usePartWords();
  const styles = useStyles();
  const canSave = useCanSave();
  return (
    <>
      <div className={styles.buttons} role="group" aria-label={DRAFT_ACTIONS.group}>
        <Button
          appearance="primary"
          className={styles.first}
          icon={<DocumentTextRegular />}
          onClick={() => void drafts.copyRich()}
        >
          {DRAFT_ACTIONS.rich}
        </Button>
        {canSave && (
          <Button size="small" disabledFocusable={waiting} onClick={() => void drafts.download()}>
            {DRAFT_ACTIONS.download}
          </Button>
        )}
        <Button size="small" onClick={() => void drafts.copyText()}>
          {DRAFT_ACTIONS.text}
        </Button>
        <Button size="small" disabledFocusable={waiting} onClick={() => void drafts.writeSheet()}>
          {DRAFT_ACTIONS.sheet}
        </Button>
      </div>
      {!canSave && <p className={styles.small}>{DRAFT_ACTIONS.noDownload}</p>}
    </>
  );
}
