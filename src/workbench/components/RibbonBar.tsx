import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import type { RibbonAction, RibbonButton, RibbonGroup } from '../ribbon/read-ribbon';
import type { RibbonState } from '../ribbon/use-ribbon';
import { WORDS } from '../words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    gap: '4px',
    minHeight: '80px',
    padding: '4px 12px',
    overflowX: 'auto',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    alignSelf: 'center',
    marginRight: '8px',
    paddingBottom: '2px',
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'nowrap',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    paddingRight: '8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', gap: '2px' },
  button: {
    flexDirection: 'column',
    gap: '2px',
    minWidth: '64px',
    height: '58px',
    padding: '4px 6px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  icon: { width: '32px', height: '32px', display: 'block' },
  label: {
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

export interface RibbonBarProps {
  readonly ribbon: RibbonState;
  readonly disabled: boolean;
  readonly onAction: (action: RibbonAction) => void;
}

/** The add-in's tab of Excel's ribbon, as its manifest has it, with the cells' menu beside it. */
export function RibbonBar({ ribbon, disabled, onAction }: RibbonBarProps) {
  const styles = useStyles();
  if (ribbon === 'missing') {
    return (
      <div className={styles.bar} role="status">
        <Text>{WORDS.noRibbon}</Text>
      </div>
    );
  }
  const { tab, groups, cellMenu } = ribbon === 'reading' ? NOTHING : ribbon;
  const menu: RibbonGroup = { id: 'cell-menu', label: WORDS.cellMenu, buttons: cellMenu };
  const shown = cellMenu.length === 0 ? groups : [...groups, menu];
  return (
    <nav className={styles.bar} aria-label={WORDS.ribbon}>
      <Tooltip content={WORDS.ribbonHint} relationship="description">
        <Text weight="semibold" className={styles.tab} tabIndex={tab === '' ? -1 : 0}>
          {tab}
        </Text>
      </Tooltip>
      {shown.map((group) => (
        <Group key={group.id} group={group} disabled={disabled} onAction={onAction} />
      ))}
    </nav>
  );
}

const NOTHING = { tab: '', groups: [], cellMenu: [] } as const;

interface GroupProps extends Pick<RibbonBarProps, 'disabled' | 'onAction'> {
  readonly group: RibbonGroup;
}

function Group({ group, disabled, onAction }: GroupProps) {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={group.label}>
      <div className={styles.buttons}>
        {group.buttons.map((button) => (
          <Tooltip key={button.id} content={button.tip} relationship="description">
            <Button
              appearance="subtle"
              className={styles.button}
              disabled={disabled}
              icon={<Icon button={button} />}
              onClick={() => {
                onAction(button.action);
              }}
            >
              {button.label}
            </Button>
          </Tooltip>
        ))}
      </div>
      <Text size={100} className={styles.label} aria-hidden>
        {group.label}
      </Text>
    </div>
  );
}

function Icon({ button }: { readonly button: RibbonButton }) {
  const styles = useStyles();
  return <img className={styles.icon} src={button.icon} alt="" />;
}
