import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { ROW_BUTTON } from '../../row-button';

export interface FoldSectionProps {
  readonly title: string;
  /** How much is in it, as it stands beside the title; empty where there is nothing to say. */
  readonly count: string;
  /** Should somebody look? Then the count is bold. */
  readonly attention: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit' },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '36px',
    padding: 0,
    border: 'none',
    ...ROW_BUTTON,
  },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  attention: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  inside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
});

/** A part of 文稿 that is folded away until wanted, with how much is in it. */
export function FoldSection(props: FoldSectionProps) {
  const { title, count, attention, open, onToggle, children } = props;
  const styles = useStyles();
  const inside = useId('fold');
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={open ? inside : undefined}
          onClick={onToggle}
        >
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          <span className={styles.title}>{title}</span>
          <span className={mergeClasses(styles.count, attention && styles.attention)}>{count}</span>
        </button>
      </h2>
      {open && (
        <div id={inside} className={styles.inside}>
          {children}
        </div>
      )}
    </section>
  );
}
