import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ColorRegular } from '@fluentui/react-icons/svg/color';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { GanttChartRegular } from '@fluentui/react-icons/svg/gantt-chart';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { FluentIcon } from '@fluentui/react-icons';
import type { LedgerSession } from '../../app/session-controller';
import type { PaneProps } from '../pane-props';
import { useWords } from '../words/use-words';

interface Action {
  readonly icon: FluentIcon;
  readonly label: 'highlight' | 'summary' | 'board' | 'draft';
  readonly act: (session: LedgerSession) => Promise<void>;
}

const ACTIONS: readonly Action[] = [
  { icon: ColorRegular, label: 'highlight', act: (session) => session.highlight() },
  { icon: TableRegular, label: 'summary', act: (session) => session.writeSummary() },
  { icon: GanttChartRegular, label: 'board', act: (session) => session.writeBoard() },
  { icon: EditRegular, label: 'draft', act: (session) => session.drafts.draft() },
];

/** The id of the row of buttons. */
export const ACTIONS_ID = 'actions';

/** Little room: the words alone. */
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    columnGap: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    flexDirection: 'column',
    rowGap: '2px',
    minWidth: 0,
    padding: '6px 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& .fui-Button__icon': { margin: 0, [LOW]: { display: 'none' } },
  },
});

/** What can be made of the ledger. While one action runs they wait, but keep the focus. */
export function ActionBar({ state, session }: PaneProps) {
  const { ACTION_WORDS, PANE_WORDS } = useWords();
  const styles = useStyles();
  // A question gives the focus back to the button that raised it.
  const asker = useRestoreFocusTarget();
  return (
    <div id={ACTIONS_ID} className={styles.bar} role="group" aria-label={PANE_WORDS.actions}>
      {ACTIONS.map(({ icon: Icon, label, act }, at) => (
        <Button
          key={label}
          {...asker}
          appearance={at === 0 ? 'primary' : 'secondary'}
          className={styles.button}
          icon={<Icon />}
          disabledFocusable={state.task !== null}
          onClick={() => void act(session)}
        >
          {ACTION_WORDS[label]}
        </Button>
      ))}
    </div>
  );
}
