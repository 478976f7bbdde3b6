import type { Feedback } from '../../../src/domain/feedback/types';

/** A feedback as lines to be read through: headings once, problems below them, then all the rest. */
export function renderFeedback(feedback: Feedback): string {
  const { unit, group, inspected, feedbackDate, titles } = feedback;
  const head = [
    `单位 ${unit?.text ?? '—'}`,
    `组 ${group?.text ?? '—'}`,
    `时间 ${inspected === null ? '—' : `${inspected.from} ${inspected.to}`}`,
    `反馈 ${feedbackDate ?? '—'}`,
    `部分 ${titles.map(({ text }) => text).join('｜')}`,
  ];
  const reasons = feedback.recommendations.map(
    ({ path, text, answers }) =>
      `建议 ${[...path, { text }].map((one) => one.text).join(' › ')} → ${
        answers
          .map(
            ({ problem, reason, score, words }) =>
              `${problem + 1}(${reason} ${score}${words.length > 0 ? ` ${words.join('、')}` : ''})`,
          )
          .join(' ') || '—'
      }`,
  );
  const unused = feedback.unused.map(({ reason, text }) => `未用 ${reason} ${text}`);
  return [...head, ...problemLines(feedback), ...reasons, ...unused, ''].join('\n');
}

function problemLines({ problems }: Feedback): readonly string[] {
  const lines: string[] = [];
  let open: readonly number[] = [];
  problems.forEach(({ path, text }, at) => {
    path.forEach(({ text: heading, source }, depth) => {
      if (open[depth] === source.start) return;
      lines.push(`${'#'.repeat(depth + 1)} ${heading}`);
      open = open.slice(0, depth);
    });
    open = path.map(({ source }) => source.start);
    lines.push(`${at + 1} ${text}`);
  });
  return lines;
}
