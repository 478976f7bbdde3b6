import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { FluentIcon } from '@fluentui/react-icons';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  on: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface StepCardProps {
  readonly icon: FluentIcon;
  readonly name: string;
  readonly about: string;
  readonly onOpen: () => void;
}

/** One part of the process as it is offered: what it is called and what it is for. */
export function StepCard({ icon: Icon, name, about, onOpen }: StepCardProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.about}>{about}</span>
      </span>
      <ChevronRightRegular className={styles.on} aria-hidden />
    </button>
  );
}
