import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { WORDS } from '../words';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  target: {
    padding: '32px 48px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: 'none',
  },
});

export interface DropOverlayProps {
  readonly onDrop: (files: readonly File[]) => void;
  /** The files left the page or were dropped on it. */
  readonly onLeave: () => void;
}

/** Covers grid and pane while a file is dragged over the page: both would take the drop themselves. */
export function DropOverlay({ onDrop, onLeave }: DropOverlayProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.overlay}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeave={onLeave}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        onLeave();
        onDrop([...event.dataTransfer.files]);
      }}
    >
      <Text size={500} weight="semibold" className={styles.target}>
        {WORDS.dropHere}
      </Text>
    </div>
  );
}
