import { themeFor } from '../../src/taskpane/theme';

/** WCAG 2.2 relative luminance of #RRGGBB. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', false],
  ['dark', true],
])('%s', (_shade, dark) => {
  const theme = themeFor(dark);

  test.each([
    ['text in the brand colour', theme.colorBrandForeground1, theme.colorNeutralBackground1],
    ['a link', theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
    ['a primary button', theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
    ['small print', theme.colorNeutralForeground2, theme.colorNeutralBackground1],
  ])('%s can be read (4.5:1)', (_what, text, ground) => {
    expect(contrast(hex(text), hex(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('Chinese faces come first and nothing is fetched', () => {
    expect(theme.fontFamilyBase).toMatch(/^"Microsoft YaHei UI",/u);
  });
});

/** Fluent writes white as `#ffffff` or `white`. */
function hex(colour: string): string {
  return colour === 'white' ? '#ffffff' : colour;
}
