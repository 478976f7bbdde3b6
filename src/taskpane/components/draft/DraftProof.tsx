import { makeStyles } from '@fluentui/react-components';
import type { DraftState } from '../../../app/draft-state';
import type { SessionDrafts } from '../../../app/session-drafts';
import type { TextSpan } from '../../../domain/text/text-place';
import { usePartWords } from '../../words/use-part-words';
import { isGapFinding } from '../../gap-list';
import { SMALL_TEXT } from '../../small-text';
import { ProofList } from './ProofList';
import { UndoButton } from './UndoButton';

export interface DraftProofProps {
  readonly draft: DraftState;
  readonly drafts: Pick<SessionDrafts, 'replace' | 'undoEdit'>;
  readonly onGoTo: (span: TextSpan) => void;
}

const useStyles = makeStyles({
  small: SMALL_TEXT,
});

/** 校对 of the draft on screen. */
export function DraftProof({ draft, drafts, onGoTo }: DraftProofProps) {
  const { PROOF_WORDS } = usePartWords();
  const styles = useStyles();
  const { checks, text } = draft;
  if (checks === null) return <p className={styles.small}>{PROOF_WORDS.checking}</p>;
  const upToDate = checks.text === text;
  const findings = checks.proof.filter((finding) => !isGapFinding(finding));
  const gaps = checks.proof.length - findings.length;
  const intro = findings.length === 0 ? PROOF_WORDS.none : PROOF_WORDS.intro;
  return (
    <>
      <p className={styles.small}>{upToDate ? intro : PROOF_WORDS.checking}</p>
      {gaps > 0 && <p className={styles.small}>{PROOF_WORDS.gaps(gaps)}</p>}
      <UndoButton draft={draft} drafts={drafts} />
      <ProofList
        findings={findings}
        onGoTo={onGoTo}
        onReplace={(finding, replacement) => {
          drafts.replace(finding, replacement);
        }}
      />
    </>
  );
}
