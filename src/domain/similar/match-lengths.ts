import { BREAK } from './letters';

interface State {
  readonly next: Map<string, number>;
  link: number;
  readonly length: number;
}

/** A suffix automaton: knows every part of one text, in space and time linear in it. */
class PartsOf {
  readonly states: State[] = [{ next: new Map(), link: -1, length: 0 }];
  private last = 0;

  constructor(signs: string) {
    for (const sign of signs.split('')) this.add(sign);
  }

  private add(sign: string): void {
    const length = (this.states[this.last]?.length ?? 0) + 1;
    const made = this.states.push({ next: new Map(), link: 0, length }) - 1;
    let at = this.last;
    this.last = made;
    while (at >= 0 && !this.follow(at).next.has(sign)) {
      this.follow(at).next.set(sign, made);
      at = this.follow(at).link;
    }
    if (at < 0) return;
    const reached = this.follow(at).next.get(sign) ?? 0;
    this.follow(made).link = this.endOf(at, reached, sign);
  }

  /** The state of just the longest part that `at` and the sign spell; made where it is only part of one. */
  private endOf(from: number, reached: number, sign: string): number {
    const length = this.follow(from).length + 1;
    const { next, link, length: longest } = this.follow(reached);
    if (longest === length) return reached;
    const copy = this.states.push({ next: new Map(next), link, length }) - 1;
    for (let at = from; at >= 0 && this.follow(at).next.get(sign) === reached;) {
      this.follow(at).next.set(sign, copy);
      at = this.follow(at).link;
    }
    this.follow(reached).link = copy;
    return copy;
  }

  follow(state: number): State {
    return this.states[state] ?? { next: new Map(), link: -1, length: 0 };
  }
}

/**
 * For each place in `signs` the length of the longest run ending there that also stands somewhere in
 * `other`. A run never holds a stop. Linear in both.
 */
export function matchLengths(signs: string, other: string): Uint32Array {
  const parts = new PartsOf(other);
  const lengths = new Uint32Array(signs.length);
  let state = 0;
  let length = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charAt(at);
    if (sign === BREAK) {
      state = 0;
      length = 0;
      continue;
    }
    while (state > 0 && !parts.follow(state).next.has(sign)) {
      state = parts.follow(state).link;
      length = parts.follow(state).length;
    }
    const next = parts.follow(state).next.get(sign);
    state = next ?? 0;
    length = next === undefined ? 0 : length + 1;
    lengths[at] = length;
  }
  return lengths;
}
