import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { GridHost } from '../ports';
import { WORDS } from '../words';
import { Splitter } from './Splitter';

const useStyles = makeStyles({
  area: { display: 'flex', flexShrink: 0, minHeight: 0 },
  pane: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  // Excel draws such a title over every pane; ours shows the pane as it will look there.
  title: {
    margin: 0,
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  frame: { flexGrow: 1, width: '100%', border: 'none', minHeight: 0 },
});

export interface PaneFrameProps {
  readonly host: GridHost;
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** A file is being dragged over the pane; only its own document hears of it. */
  readonly onDragEnter: (event: DragEvent) => void;
}

/** The pane as Excel shows it: the very same page, in a frame of its own. Needs a new key per workbook. */
export function PaneFrame({ host, width, onResize, onDragEnter }: PaneFrameProps) {
  const styles = useStyles();
  const connect = useCallback(
    (frame: HTMLIFrameElement | null) => {
      if (frame === null) return;
      host.connectPane(frame);
      frame.src = 'pane.html';
    },
    [host],
  );
  return (
    <section className={styles.area} aria-label={WORDS.pane}>
      <Splitter width={width} onResize={onResize} />
      <div className={styles.pane} style={{ width }}>
        <Text as="h2" weight="semibold" className={styles.title}>
          {WORDS.product}
        </Text>
        <iframe
          ref={connect}
          className={styles.frame}
          title={WORDS.pane}
          onLoad={(event) => {
            event.currentTarget.contentWindow?.addEventListener('dragenter', onDragEnter);
          }}
        />
      </div>
    </section>
  );
}
