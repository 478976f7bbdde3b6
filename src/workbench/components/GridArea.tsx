import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { HostedGrid } from '../use-grid-host';
import { WORDS } from '../words';

const useStyles = makeStyles({
  area: { position: 'relative', flexGrow: 1, minWidth: 0 },
  grid: { position: 'absolute', inset: 0 },
  waiting: {
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface GridAreaProps {
  readonly attach: HostedGrid['attach'];
  /** What is being waited for; covers the grid while it is there. */
  readonly busy: string | null;
}

export function GridArea({ attach, busy }: GridAreaProps) {
  const styles = useStyles();
  return (
    <main className={styles.area} aria-label={WORDS.grid} aria-busy={busy !== null}>
      <div ref={attach} className={styles.grid} />
      {busy !== null && (
        <div className={styles.waiting}>
          <Spinner label={busy} labelPosition="below" />
        </div>
      )}
    </main>
  );
}
