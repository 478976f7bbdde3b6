import { makeStyles, tokens } from '@fluentui/react-components';
import type { OverdueReply } from '../../../domain/supervision/overdue-replies';
import { ROW_BUTTON } from '../../row-button';
import { LEDGER_LANG, langOf } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

export interface OverdueRepliesProps {
  readonly replies: readonly OverdueReply[];
  readonly onShow: (row: number) => void;
}

const useStyles = makeStyles({
  head: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0 },
  row: { listStyleType: 'none' },
  button: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    ...ROW_BUTTON,
    lineHeight: '1.5',
    overflowWrap: 'anywhere',
  },
});

/** Notices whose reply is late, each a way into the register; nothing where there are none. */
export function OverdueReplies({ replies, onShow }: OverdueRepliesProps) {
  const { overdueDays, SUPERVISION_WORDS } = useProcessWords();
  const styles = useStyles();
  if (replies.length === 0) return null;
  return (
    <section aria-label={SUPERVISION_WORDS.overdue}>
      <h3 className={styles.head}>{`${SUPERVISION_WORDS.overdue} ${replies.length}`}</h3>
      <ul className={styles.list}>
        {replies.map(({ row, number, addressee, daysLate }) => (
          <li key={row} className={styles.row}>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                onShow(row);
              }}
            >
              <span lang={langOf(number)}>
                {number === '' ? SUPERVISION_WORDS.noNumber : number}
              </span>
              {' · '}
              <span lang={LEDGER_LANG}>{addressee}</span>
              {overdueDays(daysLate)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
