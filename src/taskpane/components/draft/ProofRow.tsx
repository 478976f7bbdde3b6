import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ProofFinding } from '../../../domain/proofread/types';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { PlaceButton } from './PlaceButton';

/** What can be done about a finding. */
export interface ProofActions {
  readonly onGoTo: (finding: ProofFinding) => void;
  /** Makes the correction a finding proposes; null where the text is not ours to change. */
  readonly onReplace: ((finding: ProofFinding, replacement: string) => void) | null;
}

export interface ProofRowProps extends ProofActions {
  readonly finding: ProofFinding;
}

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    lineHeight: '1.6',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  message: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  replace: { minWidth: 0, maxWidth: '100%' },
});

/** One finding: what is wrong, where, and, if there is one, the correction. */
export function ProofRow({ finding, onGoTo, onReplace }: ProofRowProps) {
  const { placeLine, replaceLine } = usePartWords();
  const styles = useStyles();
  const { line, column, message, replacement } = finding;
  return (
    <li className={styles.item}>
      <p lang={LEDGER_LANG} className={styles.message}>
        {message}
      </p>
      <div className={styles.actions}>
        <PlaceButton
          words={placeLine(line, column)}
          onClick={() => {
            onGoTo(finding);
          }}
        />
        {onReplace !== null && replacement !== null && (
          <Button
            size="small"
            className={styles.replace}
            onClick={() => {
              onReplace(finding, replacement);
            }}
          >
            {replaceLine(replacement)}
          </Button>
        )}
      </div>
    </li>
  );
}
