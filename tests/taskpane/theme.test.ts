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
  const theme = themeFor(dark, 'zh-CN');

  test.each([
    ['text in the brand colour', theme.colorBrandForeground1, theme.colorNeutralBackground1],
    ['a link', theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
    ['a primary button', theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
    ['small print', theme.colorNeutralForeground2, theme.colorNeutralBackground1],
  ])('%s can be read (4.5:1)', (_what, text, ground) => {
    expect(contrast(hex(text), hex(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['zh-CN', /^"Microsoft YaHei UI",/u],
    // Latin letters of a Chinese face are hard on the eye; ledger words still need one behind it.
    ['en-US', /^"Segoe UI",system-ui,"Microsoft YaHei UI",/u],
  ] as const)('in %s the faces of that language come first', (tag, first) => {
    expect(themeFor(dark, tag).fontFamilyBase).toMatch(first);
  });

  test('is one object, since another would be taken for another theme', () => {
    expect(themeFor(dark, 'zh-CN')).toBe(theme);
  });
});

/** Fluent writes white as `#ffffff` or `white`. */
function hex(colour: string): string {
  return colour === 'white' ? '#ffffff' : colour;
}
