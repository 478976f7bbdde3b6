import { draftItem } from '../../draft/item';
import type { ItemStyle } from '../../draft/style';
import type { DraftBlock, DraftParagraph, HeadingLevel } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import type { ReportContext } from '../context';
import { isLongTermPart } from '../../draft/fates';
import { headingOf } from '../paragraph';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';
import { withoutAsides } from '../without-asides';
import { longTermCounts } from './long-term-counts';
import type { GroupTree } from './problem-groups';
import { depthOf, groupTree } from './problem-groups';

/**
 * 【问题】: the problems the call asks for, in the sheet's order within their groups, numbered through from
 * the first to the last whatever headings stand between. Nothing where there are none. The public
 * version leaves out what is said aside for insiders.
 */
export function problemsPart(call: PartCall, context: ReportContext): readonly DraftBlock[] {
  const { source, numbering } = context;
  const items = source.ledger.items.filter((item) => isAsked(item, call));
  if (items.length === 0) return [];
  const top = numbering.below;
  const tree = groupTree(items, call, top, source);
  const counts = hasOption(call, '长期坚持') ? longTermCounts(items, source) : null;
  const blocks = groupBlocks(tree, top, context, itemWriter(tree, call, top, context));
  numbering.close(top);
  return [...(counts === null ? [] : [counts]), ...blocks];
}

function isAsked(item: LedgerItem, call: PartCall): boolean {
  if (hasOption(call, '长期坚持')) return isLongTermPart(item);
  return !hasOption(call, '不含长期坚持') || !isLongTermPart(item);
}

type WriteItem = (item: LedgerItem) => readonly DraftParagraph[];

/** Writes one problem after the other; without groups between they go on from what stands before. */
function itemWriter(
  tree: GroupTree,
  call: PartCall,
  top: HeadingLevel,
  { source, numbering, audience }: ReportContext,
): WriteItem {
  const depth = depthOf(tree);
  const level = Math.max(2, top + depth) as HeadingLevel;
  const style = styleOf(call);
  let running = 0;
  return (item) => {
    running += 1;
    const number = depth === 0 ? numbering.besideHeading(level) : running;
    const paragraphs = draftItem(source, item, style, { number, level });
    if (audience === 'internal') return paragraphs;
    return paragraphs.map(withoutAsides).filter(({ sentences }) => sentences.length > 0);
  };
}

function styleOf(call: PartCall): ItemStyle {
  return {
    heading: hasOption(call, '正面小标题') ? 'positive' : 'quoting',
    points: hasOption(call, '逐点分段') ? 'lines' : 'inline',
    status: statusOf(call),
  };
}

function statusOf(call: PartCall): ItemStyle['status'] {
  if (hasOption(call, '先写状态')) return 'first';
  if (hasOption(call, '只写未完成状态')) return 'open';
  return hasOption(call, '不写状态') ? 'none' : 'last';
}

function groupBlocks(
  tree: GroupTree,
  level: HeadingLevel,
  context: ReportContext,
  write: WriteItem,
): readonly DraftBlock[] {
  if ('items' in tree) return tree.items.flatMap(write);
  return tree.groups.flatMap(({ words, inside }) => {
    const number = context.numbering.openHeading(level);
    const heading = headingOf(level, number, { sentences: [words], gaps: [] });
    const below = Math.min(level + 1, 4) as HeadingLevel;
    return [heading, ...groupBlocks(inside, below, context, write)];
  });
}
