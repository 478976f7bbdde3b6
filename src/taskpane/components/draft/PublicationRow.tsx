import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PublicationFinding } from '../../../domain/publication/types';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { SeverityIcon } from '../SeverityIcon';
import { PlaceButton } from './PlaceButton';

export interface PublicationRowProps {
  readonly finding: PublicationFinding;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onGoTo: (finding: PublicationFinding) => void;
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
  icon: { verticalAlign: '-3px', marginRight: '4px' },
  rewrite: { color: tokens.colorNeutralForeground2 },
});

/** One finding: why it should not be public, where it stands, and what it would become. */
export function PublicationRow({ finding, ticked, onTick, onGoTo }: PublicationRowProps) {
  const { maskedLine, placeLine, PUBLICATION_WORDS, SEVERITY_WORDS } = usePartWords();
  const { labelled } = useWords();
  const styles = useStyles();
  const { severity, message, line, column, text, masked } = finding;
  return (
    <li className={styles.item}>
      <p className={styles.message}>
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        {labelled(SEVERITY_WORDS[severity], '')}
        <span lang={LEDGER_LANG}>{message}</span>
      </p>
      <PlaceButton
        words={placeLine(line, column)}
        onClick={() => {
          onGoTo(finding);
        }}
      />
      {masked === null ? (
        <span className={styles.rewrite}>{PUBLICATION_WORDS.rewrite}</span>
      ) : (
        <Checkbox
          label={maskedLine(text, masked)}
          checked={ticked}
          onChange={(_event, { checked }) => {
            onTick(checked === true);
          }}
        />
      )}
    </li>
  );
}
