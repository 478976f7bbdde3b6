import {
  conditionalFormatSplices,
  type PlannedRule,
} from '../../../src/xlsx/patch/conditional-formats';
import {
  whenAgainstAverage,
  whenCellIs,
  whenFormula,
  whenPeriod,
  whenRanked,
  whenRepeated,
  whenState,
  whenText,
} from '../../../src/xlsx/patch/conditions';
import type { Condition, NewRule } from '../../../src/xlsx/patch/rule-xml';
import { StyleBook } from '../../../src/xlsx/patch/style-book';
import { readConditionalRules } from '../../../src/xlsx/read/conditional-formats';
import { ledgerPackage, sheetOf, sheetWith } from '../../support/xlsx-open';
import { applySplices } from '../../../src/xlsx/xml/splice';
import { LEDGER_PARTS } from '../../support/xlsx-fixture';

const pkg = ledgerPackage();
const ledger = sheetOf(pkg);
const stored = readConditionalRules(ledger);
const keep = (index: number): PlannedRule => {
  const rule = stored[index];
  if (!rule) throw new Error('no rule');
  return { kind: 'keep', rule, areas: rule.areas };
};
/** The stored rules by priority. */
const ALL = [2, 0, 1, 3].map(keep);
const AREAS = [{ top: 4, left: 4, bottom: 6, right: 4 }];
const added = (rule: NewRule): PlannedRule => ({
  kind: 'new',
  rule,
  areas: AREAS,
  stopIfTrue: false,
});
const highlight = (condition: Condition): PlannedRule =>
  added({ kind: 'highlight', condition, look: { fill: '#FADBD8' } });
const BAR = added({
  kind: 'dataBar',
  min: { type: 'formula', value: 'N("整改台账:bar:1")' },
  max: { type: 'num', value: '1' },
  colour: '#107C41',
  negative: '#FF0000',
  gradient: false,
  showValue: true,
});

function after(planned: readonly PlannedRule[], sheet = ledger, rules = stored): string {
  const styles = StyleBook.open(pkg.fork());
  if (!styles) throw new Error('no styles');
  return applySplices(sheet.text, conditionalFormatSplices(sheet, rules, planned, styles));
}
const priorities = (text: string): (string | undefined)[] =>
  [...text.matchAll(/<(?:x14:)?cfRule type="(\w+)"[^>]*? priority="(\d+)"/g)].map(
    (match) => `${match[1] ?? ''} ${match[2] ?? ''}`,
  );

describe('conditionalFormatSplices', () => {
  it('changes nothing when every stored rule stays', () => {
    expect(after(ALL)).toBe(ledger.text);
  });

  it('puts a rule on top and moves the others no further than needed', () => {
    const text = after([highlight(whenFormula('AND(N("整改台账:overdue:1")=0,$D4<1)')), ...ALL]);
    expect(priorities(text)).toEqual([
      'expression 3',
      'dataBar 4',
      'cellIs 2',
      'expression 1',
      'expression 5',
    ]);
    expect(text).toContain(
      '<conditionalFormatting sqref="D4:D6"><cfRule type="expression" dxfId="2" priority="1"><formula>AND(N(&quot;整改台账:overdue:1&quot;)=0,$D4&lt;1)</formula></cfRule></conditionalFormatting><dataValidations',
    );
  });

  it('adds a rule at the end without touching the others', () => {
    const text = after([...ALL, highlight(whenFormula('$D4<1'))]);
    expect(priorities(text)).toEqual([
      'expression 2',
      'dataBar 3',
      'cellIs 1',
      'expression 5',
      'expression 4',
    ]);
  });

  it('takes a data bar away together with its extension, and an emptied block', () => {
    const text = after([2, 0, 3].map(keep));
    expect(text).not.toContain('11111111-2222');
    expect(text).toContain('<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs"');
    expect(text).toContain('{99999999-2222-3333-4444-555555555555}');
    expect(after([1, 3].map(keep))).not.toContain('<conditionalFormatting sqref="A4:F6">');
  });

  it('takes everything away, the extension list too', () => {
    const text = after([]);
    expect(text).not.toContain('onditionalFormatting');
    expect(text).not.toContain('<extLst>');
    expect(text).toContain('</mergeCells><dataValidations');
  });

  it('replaces all rules at once', () => {
    const text = after([BAR]);
    expect(text.match(/<x14:cfRule/g)).toHaveLength(1);
    expect(text).toContain(
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="N(&quot;整改台账:bar:1&quot;)"/><cfvo type="num" val="1"/><color rgb="FF107C41"/></dataBar>',
    );
  });

  it('writes a data bar with its extension under one id', () => {
    const sheet = sheetWith('<sheetData/><pageMargins/>');
    const text = after([BAR], sheet, []);
    const ids = [...text.matchAll(/\{0{8}-[0-9A-F-]+\}/g)].map(([id]) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(text).toContain(
      '<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="formula"><xm:f>N(&quot;整改台账:bar:1&quot;)</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo><x14:negativeFillColor rgb="FFFF0000"/>',
    );
    expect(text).toMatch(/<xm:sqref>D4:D6<\/xm:sqref>.*<\/extLst><\/worksheet>$/);
  });

  it('moves a rule to other areas, its extension with it', () => {
    const rule = stored[1];
    if (!rule) throw new Error('no rule');
    const areas = [{ top: 4, left: 4, bottom: 9, right: 4 }];
    const text = after([keep(2), keep(0), { kind: 'keep', rule, areas }, keep(3)]);
    expect(text).toContain(
      '<conditionalFormatting sqref="D4:D9"><cfRule type="dataBar" priority="3">',
    );
    expect(text).toContain('<xm:sqref>D4:D9</xm:sqref>');
    expect(text).toContain('<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs"');
  });

  test.each<[string, Condition, string]>([
    [
      'a comparison',
      whenCellIs('between', ['1', '2']),
      '<cfRule type="cellIs" dxfId="2" priority="1" operator="between"><formula>1</formula><formula>2</formula></cfRule>',
    ],
    [
      'a text',
      whenText('containsText', '"逾期"', 'D4'),
      '<cfRule type="containsText" dxfId="2" priority="1" operator="containsText" text="&quot;逾期&quot;"><formula>NOT(ISERROR(SEARCH(&quot;&quot;&quot;逾期&quot;&quot;&quot;,D4)))</formula></cfRule>',
    ],
    [
      'a missing text',
      whenText('notContainsText', '逾期', 'D4'),
      '<cfRule type="notContainsText" dxfId="2" priority="1" operator="notContains" text="逾期"><formula>ISERROR(SEARCH(&quot;逾期&quot;,D4))</formula></cfRule>',
    ],
    [
      'blanks',
      whenState('containsBlanks', 'D4'),
      '<cfRule type="containsBlanks" dxfId="2" priority="1"><formula>LEN(TRIM(D4))=0</formula></cfRule>',
    ],
    [
      'duplicates',
      whenRepeated('duplicateValues'),
      '<cfRule type="duplicateValues" dxfId="2" priority="1"></cfRule>',
    ],
    [
      'a period',
      whenPeriod('lastWeek'),
      '<cfRule type="timePeriod" dxfId="2" priority="1" timePeriod="lastWeek"></cfRule>',
    ],
    [
      'a rank',
      whenRanked(3, true, false),
      '<cfRule type="top10" dxfId="2" priority="1" rank="3" bottom="1"></cfRule>',
    ],
    [
      'an average',
      whenAgainstAverage(false, true),
      '<cfRule type="aboveAverage" dxfId="2" priority="1" aboveAverage="0" equalAverage="1"></cfRule>',
    ],
  ])('writes %s', (_name, condition, xml) => {
    expect(after([highlight(condition)], sheetWith('<sheetData/>'), [])).toContain(xml);
  });

  test.each<[string, NewRule, string]>([
    [
      'a colour scale',
      {
        kind: 'colorScale',
        stops: [
          { bound: { type: 'min', value: '' }, colour: '#F8696B' },
          { bound: { type: 'percentile', value: '50' }, colour: '#63BE7B' },
        ],
      },
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale>',
    ],
    [
      'an icon set',
      {
        kind: 'iconSet',
        set: '3Flags',
        bounds: [
          { type: 'percent', value: '0' },
          { type: 'num', value: '5' },
        ],
        reverse: true,
        showValue: false,
      },
      '<iconSet iconSet="3Flags" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5"/></iconSet>',
    ],
  ])('writes %s', (_name, rule, xml) => {
    expect(after([added(rule)], sheetWith('<sheetData/>'), [])).toContain(xml);
  });
});

it('the fixture is not changed by reading it', () => {
  expect(pkg.text(ledger.path)).toBe(LEDGER_PARTS[ledger.path]);
});
