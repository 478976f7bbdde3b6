import { HostError } from '../protocol/host-error';
import type { LiveRule, RuleConfig } from '../univer/live-conditional-formats';
import type { LiveSheet } from '../univer/live-sheet';
import type { Book, SheetTarget } from './targets';
import { requireUnprotected } from './targets';

/** What Excel calls Univer's kinds of rule (Excel.ConditionalFormatType). */
const KINDS: Readonly<Record<string, string>> = {
  formula: 'Custom',
  number: 'CellValue',
  rank: 'TopBottom',
  average: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

/** One conditional format of a sheet, found by its id each time it is asked. */
export class ConditionalFormatTarget implements SheetTarget {
  readonly book: Book;
  readonly sheet: LiveSheet;
  readonly id: string;

  constructor(book: Book, sheet: LiveSheet, id: string) {
    this.book = book;
    this.sheet = sheet;
    this.id = id;
  }

  /** Throws ItemNotFound once the rule is gone. */
  rule(): LiveRule {
    const rule = this.sheet.conditionalFormats.find(this.id);
    if (rule === null) throw new HostError('ItemNotFound');
    return rule;
  }

  /** Excel's word for the kind of rule. */
  kind(): string {
    const { config } = this.rule();
    const name = config.type === 'highlightCell' ? config.subType : config.type;
    const kind = name === 'text' ? textKind(config) : KINDS[name];
    if (kind === undefined)
      throw new HostError('NotImplemented', `(ConditionalFormat of kind ${name})`);
    return kind;
  }

  /** 0 for the rule that wins over all others of the sheet. */
  priority(): number {
    return this.sheet.conditionalFormats.all().findIndex((rule) => rule.id === this.id);
  }

  replace(rule: LiveRule): void {
    requireUnprotected(this);
    this.sheet.conditionalFormats.set(rule);
  }

  /** Replaces what the rule does; where and in which order stays. */
  configure(config: RuleConfig): void {
    this.replace({ ...this.rule(), config });
  }
}

/** Univer counts as text rules what Excel parts into three kinds. */
function textKind(config: RuleConfig): string {
  const operator = 'operator' in config ? (config.operator ?? '') : '';
  if (operator === 'equal' || operator === 'notEqual') return 'CellValue';
  return /(?:Blanks|Errors)$/.test(operator) ? 'PresetCriteria' : 'ContainsText';
}
