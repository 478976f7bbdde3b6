import { COLLECT_WORDS } from './words';

const BAR_WIDTH = 24;
/** Where nobody watches, a line now and then is enough. */
const LINE_EVERY_MS = 5000;
const BAR_EVERY_MS = 100;

export interface Progress {
  tell(done: number, all: number, unread: number): void;
  end(): void;
}

type Screen = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** A bar on a screen, else a line every five seconds; the first file is told at once. */
export function progressOn(screen: Screen): Progress {
  const every = screen.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS;
  let last = -Infinity;
  return {
    tell: (done, all, unread) => {
      const now = performance.now();
      if (now - last < every && done < all) return;
      last = now;
      const words = COLLECT_WORDS.progress(done, all, unread);
      screen.write(screen.isTTY ? `\r${barOf(done, all)} ${words}\u001B[K` : `${words}\n`);
    },
    end: () => {
      if (screen.isTTY) screen.write('\r\u001B[K');
    },
  };
}

export const NO_PROGRESS: Progress = { tell: () => undefined, end: () => undefined };

function barOf(done: number, all: number): string {
  const full = all === 0 ? BAR_WIDTH : Math.floor((done / all) * BAR_WIDTH);
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
}
