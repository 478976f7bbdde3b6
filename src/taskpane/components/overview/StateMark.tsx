import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { DisplayState } from '../../../domain/palette/types';
import { markOf } from '../../state-colours';

export interface StateMarkProps {
  readonly state: DisplayState;
  /** How much of its row it takes, beside the others. */
  readonly share: number;
}

const useStyles = makeStyles({
  // High contrast modes would paint all parts alike; there each has an outline as well.
  mark: {
    boxSizing: 'border-box',
    minWidth: '3px',
    borderRadius: '2px',
    backgroundColor: 'currentcolor',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
  // Told apart without hue too: late is striped, what was not begun is hollow …
  overdue: {
    backgroundImage:
      'repeating-linear-gradient(135deg, transparent 0 4px, rgba(255, 255, 255, 0.35) 4px 6px)',
  },
  notStarted: { border: '1.5px solid currentcolor', backgroundColor: 'transparent' },
  // … what was not completed half full, and what nobody could read has a broken outline.
  notCompleted: {
    border: '1.5px solid currentcolor',
    backgroundColor: 'transparent',
    backgroundImage: 'linear-gradient(transparent 50%, currentcolor 50%)',
  },
  unknown: { border: '1.5px dashed currentcolor', backgroundColor: 'transparent' },
});

/** A state's part of a bar, or its swatch. A picture only. */
export function StateMark({ state, share }: StateMarkProps) {
  const styles: Partial<Record<DisplayState | 'mark', string>> = useStyles();
  return (
    <span
      className={mergeClasses(styles.mark, styles[state])}
      style={{ flexGrow: share, color: markOf(state) }}
    />
  );
}
