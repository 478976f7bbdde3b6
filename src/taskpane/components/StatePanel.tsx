import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface StatePanelProps {
  readonly title: string;
  readonly message: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: { margin: 0, lineHeight: '1.6' },
});

/** A page that is not the overview: what is the matter, and below it what to do. */
export function StatePanel({ title, message, children }: StatePanelProps) {
  const styles = useStyles();
  return (
    <section className={styles.panel} role="status">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.message}>{message}</p>
      {children}
    </section>
  );
}
