import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The pane's ramp around Excel's green, so that page and pane are one. The layers keep them apart. */
const BRAND: BrandVariants = {
  10: '#05120B',
  20: '#092314',
  30: '#0A301C',
  40: '#0B3F23',
  50: '#0C4D2A',
  60: '#0D5B31',
  70: '#0E6C39',
  80: '#107C41',
  90: '#218C52',
  100: '#36A166',
  110: '#45BA7A',
  120: '#65C390',
  130: '#82CEA5',
  140: '#9EDBBA',
  150: '#BBE7CF',
  160: '#DDF4E7',
};

const FONT =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export const LIGHT: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONT };

export const DARK: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONT,
  // The ramp's own choice for text on dark is too dim for Chinese strokes.
  colorBrandForeground1: BRAND[120],
};
