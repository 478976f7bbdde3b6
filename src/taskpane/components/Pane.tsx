import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneProps } from '../pane-props';
import { useWords } from '../words/use-words';
import { ActionBar } from './ActionBar';
import { NoticeBar } from './NoticeBar';
import { PaneDialogs } from './PaneDialogs';
import { PaneTabs } from './PaneTabs';
import { SourceHeader } from './SourceHeader';
import { TabContent } from './TabContent';

/** Excel on a small screen, or a magnified pane: fixed rows would leave no room, so the page scrolls. */
const LOW = '@media (max-height: 420px)';

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

/** From top to bottom: which ledger, the tabs, the open tab, what just happened, the three actions. */
export function Pane({ state, session }: PaneProps) {
  const { PANE_WORDS } = useWords();
  const styles = useStyles();
  return (
    <main className={styles.pane} aria-label={PANE_WORDS.name}>
      <SourceHeader state={state} session={session} />
      <PaneTabs state={state} session={session} />
      <div className={styles.scroller}>
        <TabContent state={state} session={session} />
      </div>
      <footer className={styles.footer}>
        <PaneDialogs state={state} session={session} />
        <NoticeBar state={state} session={session} />
        {state.phase.kind === 'ledger' && state.tab === 'overview' && (
          <ActionBar state={state} session={session} />
        )}
      </footer>
    </main>
  );
}
