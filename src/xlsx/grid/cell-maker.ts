import { cellContent } from '../read/cell-content';
import { showsCalendarDay } from '../read/number-formats';
import { BLANK_CELL, type PlainCell, type PlainValue } from './plain-grid';
import { numberShower, type ShowNumber } from './show/number-shower';

/** Days between the two date systems: serial 0 of 1904 is serial 1462 of 1900. */
const DAYS_1904 = 1462;

/** Percents, days and small counts repeat; serial numbers do not, so the store is kept small. */
const MOST_KEPT = 4096;

/** How the cells of one format (`cellXfs`) look. */
interface Look {
  readonly numberFormat: string;
  readonly show: ShowNumber;
  readonly shift: number;
  readonly numbers: Map<number, PlainCell>;
}

/** Makes the cells of a workbook; equal cells are one object wherever that is cheap to know. */
export class CellMaker {
  private readonly formats: readonly string[];
  private readonly strings: readonly string[];
  private readonly date1904: boolean;
  private readonly looks: Look[] = [];
  /** By index, for the format 0 that most text has; by style and index for the others. */
  private readonly sharedCells: (PlainCell | undefined)[] = [];
  private readonly sharedStyled = new Map<number, (PlainCell | undefined)[]>();

  /** `formats` are the number formats by cell format; `strings` the shared strings. */
  constructor(formats: readonly string[], strings: readonly string[], date1904: boolean) {
    this.formats = formats;
    this.strings = strings;
    this.date1904 = date1904;
  }

  shared(style: number, index: number): PlainCell {
    const kept = style === 0 ? this.sharedCells : this.sharedOf(style);
    const known = kept[index];
    if (known !== undefined) return known;
    const cell = this.text(style, this.strings[index] ?? '');
    kept[index] = cell;
    return cell;
  }

  number(style: number, stored: number): PlainCell {
    const look = this.look(style);
    const known = look.numbers.get(stored);
    if (known !== undefined) return known;
    const value = stored + look.shift;
    const cell = { value, text: look.show(value), numberFormat: look.numberFormat };
    if (look.numbers.size < MOST_KEPT) look.numbers.set(stored, cell);
    return cell;
  }

  text(style: number, text: string): PlainCell {
    if (text === '') return BLANK_CELL;
    return { value: text, text, numberFormat: this.look(style).numberFormat };
  }

  /** A cell from its stored content, `null` for none. */
  of(style: number, value: PlainValue | null): PlainCell {
    if (typeof value === 'number') return this.number(style, value);
    if (typeof value === 'string') return this.text(style, value);
    if (value === null) return BLANK_CELL;
    return { value, text: value ? 'TRUE' : 'FALSE', numberFormat: this.look(style).numberFormat };
  }

  /** A cell from its `t` and the characters of its value. */
  raw(style: number, kind: string, raw: string): PlainCell {
    return this.of(style, cellContent(kind, raw, raw, this.strings).value);
  }

  private sharedOf(style: number): (PlainCell | undefined)[] {
    let kept = this.sharedStyled.get(style);
    if (kept === undefined) {
      kept = [];
      this.sharedStyled.set(style, kept);
    }
    return kept;
  }

  private look(style: number): Look {
    return (this.looks[style] ??= this.newLook(this.formats[style] ?? 'General'));
  }

  private newLook(numberFormat: string): Look {
    const shift = this.date1904 && showsCalendarDay(numberFormat) ? DAYS_1904 : 0;
    return { numberFormat, show: numberShower(numberFormat), shift, numbers: new Map() };
  }
}
