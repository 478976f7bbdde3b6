import { makeStyles } from '@fluentui/react-components';
import type { DraftState } from '../../../app/draft-state';
import type { SessionDrafts } from '../../../app/session-drafts';
import type { TextSpan } from '../../../domain/text/text-place';
import { usePartWords } from '../../words/use-part-words';
import { SMALL_TEXT } from '../../small-text';
import { PublicationList } from './PublicationList';
import { UndoButton } from './UndoButton';

export interface DraftPublicationProps {
  readonly draft: DraftState;
  readonly drafts: Pick<SessionDrafts, 'mask' | 'undoEdit'>;
  readonly onGoTo: (span: TextSpan) => void;
}

const useStyles = makeStyles({
  small: SMALL_TEXT,
});

/** 公开前检查 of the public version on screen. */
export function DraftPublication({ draft, drafts, onGoTo }: DraftPublicationProps) {
  const { PROOF_WORDS } = usePartWords();
  const styles = useStyles();
  const { checks, text } = draft;
  // A tick on something that has changed since would mask the wrong words.
  if (checks?.text !== text) return <p className={styles.small}>{PROOF_WORDS.checking}</p>;
  return (
    <>
      <UndoButton draft={draft} drafts={drafts} />
      <PublicationList
        findings={checks.publication}
        onGoTo={onGoTo}
        onMask={(findings) => void drafts.mask(findings)}
      />
    </>
  );
}
