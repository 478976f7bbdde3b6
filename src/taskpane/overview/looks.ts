import { tokens } from '@fluentui/react-components';
import { ROW_BUTTON } from '../row-button';

/** The look of the headings in 概览. */
export const SECTION_TITLE = {
  margin: 0,
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase500,
  fontWeight: tokens.fontWeightSemibold,
} as const;

/** A button that looks like the text it holds until it is pointed at or reached by the keyboard. */
export const PLAIN_BUTTON = {
  ...ROW_BUTTON,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  fontVariantNumeric: 'inherit',
  ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
} as const;
