import { tokens } from '@fluentui/react-components';

/** A button that looks like the text it holds: a row of a list, the head of a fold. Its border is its own. */
export const ROW_BUTTON = {
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;
