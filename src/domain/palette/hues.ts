import type { Shade, StateColour } from './types';

type Hue = Readonly<Record<Shade, StateColour>>;

/** The colours the palettes are put together from. A strong one is ≥ 4.5:1 on its tint and on the page. */
export const HUES = {
  /** For what is late, in every palette, and for nothing else. */
  red: {
    light: { strong: '#B3131B', tint: '#FBDDDD' },
    dark: { strong: '#FF9A96', tint: '#4A1F20' },
  },
  orange: {
    light: { strong: '#8F4400', tint: '#FFDDB8' },
    dark: { strong: '#FFB26B', tint: '#4C2E10' },
  },
  amber: {
    light: { strong: '#7D4E00', tint: '#FFEFC7' },
    dark: { strong: '#F5C45E', tint: '#453413' },
  },
  lemon: {
    light: { strong: '#5C5600', tint: '#F9F8C2' },
    dark: { strong: '#E6E06E', tint: '#3A3A0E' },
  },
  green: {
    light: { strong: '#0E6B35', tint: '#DDF1E3' },
    dark: { strong: '#7FD6A0', tint: '#17392A' },
  },
  olive: {
    light: { strong: '#45610B', tint: '#E9F1CE' },
    dark: { strong: '#BBD66F', tint: '#333D17' },
  },
  teal: {
    light: { strong: '#0A6468', tint: '#D6EEEE' },
    dark: { strong: '#74D0D3', tint: '#14383A' },
  },
  blue: {
    light: { strong: '#0B5CAD', tint: '#DCEAF8' },
    dark: { strong: '#8CBEF2', tint: '#1A3350' },
  },
  deepBlue: {
    light: { strong: '#0B529B', tint: '#C6DDF7' },
    dark: { strong: '#8CBEF2', tint: '#1C4270' },
  },
  violet: {
    light: { strong: '#5B4B8A', tint: '#ECE8F6' },
    dark: { strong: '#C3B5EE', tint: '#332C4A' },
  },
  slate: {
    light: { strong: '#35495E', tint: '#E8EDF2' },
    dark: { strong: '#B9C9DA', tint: '#2B343E' },
  },
  plum: {
    light: { strong: '#6B3F69', tint: '#F3EAF2' },
    dark: { strong: '#DDB6DA', tint: '#3D2C3C' },
  },
  neutral: {
    light: { strong: '#424242', tint: '#F5F5F5' },
    dark: { strong: '#D6D6D6', tint: '#333333' },
  },
  grey: {
    light: { strong: '#595959', tint: '#EDEDED' },
    dark: { strong: '#BDBDBD', tint: '#383838' },
  },
  darkGrey: {
    light: { strong: '#4A4A4A', tint: '#DFDFDF' },
    dark: { strong: '#CCCCCC', tint: '#424242' },
  },
  paleGrey: {
    light: { strong: '#616161', tint: '#F2F2F2' },
    dark: { strong: '#ADADAD', tint: '#303030' },
  },
} as const satisfies Readonly<Record<string, Hue>>;
