import { comparableSigns, GramTable, gramVector } from '../domain/similar/gram-vector';
import type { GramVector } from '../domain/similar/gram-vector';
import { cutGroups } from '../domain/similar/cut-groups';
import { compareTexts, runToEnd } from '../domain/similar/likeness';
import { DEFAULT_THRESHOLD } from '../domain/similar/similar-problems';
import { CATEGORIES, CAUSES, EXAMPLES, SHORTFALLS, SUBJECTS, UNITS } from './ledger-words';
import { randomSource } from './random';
import { ratioOf, spreadOf } from './stats';
import { spreadText, type Table } from './table';

const SIZES = [1_000, 10_000];
const NAMES = '东西南北中上下大小新石龙凤河湖山林田桥塘';

/** So many problems of different places, the same in every run. */
function problemTexts(count: number): readonly string[] {
  const random = randomSource(count);
  const name = (): string => NAMES.charAt(random.below(NAMES.length));
  return Array.from({ length: count }, () => {
    const place = `${name()}${name()}${name()}${random.pick(UNITS)}`;
    const first = `${place}${random.pick(SUBJECTS)}${random.pick(SHORTFALLS)}`;
    return `${first}，${random.pick(CATEGORIES)}${random.pick(EXAMPLES)}，${random.pick(CAUSES)}`;
  });
}

/** Every pair's cosine, one after the other, without an index; gives how many reach the threshold. */
function allPairs(texts: readonly string[]): number {
  const table = new GramTable();
  const vectors = texts.map((text) => gramVector(comparableSigns(text), table));
  let found = 0;
  for (const [at, one] of vectors.entries()) {
    const weights = new Map(one.ids.map((id, k) => [id, one.weights[k] ?? 0]));
    for (let other = 0; other < at; other += 1) {
      if (cosine(weights, vectors[other]) * 100 >= DEFAULT_THRESHOLD) found += 1;
    }
  }
  return found;
}

function cosine(weights: ReadonlyMap<number, number>, other: GramVector | undefined): number {
  let product = 0;
  for (const [k, id] of other?.ids.entries() ?? []) {
    product += (weights.get(id) ?? 0) * (other?.weights[k] ?? 0);
  }
  return product;
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * Grouping like problems, and beside it only the comparing of all pairs, turn by turn in one process. All
 * pairs of 10,000 are run once: they take long.
 */
export function measureSimilar(sizes: readonly number[], runs: number): Table {
  const rows = SIZES.filter((size) => size <= Math.max(...sizes)).map((size) => {
    const texts = problemTexts(size);
    const turns = size > 1_000 ? 1 : runs;
    const times = { own: [] as number[], naive: [] as number[] };
    for (let run = 0; run < turns; run += 1) {
      times.own.push(timed(() => cutGroups(runToEnd(compareTexts(texts)), DEFAULT_THRESHOLD)));
      times.naive.push(timed(() => allPairs(texts)));
    }
    return [
      size.toLocaleString('en-US'),
      spreadText(spreadOf(times.own)),
      spreadText(spreadOf(times.naive)),
      spreadText(ratioOf(times.naive, times.own)),
    ];
  });
  return {
    title: '同类问题归类',
    note: '各不相同的问题，同一进程里轮流：本项目比较并归类；两两比较只算每一对的相似度，不归类。单位毫秒；一万条只跑一次。',
    head: ['问题', '本项目', '两两比较', '倍数'],
    rows,
  };
}
