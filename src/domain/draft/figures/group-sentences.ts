import type { Piece } from '../compose';
import { joined, sentenceOf, sourced } from '../compose';
import type { GroupKey } from '../../summary/groups-by';
import type { DraftSentence, DraftSource } from '../types';
import { countOf, statusCells, withCells } from './count';
import { GROUPINGS, type ItemGroup, groupsOf } from './group-items';
import { plainGroupName } from './group-name';
import { percentWords, rateBasis } from './rate';

/** Up to so many groups are read as one row of ；; more of them as a sentence each. */
const MOST_IN_A_ROW = 8;

/**
 * 分单位看：治安大队负责6个，已完成整改4个，完成率66.67%；…… One sentence a group, in the summary's order;
 * empty where the ledger names none. For more than some ten groups `draftGroupTable` reads better.
 */
export function groupSentences(source: DraftSource, by: GroupKey): readonly DraftSentence[] {
  const groups = groupsOf(source, by);
  if (!groups.some(({ isNamed }) => isNamed)) return [];
  const between = groups.length > MOST_IN_A_ROW ? '。' : '；';
  return groups.map((group, at) =>
    sentenceOf([
      at === 0 ? GROUPINGS[by].lead : '',
      ...groupWords(group, by, source),
      at === groups.length - 1 ? '。' : between,
    ]),
  );
}

function groupWords(group: ItemGroup, by: GroupKey, source: DraftSource): readonly Piece[] {
  const { items } = group;
  const done = items.filter(({ status }) => status === 'completed');
  const count = withCells(countOf(done), statusCells(done, source.cells));
  const { rule } = source.summary;
  const percent = percentWords(rateBasis(items, rule), rule);
  const name = rule.unit === 'measures' ? '，按措施计完成率' : '，完成率';
  return [
    groupName(group),
    group.isNamed ? GROUPINGS[by].verb : '的',
    countOf(items),
    '个，已完成整改',
    count,
    '个',
    ...(percent === null ? [] : [joined([name, percent])]),
  ];
}

/** A group's name with the cells that say it. */
export function groupName({ name, isNamed, cells, items }: ItemGroup): Piece {
  const row = items[0]?.row;
  if (!isNamed || row === undefined) return name;
  const from = cells.length > 0 ? ({ kind: 'copied', cells } as const) : HEADING;
  return sourced(plainGroupName(name), from, [row], cells);
}

/** A heading row names the group; its cell is not known. */
const HEADING = { kind: 'given', by: '台账分类标题' } as const;
