import type { LedgerItem, Status } from '../../../ledger/types';
import { PALETTE } from '../../../palette/palette';
import type { TextSpan } from '../../../text/text-place';
import { type Slip, slip } from '../../slips';
import type { ProofView } from '../../view';
import type { ToldProblem } from './passages';

/** What a sentence says of the whole problem it belongs to. */
const DONE =
  /(?:(?:[该此本]|这一|上述)(?:项|个)?问题|目前|现)[^，。；]{0,14}?(?<!未|基本)(?:已经?(?:全部|按[^，。；]{1,10})?|于[\d年月日]{4,11})(?:完成整改|整改完成|整改完毕|整改到位|办结|销号)(?!方案|报告|计划|措施|清单|任务)|已(?:全部)?(?:完成整改|整改完成|整改完毕)(?=[。；]|$)/u;
const OPEN =
  /(?:[该此本]|这一|上述)[项个]?问题[^，。；]{0,20}?(?:正在(?:推进|整改|办理)(?:整改)?|尚未(?:完成|启动|整改)(?:整改)?|未(?:完成|启动)整改)|(?:尚未(?:完成|启动)|未完成)整改(?=[，。；]|$)|正在(?:推进|整改)(?:之?中|整改)?(?=[。；]|$)/u;
/** 基本完成, 长期坚持 and what nobody said may be told either way. */
const OPEN_STATUSES: ReadonlySet<Status> = new Set(['inProgress', 'notStarted', 'notCompleted']);

/** The words by which a passage contradicts its problem's status in the ledger; none where they do not. */
export function statusSlips(view: ProofView, { item, span }: ToldProblem): readonly Slip[] {
  const found = contradiction(view.text.slice(span.start, span.end), span.start, item);
  return found === null ? [] : [found];
}

function contradiction(words: string, offset: number, item: LedgerItem): Slip | null {
  const done = DONE.exec(words);
  const open = OPEN.exec(words);
  const place = (match: RegExpExecArray): TextSpan => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  });
  const state = PALETTE[item.status].word;
  const where = item.statusSource === null ? `第${item.row}行` : item.statusSource.cell;
  if (done !== null && open === null && OPEN_STATUSES.has(item.status))
    return slip(
      'status-not-done',
      place(done),
      `这里说已完成整改，台账（${where}）是“${state}”；请核对。`,
    );
  if (open !== null && done === null && item.status === 'completed')
    return slip(
      'status-done',
      place(open),
      `这里说还没有完成，台账（${where}）是“${state}”；请核对。`,
    );
  return null;
}
