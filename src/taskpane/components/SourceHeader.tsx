import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../app/load-ledger';
import type { Session } from '../../app/session';
import { LEDGER_LANG } from '../words/ledger-lang';
import { useWords } from '../words/use-words';
import { AS_OF_ID, DayInput } from './DayInput';
import type { PaneProps } from '../pane-props';
import { SMALL_TEXT } from '../small-text';
import { StaleLine } from './StaleLine';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingBottom: 0,
  },
  // Excel lays its own menu over the top right corner, 34 × 32 px.
  titles: { paddingRight: '34px', minHeight: '32px' },
  // Beside the name, where it comes and goes without moving anything.
  title: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  refreshing: { ...SMALL_TEXT, flexShrink: 0 },
  stop: { minWidth: 0, padding: 0, flexShrink: 0 },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  days: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  feedback: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, color: 'inherit' },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  choiceLine: { ...SMALL_TEXT, flexShrink: 0 },
  // The browser's own: Fluent's would be fetched for it before the first figures.
  select: {
    flexGrow: 1,
    minWidth: 0,
    height: '26px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
  },
});

/** Which sheet and header were recognised, and the two days the figures depend on. */
export function SourceHeader({ state, session }: PaneProps) {
  const { ACTION_WORDS, PANE_WORDS, refreshingLine, sourceLine } = useWords();
  const styles = useStyles();
  const { phase } = state;
  const sheet = sheetOf(state);
  // Of a task under way it is told beside the buttons.
  const progress = state.task === null ? state.progress : null;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <div className={styles.title}>
          <h1 lang={sheet === null ? undefined : LEDGER_LANG} className={styles.sheet}>
            {sheet ?? PANE_WORDS.name}
          </h1>
          {phase.kind === 'ledger' && state.reading !== null && (
            <span className={styles.refreshing}>{refreshingLine(progress)}</span>
          )}
          {phase.kind === 'ledger' && state.reading !== null && progress !== null && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.stop}
              onClick={() => {
                session.cancel();
              }}
            >
              {ACTION_WORDS.cancel}
            </Button>
          )}
        </div>
        {phase.kind === 'ledger' && (
          <p className={styles.small}>{sourceLine(phase.ledger, phase.summary)}</p>
        )}
      </div>
      <LedgerChoice state={state} session={session} />
      {phase.kind === 'ledger' && <Days loaded={phase} state={state} session={session} />}
      <StaleLine state={state} session={session} />
    </header>
  );
}

/** Where the workbook has several ledgers: which of them this is, and the way to another. */
function LedgerChoice({ state, session }: PaneProps) {
  const { ledgersLine, PANE_WORDS } = useWords();
  const styles = useStyles();
  const { ledgers, phase } = state;
  if (phase.kind !== 'ledger' || ledgers === null || ledgers.length < 2) return null;
  const { id } = phase.sheet;
  if (!ledgers.some((sheet) => sheet.id === id)) return null;
  return (
    <div className={styles.choice}>
      <span className={styles.choiceLine}>{ledgersLine(ledgers.length)}</span>
      <select
        className={styles.select}
        aria-label={PANE_WORDS.chooseLedger}
        value={id}
        onChange={({ target }) => {
          const sheet = ledgers.find((one) => one.id === target.value);
          if (sheet) void session.chooseSheet(sheet);
        }}
      >
        {ledgers.map((sheet) => (
          <option key={sheet.id} lang={LEDGER_LANG} value={sheet.id}>
            {sheet.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** 统计日期 and 反馈日期. */
function Days({ loaded, state, session }: PaneProps & { readonly loaded: LoadedLedger }) {
  const { ACTION_WORDS, PANE_WORDS, feedbackButton, feedbackLine } = useWords();
  const styles = useStyles();
  const { asOf, feedback } = loaded.ledger.options;
  return (
    <div className={styles.days}>
      <DayInput
        id={AS_OF_ID}
        label={PANE_WORDS.asOf}
        value={asOf}
        onCommit={(day) => void session.chooseAsOf(day)}
      />
      {state.asOf !== null && (
        <Button size="small" onClick={() => void session.chooseAsOf(null)}>
          {ACTION_WORDS.followToday}
        </Button>
      )}
      <p className={styles.small}>
        {PANE_WORDS.feedback}{' '}
        <Button
          size="small"
          appearance="transparent"
          className={styles.feedback}
          aria-label={feedbackButton(feedback)}
          onClick={() => {
            session.openTab('settings');
          }}
        >
          {feedbackLine(feedback)}
        </Button>
      </p>
    </div>
  );
}

/** The name of the sheet the pane is about, or null. */
function sheetOf({ phase }: Session): string | null {
  return phase.kind === 'ledger' || phase.kind === 'notLedger' ? phase.sheet.name : null;
}
