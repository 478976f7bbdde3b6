import type { GramVector } from './gram-vector';

/**
 * A group of texts as the sum of their vectors. The mean cosine between the texts of two groups is the
 * product of their sums divided by both sizes, so that no pair of texts need be looked at again.
 */
export class ClusterVector {
  declare readonly sums: Map<number, number>;
  declare size: number;

  /** `times` equal texts. */
  constructor({ ids, weights }: GramVector, times: number) {
    this.sums = new Map(ids.map((id, at) => [id, (weights[at] ?? 0) * times]));
    this.size = times;
  }

  /** Takes the other's texts in; the other is not to be used again. */
  absorb(other: ClusterVector): void {
    for (const [id, sum] of other.sums) this.sums.set(id, (this.sums.get(id) ?? 0) + sum);
    this.size += other.size;
  }

  /** The mean cosine of all pairs between the two, 0–1. */
  meanWith(other: ClusterVector): number {
    const isSmaller = this.sums.size <= other.sums.size;
    const fewer = isSmaller ? this.sums : other.sums;
    const more = isSmaller ? other.sums : this.sums;
    let product = 0;
    for (const [id, sum] of fewer) product += sum * (more.get(id) ?? 0);
    return product / (this.size * other.size);
  }

  /** The mean cosine of one of its own texts with the others, 0–1; 1 where it is alone. */
  meanOfMember({ ids, weights }: GramVector): number {
    if (this.size <= 1) return 1;
    let product = 0;
    for (const [at, id] of ids.entries()) product += (weights[at] ?? 0) * (this.sums.get(id) ?? 0);
    return Math.max(0, (product - 1) / (this.size - 1));
  }
}
