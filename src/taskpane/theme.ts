import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Language } from './words/language';

/** A ramp around Excel's green, which is step 80. */
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

/** The Chinese face of each system; none is fetched. */
const CHINESE_FACES =
  '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';

/** An English pane takes the system's own face first, and the Chinese one for the words of the ledger. */
const FACES: Readonly<Record<Language['tag'], string>> = {
  'zh-CN': CHINESE_FACES,
  'en-US': `"Segoe UI",system-ui,${CHINESE_FACES}`,
};

const LIGHT: Theme = createLightTheme(BRAND);

/** On dark grey the ramp's default steps for text stay under 4.5:1, so text takes lighter ones. */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
};

/** Made once: a provider takes another object for another theme. */
const themesIn = (tag: Language['tag']): Readonly<Record<'light' | 'dark', Theme>> => ({
  light: { ...LIGHT, fontFamilyBase: FACES[tag] },
  dark: { ...DARK, fontFamilyBase: FACES[tag] },
});

const THEMES: Readonly<Record<Language['tag'], ReturnType<typeof themesIn>>> = {
  'zh-CN': themesIn('zh-CN'),
  'en-US': themesIn('en-US'),
};

/** The pane's theme in one of its languages; Excel's own look, light or dark. */
export function themeFor(dark: boolean, tag: Language['tag']): Theme {
  return THEMES[tag][dark ? 'dark' : 'light'];
}
