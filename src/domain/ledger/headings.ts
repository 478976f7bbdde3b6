import type { BodyReader } from './body-reader';
import { bannerLevel } from './row-words';

/** A heading row that problems stand under. */
interface Heading {
  readonly row: number;
  readonly level: number;
  readonly text: string;
  /** Set once a problem, or a deeper heading with one, stands under it. */
  used: boolean;
}

/** The headings over the row that is being read, and those that no problem ever stood under. */
export class Headings {
  private readonly reader: BodyReader;
  private open: readonly Heading[] = [];
  private readonly all: Heading[] = [];

  constructor(reader: BodyReader) {
    this.reader = reader;
  }

  /** Takes a heading row; it ends those of its own level and deeper. */
  take(row: number): void {
    const text = headingText(this.reader, row);
    const heading = { row, level: bannerLevel(text), text, used: false };
    this.open = [...this.open.filter(({ level }) => level < heading.level), heading];
    this.all.push(heading);
  }

  /** The headings over a problem, outermost first. */
  overProblem(): readonly string[] {
    for (const heading of this.open) heading.used = true;
    return this.open.map(({ text }) => text);
  }

  /** The rows of headings without any problem, top first. */
  unused(): readonly number[] {
    return this.all.filter(({ used }) => !used).map(({ row }) => row);
  }
}

/**
 * The words of a heading row, up to the problem column: 一 and 党的领导方面 in neighbouring cells are
 * 一、党的领导方面, （一） and 党建方面 （一）党建方面. Counts beside them are no words.
 */
function headingText(reader: BodyReader, row: number): string {
  const problem = reader.columnOf('problem') ?? reader.header.lastColumn;
  return reader
    .filledColumns(row)
    .filter((column, at) => at === 0 || column <= problem)
    .map((column) => reader.seenAt(row, column).text)
    .join('、')
    .replace(/、{2,}/gu, '、')
    .replace(/([）)])、/gu, '$1');
}
