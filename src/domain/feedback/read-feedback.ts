import { readFacts } from './facts';
import { findParts } from './find-parts';
import { findPieces } from './find-pieces';
import { matchRecommendations } from './match-recommendations';
import { readOutline } from './outline';
import { readRecommendations } from './read-recommendations';
import type { Feedback } from './types';

/**
 * Reads a 反馈意见 (巡察, 巡视, 审计, 督察): its problems split as a careful clerk would, the headings over
 * them, its recommendations with the problems they answer, and what is neither. Never throws; a text of
 * another kind gives no problem or few. Spans are UTF-16 offsets into exactly this string, never overlap
 * and come in its order.
 */
export function readFeedback(source: string): Feedback {
  const parts = findParts(source, findPieces(source));
  const { problems, unused, counts } = readOutline(source, parts.problems);
  const list = readRecommendations(source, parts.recommendations);
  return {
    ...readFacts(source),
    titles: parts.titles,
    problems,
    recommendations: matchRecommendations(problems, list, counts),
    unused: [...parts.unused, ...unused, ...list.unused].sort(
      (a, b) => a.source.start - b.source.start,
    ),
  };
}
