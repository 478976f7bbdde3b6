import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface StatePanelProps {
  readonly title: string;
  readonly message: string;
  /** True where it is the whole page, without the pane's own head above it. */
  readonly alone?: boolean;
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
export function StatePanel({ title, message, alone = false, children }: StatePanelProps) {
  const styles = useStyles();
  const Title = alone ? 'h1' : 'h2';
  return (
    <section className={styles.panel} role="status">
      <Title className={styles.title}>{title}</Title>
      <p className={styles.message}>{message}</p>
      {children}
    </section>
  );
}
