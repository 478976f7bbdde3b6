import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Session, Tab as TabName } from '../../app/session';
import { LanguageContext } from '../words/language';
import { useWords } from '../words/use-words';
import type { PaneProps } from '../pane-props';
import { VISUALLY_HIDDEN } from '../visually-hidden';

const TABS: readonly TabName[] = [
  'overview',
  'warnings',
  'findings',
  'draft',
  'process',
  'settings',
];

/** More than this is told as “999+” beside a tab; its name says all of it. */
const MOST = 999;

/** Excel's pane may be as narrow as 320 px; six tabs and two counts are to fit without scrolling. */
const NARROW = '@media (max-width: 379px)';
const MIDDLE = '@media (min-width: 380px) and (max-width: 459px)';

/** A tab with less around its word; the second span is what Fluent keeps for the bold word. */
function close(inset: string, fontSize: string) {
  return {
    paddingLeft: inset,
    paddingRight: inset,
    '::before': { left: inset, right: inset },
    '::after': { left: inset, right: inset },
    '& > span': { paddingLeft: 0, paddingRight: 0, fontSize },
  } as const;
}

const useStyles = makeStyles({
  tabs: { flexShrink: 0, padding: '0 6px', [NARROW]: { padding: '0 4px' } },
  chinese: { [NARROW]: close('5px', tokens.fontSizeBase300) },
  // Words of letters are longer.
  latin: {
    [NARROW]: close('2px', tokens.fontSizeBase200),
    [MIDDLE]: close('5px', '13px'),
  },
  count: {
    marginLeft: '4px',
    padding: '0 5px',
    [NARROW]: { marginLeft: '2px', padding: '0 3px' },
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: VISUALLY_HIDDEN,
});

/** The id that ties a tab to its panel. */
export function tabId(tab: TabName): string {
  return `tab-${tab}`;
}

/** The parts of the pane; beside 预警 and 体检 how much waits there. */
export function PaneTabs({ state, session }: PaneProps) {
  const { PANE_WORDS, TAB_WORDS } = useWords();
  const styles = useStyles();
  const isChinese = useContext(LanguageContext).tag === 'zh-CN';
  const counts = waiting(state);
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
      {TABS.map((tab) => {
        const count = counts[tab] ?? 0;
        return (
          <Tab
            key={tab}
            id={tabId(tab)}
            value={tab}
            className={isChinese ? styles.chinese : styles.latin}
          >
            {count === 0 ? TAB_WORDS[tab] : <Counted tab={tab} count={count} />}
          </Tab>
        );
      })}
    </TabList>
  );
}

/** The word with a badge to look at, and as one name for screen readers: the figure alone says nothing. */
function Counted({ tab, count }: { readonly tab: TabName; readonly count: number }) {
  const { TAB_WORDS, countedTab } = useWords();
  const styles = useStyles();
  return (
    <>
      <span aria-hidden>
        {TAB_WORDS[tab]}
        <span className={styles.count}>{count > MOST ? `${MOST}+` : count}</span>
      </span>
      <span className={styles.said}>{countedTab(tab, count)}</span>
    </>
  );
}

/** How much the clerk should look at; mere explanations of 体检 are listed but not counted. */
function waiting({ phase }: Session): Readonly<Partial<Record<TabName, number>>> {
  if (phase.kind !== 'ledger') return {};
  const { overdue, dueSoon, firstWarning = 0 } = phase.summary;
  return {
    warnings: overdue + dueSoon + firstWarning,
    findings: phase.findings.filter(({ severity }) => severity !== 'info').length,
  };
}
