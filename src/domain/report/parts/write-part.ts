import type { DraftBlock } from '../../draft/types';
import type { ReportContext } from '../context';
import type { PartCall, PartName } from '../template/part';
import { figuresPart } from './figures';
import { tablePart } from './group-table';
import { latePart, nearPart } from './late-list';
import { nextStepsPart } from './next-steps';
import { problemsPart } from './problems';
import { publicPeriodPart } from './public-period';
import { signingPart } from './signing';
import { sinceLastPart } from './since-last';

type WritePart = (call: PartCall, context: ReportContext) => readonly DraftBlock[];

const WRITERS: Readonly<Record<PartName, WritePart>> = {
  情况数字: figuresPart,
  较上期: sinceLastPart,
  问题: problemsPart,
  表格: tablePart,
  逾期清单: (_, context) => latePart(context),
  临期清单: (_, context) => nearPart(context),
  下一步打算: nextStepsPart,
  公开期限: (_, context) => publicPeriodPart(context),
  落款: (_, context) => signingPart(context),
};

/** The paragraphs and tables of a generated part; none where the ledger has nothing for it. */
export function writePart(call: PartCall, context: ReportContext): readonly DraftBlock[] {
  return WRITERS[call.name](call, context);
}
