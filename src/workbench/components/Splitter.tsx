import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { WORDS } from '../words';

/** The pane's width in CSS pixels: Excel opens panes at about 350 and allows no less than 320. */
export const PANE_WIDTH = { start: 350, least: 320, most: 720 } as const;

const STEP = 16;

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '6px',
    cursor: 'col-resize',
    // Or the browser pans the page while the user drags on a touch screen.
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { backgroundColor: tokens.colorBrandBackground, outlineStyle: 'none' },
  },
  dragging: { backgroundColor: tokens.colorBrandBackground },
});

/** A width inside the pane's limits. */
export function limitWidth(width: number): number {
  return Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width)));
}

/** The width after a key, or null for a key that means nothing here. The pane is on the right. */
export function widthAfterKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return limitWidth(width + STEP);
    case 'ArrowRight':
      return limitWidth(width - STEP);
    case 'Home':
      return PANE_WIDTH.least;
    case 'End':
      return PANE_WIDTH.most;
    default:
      return null;
  }
}

export interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

interface Grip {
  readonly pointerX: number;
  readonly width: number;
}

export function Splitter({ width, onResize }: SplitterProps) {
  const styles = useStyles();
  const [grip, setGrip] = useState<Grip | null>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = widthAfterKey(event.key, width);
    if (next === null) return;
    event.preventDefault();
    onResize(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    // Without the capture the pane's frame would swallow the pointer as soon as it is over it.
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ pointerX: event.clientX, width });
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (grip !== null) onResize(limitWidth(grip.width + grip.pointerX - event.clientX));
  };
  const release = (): void => {
    setGrip(null);
  };

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={WORDS.splitter}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      className={grip === null ? styles.splitter : `${styles.splitter} ${styles.dragging}`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
}
