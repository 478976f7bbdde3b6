import type { SupervisionView } from '../app/process/supervision-view';
import type { Notice, NoticeProblem } from '../domain/supervision/types';

function problemJson(problem: NoticeProblem): object {
  const { row, lastRow, serial, problem: text, deadline, due, daysLate, status } = problem;
  return {
    row,
    lastRow,
    serial,
    problem: text,
    deadline,
    due,
    daysLate: Math.max(0, daysLate),
    daysLeft: Math.max(0, -daysLate),
    status,
    relapsed: problem.relapsed,
    supervisedBefore: problem.supervised,
    cells: problem.cells,
  };
}

function noticeJson({
  kind,
  number,
  issued,
  by,
  name,
  several,
  replyBy,
  problems,
}: Notice): object {
  return {
    kind,
    number,
    issued,
    by,
    addressee: name,
    several,
    replyBy: replyBy.day,
    holidaysKnown: replyBy.announced,
    problems: problems.map(problemJson),
  };
}

/** The plan as `notices --json` prints it. Rows are Excel row numbers, days YYYY-MM-DD. */
export function noticesJson(view: SupervisionView, notices: readonly Notice[]): object {
  const { loaded, issued, groups, overdue } = view;
  return {
    sheet: loaded.ledger.sheet,
    asOf: loaded.ledger.options.asOf,
    issued,
    notices: notices.map(noticeJson),
    skipped: groups.flatMap(({ kind, name, sentToday }) =>
      sentToday === null ? [] : [{ kind, addressee: name, sentToday }],
    ),
    overdueReplies: overdue.map(({ row, number, addressee, replyBy, daysLate }) => ({
      row,
      number,
      addressee,
      replyBy,
      daysLate,
    })),
  };
}
