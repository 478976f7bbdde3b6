import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SMALL_TEXT } from '../../small-text';
import { strongOf } from '../../state-colours';
import type { Warning } from '../../warning-model';
import { dotted } from '../../words/dotted';
import { langOf, LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { ROW_BUTTON } from '../../row-button';

export interface WarningRowProps {
  readonly warning: Warning;
  /** Is the 统计日期 today? */
  readonly isToday: boolean;
  /** Is it the problem selected in the sheet? */
  readonly isCurrent: boolean;
  /** Does Tab lead to it? */
  readonly isActive: boolean;
  readonly onSelect: () => void;
}

/** The rest of a long problem stands in the sheet, one click away. */
const TWO_LINES = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
  overflow: 'hidden',
} as const;

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    paddingLeft: '12px',
    ...ROW_BUTTON,
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  days: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase500,
  },
  before: { display: 'block', lineHeight: tokens.lineHeightBase200 },
  big: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  problem: {
    ...TWO_LINES,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
  facts: { ...SMALL_TEXT, display: 'block', lineHeight: '1.5' },
  line: { display: 'block', overflowWrap: 'anywhere' },
});

/** One warning: how late or how near in the colour of its state, what it is about, who answers for it and where it is written. */
export function WarningRow({ warning, isToday, isCurrent, isActive, onSelect }: WarningRowProps) {
  const { problemTitle } = useWords();
  const { warningDays, warningDueLine } = usePartWords();
  const styles = useStyles();
  const { item } = warning;
  const who = dotted(item.unit, item.leader);
  const { before, big, after } = warningDays(warning, isToday);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isActive ? 0 : -1}
      onClick={onSelect}
    >
      <span className={styles.days} style={{ color: strongOf(warning.state) }}>
        {before !== '' && <span className={styles.before}>{`${before} `}</span>}
        <span className={styles.big}>{big}</span>
        {` ${after} `}
      </span>
      <span>
        <span lang={langOf(item.problem)} className={styles.problem}>
          {problemTitle(item)}
        </span>
        {/* The blanks are for who hears the lines as one. */}
        <span className={styles.facts}>
          {who !== '' && (
            <span lang={LEDGER_LANG} className={styles.line}>
              {` ${who}`}
            </span>
          )}
          <span className={styles.line}>{` ${warningDueLine(item)}`}</span>
        </span>
      </span>
    </button>
  );
}
