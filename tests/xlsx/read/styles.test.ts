import { readStyles } from '../../../src/xlsx/read/styles';
import { ledgerPackage } from '../../support/xlsx-open';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('readStyles', () => {
  const styles = readStyles(ledgerPackage());

  it('resolves a format with its font, border and alignment', () => {
    expect(styles.formats[1]).toEqual({
      numberFormat: 'General',
      font: {
        name: '黑体',
        size: 16,
        bold: true,
        italic: false,
        underline: 'none',
        strike: false,
        colour: null,
        script: 'none',
      },
      fill: null,
      border: {
        // Colour 64 is "automatic".
        left: { style: 'thin', colour: null },
        bottom: { style: 'medium', colour: '#112233' },
      },
      alignment: { horizontal: 'center', vertical: 'center', wrap: true, rotation: 0, indent: 0 },
      quotePrefix: false,
    });
  });

  test.each([
    [2, 'yyyy"年"m"月"d"日"', null],
    [3, '0%', null],
    [4, 'General', '#FFFF00'],
    [5, '@', null],
  ])('format %d shows %s on %s', (index, numberFormat, fill) => {
    expect(styles.formats[index]).toMatchObject({ numberFormat, fill });
  });

  it('reads what conditional formats look like', () => {
    expect(styles.differential).toEqual([
      {
        fill: '#FFC7CE',
        colour: '#9C0006',
        bold: null,
        italic: null,
        underline: null,
        strike: null,
      },
      { fill: null, colour: null, bold: true, italic: null, underline: null, strike: null },
    ]);
  });
});

test.each([
  ['rgb="FF112233"', '#112233'],
  ['rgb="112233"', '#112233'],
  ['theme="0"', '#FFFFFF'],
  ['theme="1"', '#000000'],
  ['theme="4"', '#4472C4'],
  ['theme="4" tint="0.39997558519241921"', '#8FAADC'],
  ['theme="4" tint="-0.249977111117893"', '#2F5597'],
  ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
  ['indexed="10"', '#FF0000'],
  ['indexed="55"', '#969696'],
  ['auto="1"', null],
  ['rgb="nonsense"', null],
])('the colour %s is %s', (attributes, colour) => {
  const xml = `<styleSheet xmlns="${MAIN}"><fills><fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs></styleSheet>`;
  expect(readStyles(ledgerPackage({ 'xl/styles.xml': xml })).formats[0]?.fill).toBe(colour);
});

it('prefers the file’s own palette', () => {
  const xml = `<styleSheet xmlns="${MAIN}"><fonts><font><color indexed="0"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs><colors><indexedColors><rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>`;
  expect(readStyles(ledgerPackage({ 'xl/styles.xml': xml })).formats[0]?.font.colour).toBe(
    '#ABCDEF',
  );
});
