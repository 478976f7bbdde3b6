import { type FeedbackFacts, readFacts } from './facts';
import { findParts } from './find-parts';
import { findPieces } from './find-pieces';
import { findTables, type ProblemTable, withoutTables } from './find-tables';
import { matchRecommendations } from './match-recommendations';
import { readOutline } from './outline';
import { readRecommendations } from './read-recommendations';
import type { Answer, Feedback, Recommendation, SourceText } from './types';

/**
 * Reads a 反馈意见 (巡察, 巡视, 审计, 督察): its problems split as a careful clerk would, the headings over
 * them, its recommendations with the problems they answer, and what is neither. Never throws; a text of
 * another kind gives no problem or few. Spans are UTF-16 offsets into exactly this string, never overlap
 * and come in its order.
 */
export function readFeedback(source: string): Feedback {
  const tables = findTables(source);
  const prose = readProse(withoutTables(source, tables), tables.length > 0);
  return { ...readFacts(source), ...tables.reduce(withTable, prose) };
}

/** What is read of the text itself; who and when stands beside. */
type Reading = Omit<Feedback, keyof FeedbackFacts>;

function readProse(source: string, hasTable: boolean): Reading {
  const parts = findParts(source, findPieces(source), hasTable);
  const { problems, unused, counts } = readOutline(source, parts.problems);
  const list = readRecommendations(source, parts.recommendations);
  return {
    titles: parts.titles,
    problems,
    recommendations: matchRecommendations(problems, list, counts),
    unused: inOrder([...parts.unused, ...unused, ...list.unused]),
  };
}

/** A reading with what stands in a table put where it stands. */
function withTable(reading: Reading, table: ProblemTable): Reading {
  const before = reading.problems.filter(({ source }) => source.start < table.span.start).length;
  const added = table.problems.length;
  const moved = reading.recommendations.map((one) => ({
    ...one,
    answers: one.answers.map((answer) => ({
      ...answer,
      problem: answer.problem + (answer.problem < before ? 0 : added),
    })),
  }));
  const own = table.recommendations.map(({ text, source, problem }): Recommendation => {
    const answer: Answer = { problem: before + problem, reason: 'follows', score: 1, words: [] };
    return { text, source, path: [], answers: [answer] };
  });
  return {
    titles: inOrder([...reading.titles, table.title]),
    problems: inOrder([...reading.problems, ...table.problems]),
    recommendations: inOrder([...moved, ...own]),
    unused: inOrder([...reading.unused, ...table.unused]),
  };
}

function inOrder<T extends SourceText>(texts: readonly T[]): readonly T[] {
  return [...texts].sort((a, b) => a.source.start - b.source.start);
}
