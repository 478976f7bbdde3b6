import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import { PLAIN_BUTTON } from '../../overview/looks';

export interface RuleLineProps {
  readonly line: string;
}

const useStyles = makeStyles({
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    minHeight: '28px',
    margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalXS}) 0`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
  open: { alignItems: 'start' },
  line: { flexGrow: 1, minWidth: 0 },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  mark: { flexShrink: 0, fontSize: '16px' },
});

/** 口径 on one line, the whole of it on demand; screen readers always get the whole. */
export function RuleLine({ line }: RuleLineProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, open && styles.open)}
      aria-expanded={open}
      onClick={() => {
        setOpen(!open);
      }}
    >
      <span className={mergeClasses(styles.line, !open && styles.oneLine)}>{line}</span>
      {open ? (
        <ChevronUpRegular className={styles.mark} />
      ) : (
        <ChevronDownRegular className={styles.mark} />
      )}
    </button>
  );
}
