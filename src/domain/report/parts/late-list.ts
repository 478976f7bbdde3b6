import type { Piece } from '../../draft/compose';
import { sentenceOf } from '../../draft/compose';
import { countOf, withCells } from '../../draft/figures/count';
import type { DraftBlock, DraftTable } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import type { ReportContext } from '../context';
import { byDue } from '../by-due';
import {
  daysApartWords,
  deadlineCells,
  dueWords,
  leaderWords,
  orDash,
  problemWords,
  unitWords,
} from '../item-words';
import { wholeFigure } from '../../draft/compose';

interface ListForm {
  readonly caption: string;
  readonly isListed: (item: LedgerItem) => boolean;
  /** Over the days between the due day and the as-of day. */
  readonly daysTitle: string;
}

const LATE: ListForm = {
  caption: '逾期问题清单',
  isListed: ({ overdue }) => overdue,
  daysTitle: '逾期天数',
};

const NEAR: ListForm = {
  caption: '临期问题清单',
  isListed: ({ dueSoon }) => dueSoon,
  daysTitle: '剩余天数',
};

interface Column {
  readonly title: string;
  readonly piece: (item: LedgerItem, context: ReportContext) => Piece;
}

const PROBLEM: Column = {
  title: '问题',
  piece: (item, { source }) => orDash(problemWords(item, source)),
};
const UNIT: Column = {
  title: '责任单位',
  piece: (item, { source }) => orDash(unitWords(item, source)),
};
const LEADER: Column = {
  title: '责任领导',
  piece: (item, { source }) => orDash(leaderWords(item, source)),
};
const DUE: Column = {
  title: '整改时限',
  piece: (item, { source }) => orDash(dueWords(item, source)),
};

/** 【逾期清单】: what is overdue, the longest first. Nothing where nothing is. */
export function latePart(context: ReportContext): readonly DraftBlock[] {
  return listPart(LATE, context);
}

/** 【临期清单】: what is due soon, the soonest first. Nothing where nothing is. */
export function nearPart(context: ReportContext): readonly DraftBlock[] {
  return listPart(NEAR, context);
}

function listPart(form: ListForm, context: ReportContext): readonly DraftBlock[] {
  const items = byDue(context.source.ledger.items.filter(form.isListed));
  return items.length === 0 ? [] : [tableOf(form, items, context)];
}

/** Who is answerable is for insiders, and only where the ledger names them. */
function tableOf(
  { caption, daysTitle }: ListForm,
  items: readonly LedgerItem[],
  context: ReportContext,
): DraftTable {
  const { source, audience } = context;
  const { leader, unit } = source.ledger.columns;
  const columns = [
    PROBLEM,
    ...(unit === undefined ? [] : [UNIT]),
    ...(leader === undefined || audience === 'public' ? [] : [LEADER]),
    DUE,
    { title: daysTitle, piece: daysPiece },
  ];
  const count = withCells(
    countOf(items),
    items.flatMap((item) => deadlineCells(item, source)),
  );
  return {
    kind: 'table',
    caption: sentenceOf([`${caption}（`, count, '个）']),
    header: ['序号', ...columns.map(({ title }) => title)],
    rows: items.map((item, at) =>
      [
        wholeFigure(`${at + 1}`, { kind: 'numbering' }),
        ...columns.map(({ piece }) => piece(item, context)),
      ].map((piece) => sentenceOf([piece])),
    ),
  };
}

function daysPiece(item: LedgerItem, { source }: ReportContext): Piece {
  return orDash(daysApartWords(item, source.ledger.options.asOf));
}
