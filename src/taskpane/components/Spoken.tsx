import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { VISUALLY_HIDDEN } from '../visually-hidden';

export interface SpokenProps {
  /** What a screen reader says in place of what is seen. */
  readonly words: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // Short figures side by side; the layout is the parent's.
  seen: { display: 'contents' },
  spoken: VISUALLY_HIDDEN,
});

/** Figures laid out for the eye, with the whole sentence for the ear. */
export function Spoken({ words, children }: SpokenProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.seen} aria-hidden="true">
        {children}
      </span>
      <span className={styles.spoken}>{words}</span>
    </>
  );
}
