import { StyleBook, type FormatChange } from '../../../src/xlsx/patch/style-book';
import { readStyles } from '../../../src/xlsx/read/styles';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';
import { ledgerPackage } from '../../support/xlsx-open';

const PATH = 'xl/styles.xml';

/** The styles part after deriving one format from another, and the new format's index. */
function derived(base: number, change: FormatChange) {
  const pkg = ledgerPackage();
  const book = StyleBook.open(pkg);
  if (!book) throw new Error('no styles');
  const index = book.derive(base, change);
  book.finish();
  return { index, text: pkg.text(PATH) ?? '', format: readStyles(pkg).formats[index] };
}

describe('StyleBook', () => {
  test.each<[string, number, FormatChange, object]>([
    [
      'a fill',
      1,
      { fill: '#FFEB9C' },
      { fill: '#FFEB9C', font: { name: '黑体' }, border: { bottom: { style: 'medium' } } },
    ],
    ['no fill', 4, { fill: null }, { fill: null }],
    [
      'a number format',
      1,
      { numberFormat: 'yyyy-mm-dd' },
      { numberFormat: 'yyyy-mm-dd', font: { bold: true } },
    ],
    [
      'a font',
      2,
      {
        font: {
          bold: true,
          name: '宋体',
          size: 12,
          colour: '#C0392B',
          underline: 'double',
          script: 'superscript',
        },
      },
      {
        numberFormat: 'yyyy"年"m"月"d"日"',
        font: {
          bold: true,
          name: '宋体',
          size: 12,
          colour: '#C0392B',
          underline: 'double',
          script: 'superscript',
        },
      },
    ],
    [
      'a plain font',
      1,
      { font: { bold: false, name: null, size: null } },
      { font: { bold: false, name: '等线', size: 11 } },
    ],
    [
      'a border',
      1,
      { border: { left: null, top: { style: 'dashed', colour: '#112233' } } },
      {
        border: {
          top: { style: 'dashed', colour: '#112233' },
          bottom: { style: 'medium', colour: '#112233' },
        },
      },
    ],
    [
      'an alignment',
      1,
      { alignment: { horizontal: 'left', wrap: false } },
      { alignment: { horizontal: 'left', vertical: 'center', wrap: false } },
    ],
    [
      'an alignment where there was none',
      0,
      { alignment: { vertical: 'top', rotation: 45, indent: 2 } },
      { alignment: { vertical: 'top', rotation: 45, indent: 2 } },
    ],
    ['a quote', 0, { quotePrefix: true }, { quotePrefix: true }],
  ])('derives %s and keeps what was not named', (_name, base, change, look) => {
    const { index, format } = derived(base, change);
    expect(index).toBe(6);
    expect(format).toMatchObject(look);
  });

  it('keeps what no look shows', () => {
    const { text } = derived(4, { alignment: { horizontal: 'center' } });
    expect(text).toContain(
      'applyAlignment="1"><alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>',
    );
  });

  it('drops the theme font when the font gets a name', () => {
    const { text } = derived(0, { font: { name: '宋体' } });
    expect(text).toContain(
      '<font><sz val="11"/><color theme="1"/><name val="宋体"/></font></fonts>',
    );
  });

  it('uses an equal format again, and changes nothing without a need', () => {
    const pkg = ledgerPackage();
    const book = StyleBook.open(pkg);
    const first = book?.derive(0, { fill: '#123456' });
    expect(book?.derive(0, { fill: '#123456' })).toBe(first);
    expect(book?.derive(5, { numberFormat: '@' })).not.toBe(first);
    book?.finish();
    expect(pkg.text(PATH)).toContain('<fills count="4">');

    const same = ledgerPackage();
    const untouched = StyleBook.open(same);
    untouched?.finish();
    expect(same.changed).toBe(false);
  });

  it('numbers new formats behind the file’s own, and uses built-in ones where they mean the same', () => {
    expect(derived(0, { numberFormat: 'yyyy-mm-dd' }).text).toContain(
      '<numFmt numFmtId="165" formatCode="yyyy-mm-dd"/></numFmts>',
    );
    expect(derived(0, { numberFormat: '0.00%' }).text).toContain('<xf numFmtId="10" ');
    expect(derived(0, { numberFormat: 'yyyy"年"m"月"d"日"' }).text).toContain(
      '<numFmts count="1">',
    );
  });

  it('does not use again a number that each language shows in its own way', () => {
    const pkg = ledgerPackage({
      [PATH]: (LEDGER_PARTS[PATH] ?? '').replaceAll('numFmtId="164"', 'numFmtId="31"'),
    });
    const book = StyleBook.open(pkg);
    expect(book?.spelledOut(3, '0%')).toBe(3);
    const spelled = book?.spelledOut(2, 'yyyy"年"m"月"d"日"');
    expect(spelled).toBe(6);
    expect(book?.derive(0, { numberFormat: 'yyyy"年"m"月"d"日"' })).toBe(6);
    book?.finish();
    const text = pkg.text(PATH) ?? '';
    expect(text).toContain('<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;');
    expect(text).toContain('<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"');
  });

  it('makes the lists a file leaves out, in order', () => {
    const pkg = ledgerPackage({
      [PATH]: (LEDGER_PARTS[PATH] ?? '')
        .replace(/<dxfs.*<\/dxfs>/, '')
        .replace(/<numFmts.*<\/numFmts>/, ''),
    });
    const book = StyleBook.open(pkg);
    expect(
      book?.differential({
        fill: '#FADBD8',
        colour: '#C0392B',
        bold: true,
        italic: false,
        underline: true,
        strike: false,
      }),
    ).toBe(0);
    book?.derive(0, { numberFormat: 'yyyy-mm-dd' });
    book?.finish();
    const text = pkg.text(PATH) ?? '';
    expect(text).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts',
    );
    expect(text).toContain(
      '</cellStyles><dxfs count="1"><dxf><font><b/><i val="0"/><strike val="0"/><u/><color rgb="FFC0392B"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFADBD8"/><bgColor rgb="FFFADBD8"/></patternFill></fill></dxf></dxfs></styleSheet>',
    );
  });
});
