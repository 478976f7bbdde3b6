import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useHints, type HintStep } from '../hints';
import type { PaneProps } from '../pane-props';
import { useParts } from '../use-parts';
import { whenIdle } from '../when-idle';
import { useWords } from '../words/use-words';
import { ActionBar, ACTIONS_ID } from './ActionBar';
import { NoticeBar } from './NoticeBar';
import { PaneDialogs } from './PaneDialogs';
import { PaneTabs, tabId } from './PaneTabs';
import { SourceHeader } from './SourceHeader';
import { TabContent } from './TabContent';

/** Excel on a small screen, or a magnified pane: fixed rows would leave no room, so the page scrolls. */
const LOW = '@media (max-height: 420px)';

/** Around what a hint speaks of. */
const SPOT = {
  outline: `2px solid ${tokens.colorBrandStroke1}`,
  outlineOffset: '-2px',
  borderRadius: tokens.borderRadiusMedium,
} as const;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    [LOW]: { height: 'auto', minHeight: '100vh' },
    minWidth: '280px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
  },
  // WebView2 hides scroll bars, so this one always stands.
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'scroll',
    [LOW]: { overflowX: 'visible', overflowY: 'visible' },
  },
  // Never scrolled away: what came of a button is said beside the buttons.
  footer: {
    position: 'sticky',
    bottom: 0,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const useSpotStyles = makeStyles<HintStep>({
  source: { '& > header': SPOT },
  warnings: { [`& #${tabId('warnings')}`]: SPOT },
  actions: { [`& #${ACTIONS_ID}`]: SPOT },
});

/** From top to bottom: which ledger, the tabs, the open tab, what just happened, the actions. */
export function Pane({ state, session }: PaneProps) {
  const { PANE_WORDS } = useWords();
  const styles = useStyles();
  const spots = useSpotStyles();
  const isOverview = state.phase.kind === 'ledger' && state.tab === 'overview';
  const hints = useHints();
  const step = isOverview ? hints.step : null;
  const { arrival } = useParts(step !== null);
  const HintCard = step !== null && arrival.kind === 'here' ? arrival.value.HintCard : null;
  useOtherLedgers({ state, session });
  return (
    <main
      className={mergeClasses(styles.pane, HintCard !== null && step !== null && spots[step])}
      aria-label={PANE_WORDS.name}
    >
      <SourceHeader state={state} session={session} />
      <PaneTabs state={state} session={session} />
      {HintCard !== null && step !== null && <HintCard step={step} />}
      <div className={styles.scroller}>
        <TabContent state={state} session={session} />
      </div>
      <footer className={styles.footer}>
        <PaneDialogs state={state} session={session} />
        <NoticeBar state={state} session={session} />
        {isOverview && <ActionBar state={state} session={session} />}
      </footer>
    </main>
  );
}

/** Looks for the workbook's other ledgers once there is time, and again whenever another sheet is shown. */
function useOtherLedgers({ state, session }: PaneProps): void {
  const shown = state.phase.kind === 'ledger' ? state.phase.sheet.id : null;
  useEffect(() => {
    if (shown === null) return undefined;
    return whenIdle(() => void session.findLedgers());
  }, [shown, session]);
}
