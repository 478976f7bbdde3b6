import { makeStyles, tokens } from '@fluentui/react-components';

export interface PlaceButtonProps {
  readonly words: string;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  // A plain button: there may be hundreds of them.
  place: {
    minHeight: '24px',
    margin: '0 4px 0 -4px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Leads to a place in a text or in the sheet. */
export function PlaceButton({ words, onClick }: PlaceButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.place} onClick={onClick}>
      {words}
    </button>
  );
}
