import { makeStyles, tokens } from '@fluentui/react-components';
import type { LegendRow } from '../../../domain/palette/legend';

export interface SwatchProps {
  readonly colour: Pick<LegendRow, 'tint' | 'strong' | 'filled'>;
  readonly word: string;
}

const useStyles = makeStyles({
  swatch: {
    boxSizing: 'border-box',
    display: 'inline-block',
    padding: '0 6px',
    border: '1px solid',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    forcedColorAdjust: 'none',
  },
});

/** Cells are white, also where the pane is dark. */
const CELL = '#FFFFFF';

/** The word of a state as its cells look on the sheet; a state without a fill stands on white. */
export function Swatch({ colour: { tint, strong, filled }, word }: SwatchProps) {
  const styles = useStyles();
  const colours = { backgroundColor: filled ? tint : CELL, color: strong, borderColor: strong };
  return (
    <span className={styles.swatch} style={colours}>
      {word}
    </span>
  );
}
