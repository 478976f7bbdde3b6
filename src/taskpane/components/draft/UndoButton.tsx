import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { DraftState } from '../../../app/draft-state';
import type { SessionDrafts } from '../../../app/session-drafts';
import { usePartWords } from '../../words/use-part-words';

export interface UndoButtonProps {
  readonly draft: DraftState;
  readonly drafts: Pick<SessionDrafts, 'undoEdit'>;
}

const useStyles = makeStyles({ button: { justifySelf: 'start' } });

/** Takes the last correction or masking back, as long as nothing was typed since. */
export function UndoButton({ draft, drafts }: UndoButtonProps) {
  const { DRAFT_ACTIONS } = usePartWords();
  const styles = useStyles();
  if (draft.undo === null) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<ArrowUndoRegular />}
      onClick={() => {
        drafts.undoEdit();
      }}
    >
      {DRAFT_ACTIONS.undo}
    </Button>
  );
}
