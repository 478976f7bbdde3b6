import { HorizontalAlign, type ICellData } from '@univerjs/core';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';
import {
  LEDGER,
  number,
  partsAfter,
  PEOPLE,
  savedLedger,
  text,
  type Edit,
} from '../../support/xlsx-saved';

describe('content', () => {
  test.each<[string, Edit, string]>([
    [
      'a text',
      (_now, cell) => Object.assign(cell('sheet-1', 6, 3), text('立行立改')),
      '<c r="C6" t="inlineStr"><is><t>立行立改</t></is></c>',
    ],
    [
      'a number',
      (_now, cell) => Object.assign(cell('sheet-1', 4, 1), number(9)),
      '<c r="A4"><v>9</v></c>',
    ],
    [
      'a number kept as text by Univer',
      (_now, cell) => Object.assign(cell('sheet-1', 4, 1), { v: '9', t: 2 }),
      '<c r="A4"><v>9</v></c>',
    ],
    [
      'a truth',
      (_now, cell) => Object.assign(cell('sheet-1', 4, 6), { v: 0, t: 3 }),
      '<c r="F4" t="b"><v>0</v></c>',
    ],
    [
      'an error',
      (_now, cell) => Object.assign(cell('sheet-1', 4, 1), text('#DIV/0!')),
      '<c r="A4" t="e"><v>#DIV/0!</v></c>',
    ],
    ['nothing', (_now, cell) => Object.assign(cell('sheet-1', 4, 2), { v: null }), '<c r="B4"/>'],
    [
      'rich text',
      (_now, cell) =>
        Object.assign(cell('sheet-1', 4, 2), {
          v: null,
          p: {
            id: 'd',
            documentStyle: {},
            body: { dataStream: '消防\r堵塞\r\n', textRuns: [{ st: 3, ed: 5, ts: { bl: 1 } }] },
          },
        }),
      '<c r="B4" t="inlineStr"><is><r><t xml:space="preserve">消防\n</t></r><r><rPr><b/></rPr><t>堵塞</t></r></is></c>',
    ],
    [
      'a cell where none was',
      (_now, cell) => Object.assign(cell('sheet-1', 9, 9), text('新')),
      '<row r="9"><c r="I9" t="inlineStr"><is><t>新</t></is></c></row></sheetData>',
    ],
    [
      'a cell in a formatted column',
      (_now, cell) => Object.assign(cell('sheet-1', 9, 2), text('新')),
      '<row r="9"><c r="B9" s="1" t="inlineStr">',
    ],
  ])('writes %s and touches the sheet alone', (_name, edit, xml) => {
    const { parts, changed } = partsAfter(edit);
    expect(changed).toEqual([LEDGER]);
    expect(parts[LEDGER]).toContain(xml);
  });

  it('keeps text typed with an apostrophe from becoming a formula', () => {
    const { parts } = partsAfter((_now, cell) =>
      Object.assign(cell('sheet-1', 4, 1), { v: '=1+1', t: 4 }),
    );
    expect(parts[LEDGER]).toContain('<c r="A4" s="6" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"/></cellXfs>');
  });

  it('takes a null cell for an emptied one', () => {
    const { parts } = partsAfter((now) => {
      const line = now.sheets['sheet-1']?.cellData?.[3] as Record<number, ICellData | null>;
      line[0] = null;
    });
    expect(parts[LEDGER]).toContain('<c r="A4"/>');
  });
});

describe('formulas', () => {
  it('writes the others of a shared formula out when its first cell is overwritten', () => {
    const { parts, changed } = partsAfter((_now, cell) =>
      Object.assign(cell('sheet-1', 4, 5), { f: null, ...text('人工') }),
    );
    expect(parts[LEDGER]).toContain('<c r="E4" t="inlineStr"><is><t>人工</t></is></c>');
    expect(parts[LEDGER]).toContain(
      '<c r="E5" t="str"><f>IF(D5=1,&quot;已完成&quot;,C5-1)</f><v>已完成</v></c>',
    );
    expect(parts[LEDGER]).toContain(
      '<c r="E6" t="e"><f>IF(D6=1,&quot;已完成&quot;,C6-1)</f><v>#VALUE!</v></c>',
    );
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      LEDGER,
    ]);
  });

  it('writes a formula that Univer lets a cell share', () => {
    const { parts } = partsAfter((_now, cell) => {
      Object.assign(cell('sheet-1', 8, 1), { f: '=A4*2', si: 'a', v: 2, t: 2 });
      Object.assign(cell('sheet-1', 9, 1), { si: 'a', v: 4, t: 2 });
    });
    expect(parts[LEDGER]).toContain(
      '<row r="8"><c r="A8"><f>A4*2</f><v>2</v></c></row><row r="9"><c r="A9"><f>A5*2</f><v>4</v></c></row>',
    );
  });

  it('renews the results that follow from an edit, through other sheets too, and no others', () => {
    const { parts } = partsAfter((_now, cell) => {
      Object.assign(cell('sheet-1', 4, 4), number(1));
      Object.assign(cell('sheet-1', 4, 5), text('已完成'));
      Object.assign(cell('sheet-1', 6, 7), number(46000));
      Object.assign(cell('sheet-4', 3, 2), number(2));
      Object.assign(cell('sheet-4', 4, 2), number(5));
    });
    expect(parts[LEDGER]).toContain(
      '<c r="E4" t="str"><f t="shared" ref="E4:E6" si="0">IF(D4=1,"已完成",C4-1)</f><v>已完成</v></c>',
    );
    expect(parts[PEOPLE]).toContain('<f>COUNTIF(整改台账!$D$4:$D$6,1)</f><v>2</v>');
    expect(parts[PEOPLE]).toContain('<f>SUM(B2:B3)</f><v>5</v>');
    // TODAY() differs because the day does, not because of the edit.
    expect(parts[LEDGER]).toContain('<f>TODAY()</f><v>45000</v>');
    expect(parts['xl/workbook.xml']).toBe(LEDGER_PARTS['xl/workbook.xml']);
  });

  it('leaves results alone when nothing was edited', () => {
    const { changed } = partsAfter((_now, cell) =>
      Object.assign(cell('sheet-1', 6, 7), number(46000)),
    );
    expect(changed).toEqual([]);
  });

  it('renews what depends on a name that changed', () => {
    const sheet = (LEDGER_PARTS[PEOPLE] ?? '').replace('SUM(B2:B3)', 'SUM(B2:B3)*倍数');
    const book = (LEDGER_PARTS['xl/workbook.xml'] ?? '').replace(
      '</definedNames>',
      '<definedName name="倍数">1</definedName></definedNames>',
    );
    const { parts } = partsAfter(
      (now, cell) => {
        const names = now.resources?.find((one) => one.name === 'SHEET_DEFINED_NAME_PLUGIN');
        if (names)
          names.data = names.data.replace('"formulaOrRefString":"1"', '"formulaOrRefString":"=2"');
        Object.assign(cell('sheet-4', 4, 2), number(8));
      },
      { [PEOPLE]: sheet, 'xl/workbook.xml': book },
    );
    expect(parts[PEOPLE]).toContain('<f>SUM(B2:B3)*倍数</f><v>8</v>');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="倍数">2</definedName>');
  });

  it('does not write #NAME? as if Excel had come to it', () => {
    const { parts } = partsAfter((_now, cell) =>
      Object.assign(cell('sheet-1', 4, 1), { f: '=新函数(1)', v: '#NAME?', t: 1 }),
    );
    expect(parts[LEDGER]).toContain('<c r="A4"><f>新函数(1)</f></c>');
  });
});

describe('dates of a 1904 workbook', () => {
  const book = {
    'xl/workbook.xml': (LEDGER_PARTS['xl/workbook.xml'] ?? '').replace(
      '<workbookPr',
      '<workbookPr date1904="1"',
    ),
  };

  it('are counted back when they are edited', () => {
    const { parts } = partsAfter(
      (_now, cell) => Object.assign(cell('sheet-1', 4, 3), number(45777 + 1462 + 1)),
      book,
    );
    expect(parts[LEDGER]).toContain('<c r="C4" s="2"><v>45778</v></c>');
  });

  it('leave formulas that depend on them to Excel', () => {
    const { parts } = partsAfter((_now, cell) => {
      Object.assign(cell('sheet-1', 4, 3), number(47240));
      Object.assign(cell('sheet-1', 4, 5), number(47239));
    }, book);
    expect(parts[LEDGER]).toContain(
      '<c r="E4"><f t="shared" ref="E4:E6" si="0">IF(D4=1,"已完成",C4-1)</f></c>',
    );
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('are refused before 1904', () => {
    const { saving } = savedLedger(
      (_now, cell) => Object.assign(cell('sheet-1', 4, 3), number(100)),
      book,
    );
    expect(saving).toEqual({
      ok: false,
      messages: [expect.stringContaining('“整改台账”的 C4 早于 1904-01-01')],
    });
  });
});

describe('looks', () => {
  it('changes what was changed and keeps what no grid shows', () => {
    const { parts, changed } = partsAfter((now, cell) => {
      now.styles['new'] = { ...now.styles['x4'], ff: '宋体', ht: HorizontalAlign.CENTER };
      cell('sheet-1', 6, 2).s = 'new';
    });
    expect(changed).toEqual(['xl/styles.xml', LEDGER]);
    expect(parts[LEDGER]).toContain('<c r="B6" s="6" t="s"><v>6</v></c>');
    expect(parts['xl/styles.xml']).toContain(
      '<alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>',
    );
  });

  it('sees no change where Univer names an equal look otherwise', () => {
    const { changed } = partsAfter((now, cell) => {
      now.styles['same'] = structuredClone(now.styles['x2']);
      cell('sheet-1', 4, 3).s = 'same';
    });
    expect(changed).toEqual([]);
  });

  it('spells out a date format that a new cell shares with a built-in one of the file', () => {
    // 31 without a code of its own: 2025年4月30日 in Chinese Excel, 4/30/2025 in an English one.
    const styles = (LEDGER_PARTS['xl/styles.xml'] ?? '')
      .replace(/<numFmts.*<\/numFmts>/, '')
      .replace('numFmtId="164"', 'numFmtId="31"');
    const { parts } = partsAfter(
      (now, cell) => {
        cell('sheet-1', 6, 4).s = 'x2';
        now.sheetOrder.push('new');
        now.sheets['new'] = { id: 'new', name: '汇总', rowData: { 2: { s: 'x2' } } };
        Object.assign(cell('new', 1, 1), { ...number(45777), s: 'x2' });
      },
      { 'xl/styles.xml': styles },
    );
    expect(parts['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>',
    );
    expect(parts['xl/styles.xml']).toContain('<xf numFmtId="31" ');
    expect(parts['xl/worksheets/sheet4.xml']).toContain('<c r="A1" s="6"><v>45777</v></c>');
    expect(parts['xl/worksheets/sheet4.xml']).toContain('<row r="3" s="6" customFormat="1">');
    expect(parts[LEDGER]).toContain('<c r="C4" s="2"><v>45777</v></c>');
    expect(parts[LEDGER]).toContain('<c r="D6" s="6"><v>0.5</v></c>');
  });

  it('writes the format of a whole column and row', () => {
    const { parts } = partsAfter((now) => {
      const sheet = now.sheets['sheet-1'];
      if (!sheet) return;
      sheet.columnData = { ...sheet.columnData, 3: { s: { bg: { rgb: 'rgb(255,0,0)' } } } };
      sheet.rowData = { ...sheet.rowData, 3: { s: 'x2' } };
    });
    expect(parts[LEDGER]).toContain('<col width="9.140625" style="6" min="4" max="4"/>');
    expect(parts[LEDGER]).toContain('<row r="4" spans="1:7" s="2" customFormat="1">');
  });
});
