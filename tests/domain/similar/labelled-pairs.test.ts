import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likePair } from '../../../src/domain/similar/like-pair';
import { DEFAULT_THRESHOLD } from '../../../src/domain/similar/similar-problems';
import { LABELLED_PAIRS } from './labelled-pairs';

const DOC = join(__dirname, '../../../docs/similar.md');
const THRESHOLDS = [20, 30, 35, 40, 45, 50, 55, 60, 70, 80];

const MEASURED = LABELLED_PAIRS.map(([one, other, isLike]) => ({
  isLike,
  percent: likePair(one, other).percent,
}));

/** Of the pairs found alike at a threshold, the share that is; of those that are, the share found. */
function measured(threshold: number) {
  const found = MEASURED.filter(({ percent }) => percent >= threshold);
  const right = found.filter(({ isLike }) => isLike).length;
  const like = MEASURED.filter(({ isLike }) => isLike).length;
  return { precision: right / found.length, recall: right / like };
}

const share = (value: number): string => `${(value * 100).toFixed(1)}%`;

test('there are enough pairs of both kinds', () => {
  const like = LABELLED_PAIRS.filter(([, , isLike]) => isLike).length;
  expect([LABELLED_PAIRS.length, like]).toEqual([89, 42]);
});

test('precision and recall are as docs/similar.md says', () => {
  const rows = THRESHOLDS.map((threshold) => {
    const { precision, recall } = measured(threshold);
    return `| ${threshold}% | ${share(precision)} | ${share(recall)} |`;
  });
  const doc = readFileSync(DOC, 'utf8');
  const lines = doc.split('\n').map((line) => line.replace(/ +/gu, ' '));
  expect(lines.filter((line) => /^\| \d+% \|/u.test(line))).toEqual(rows);
});

test('at the default threshold 19 of 20 pairs found are right, and 9 of 10 are found', () => {
  const { precision, recall } = measured(DEFAULT_THRESHOLD);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('a pair is as alike in either order', () => {
  for (const [one, other] of LABELLED_PAIRS) {
    expect(likePair(other, one).percent).toBe(likePair(one, other).percent);
  }
});
