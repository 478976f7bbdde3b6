import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { Session, Tab as TabName } from '../../app/session';
import { useWords } from '../words/use-words';
import type { PaneProps } from '../pane-props';

const TABS: readonly TabName[] = ['overview', 'warnings', 'findings', 'draft', 'settings'];

const useStyles = makeStyles({ tabs: { flexShrink: 0, padding: '0 6px' } });

/** The id that ties a tab to its panel. */
export function tabId(tab: TabName): string {
  return `tab-${tab}`;
}

export function PaneTabs({ state, session }: PaneProps) {
  const { PANE_WORDS, TAB_WORDS, findingsTabLine } = useWords();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      aria-label={PANE_WORDS.tabs}
      selectedValue={state.tab}
      onTabSelect={(_event, { value }) => {
        const tab = TABS.find((each) => each === value);
        if (tab) session.openTab(tab);
      }}
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={tabId(tab)} value={tab}>
          {tab === 'findings' ? findingsTabLine(findingCount(state)) : TAB_WORDS[tab]}
        </Tab>
      ))}
    </TabList>
  );
}

/** What the clerk should look at; mere explanations are listed but not counted. */
function findingCount({ phase }: Session): number {
  if (phase.kind !== 'ledger') return 0;
  return phase.findings.filter(({ severity }) => severity !== 'info').length;
}
