import { tokens } from '@fluentui/react-components';

/** The look of hints and notes beside the text proper. */
export const SMALL_TEXT = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: '1.6',
  color: tokens.colorNeutralForeground2,
} as const;
