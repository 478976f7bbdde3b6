import type { DraftFigure, DraftSentence, FigureSource } from '../types';

type Kind = FigureSource['kind'];
type SourceOf<K extends Kind> = Extract<FigureSource, { readonly kind: K }>;

/** More rows, cells or names than these are not listed. */
const MOST_LISTED = 8;

/** What a figure copied from a cell counts: 400多次, 250余人次. */
const UNIT_BEHIND = /^[多余]?(?:人次|场次|万元|亿元|个百分点|个月|\p{Script=Han})?/u;

const EXPLAIN: {
  readonly [K in Kind]: (printed: string, source: SourceOf<K>, behind: string) => string;
} = {
  copied: (printed, { cells }, behind) =>
    `${printed}${UNIT_BEHIND.exec(behind)?.[0] ?? ''}：照抄 ${someOf(cells, '、')}`,
  read: (printed, { cells }) => `${printed}：由 ${someOf(cells, '、')} 推算`,
  counted: (printed, { rows, names }) => {
    if (names !== undefined)
      return `${printed} = ${someOf(
        names.map((name) => `《${name}》`),
        '',
      )}（共${names.length}项，见${rowList(rows)}）`;
    if (rows.length === 0) return `${printed}：没有这样的问题`;
    const times = new Set(rows).size < rows.length ? '条' : '行';
    return `${printed} = ${rowList(rows)}（共${rows.length}${times}）`;
  },
  summed: (printed, { cells }) => `${printed} = ${someOf(cells, '+')}（共${cells.length}格）`,
  computed: (printed, { expression }) =>
    `${printed} = ${expression}${printed.endsWith('%') && expression.includes('÷') ? '×100%' : ''}`,
  given: (printed, { by }) => `${printed}：${by}，由您${by === '统计日期' ? '设定' : '填写'}`,
  numbering: () => '',
};

/**
 * One Chinese line on where a figure comes from, for hover and focus: 21 = 行5、行7…（共21行）;
 * 55.26% = 21÷38×100%; 400多次：照抄 H12. '' for the draft's own numbering. `figure` must be one of the
 * sentence's.
 */
export function explainFigure(figure: DraftFigure, sentence: DraftSentence): string {
  const printed = sentence.text.slice(figure.start, figure.end);
  const explain = EXPLAIN[figure.source.kind] as (
    words: string,
    source: FigureSource,
    behind: string,
  ) => string;
  return explain(printed, figure.source, sentence.text.slice(figure.end, figure.end + 5));
}

/** 行5、行7（2条）…; a row counted several times once, with how often. */
function rowList(rows: readonly number[]): string {
  const times = new Map<number, number>();
  for (const row of rows) times.set(row, (times.get(row) ?? 0) + 1);
  const words = [...times].map(([row, count]) => `行${row}${count > 1 ? `（${count}条）` : ''}`);
  return someOf(words, '、');
}

function someOf(words: readonly string[], between: string): string {
  return words.slice(0, MOST_LISTED).join(between) + (words.length > MOST_LISTED ? '…' : '');
}
