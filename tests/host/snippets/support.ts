import type { SheetLiteral } from '../conformance/support';
import { errorOf, openLiteral } from '../conformance/support';

type Cells = NonNullable<SheetLiteral['cells']>;

/** One ordinary program: what it is called, the cells it begins with, and what it must answer. */
export interface Snippet {
  readonly name: string;
  /** Where it is left out, the ledger below. */
  readonly cells?: Cells;
  readonly program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  readonly answer: unknown;
}

/** A program that Excel would carry out and the host must refuse by the member's name. */
export interface Refusal {
  readonly name: string;
  readonly program: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
  readonly member: string;
}

/** Four problems of two units, one of them without a figure. */
const LEDGER: Cells = [
  ['单位', '问题', '件数', '完成率'],
  ['甲局', '制度不健全', 3, 0.5],
  ['乙局', '台账缺失', 4, 1],
  ['甲局', '整改超期', null, 0.25],
  ['乙局', '制度不健全', 8, '=C2/C3'],
];

/** For `test.each`: the name apart, so that it can be printed. */
export function named(snippets: readonly Snippet[]): (readonly [name: string, one: Snippet])[] {
  return snippets.map((snippet) => [snippet.name, snippet] as const);
}

/** What the program answers on a sheet of its own. */
export async function answerOf({ cells = LEDGER, program }: Snippet): Promise<unknown> {
  const host = await openLiteral({ 台账: { cells } });
  try {
    return await Excel.run((context) =>
      program(context.workbook.worksheets.getItem('台账'), context),
    );
  } finally {
    host.dispose();
  }
}

/** The code of the error a program ends with, and the member it names. */
export async function refusalOf({ program }: Refusal): Promise<readonly [string, string]> {
  const host = await openLiteral({ 台账: { cells: LEDGER } });
  try {
    const { code, message } = await errorOf(() =>
      Excel.run(async (context) => {
        program(context.workbook.worksheets.getItem('台账'), context);
        await context.sync();
      }),
    );
    return [code, /\((?<member>.+)\)$/u.exec(message)?.groups?.['member'] ?? ''];
  } finally {
    host.dispose();
  }
}
