import type { GridOpening, GridSaving, PagePorts } from '../../src/workbench/ports';

export interface FakePage {
  readonly ports: PagePorts;
  /** What was opened, in order: the text of the bytes, or `blank`. */
  readonly opened: string[];
  /** What was saved, as `name: text`. */
  readonly saved: string[];
  readonly frames: HTMLIFrameElement[];
  /** Stands for the user changing a cell. */
  readonly change: () => void;
}

export interface FakeAnswers {
  readonly opening?: GridOpening;
  readonly saving?: GridSaving;
  readonly sample?: () => Promise<ArrayBuffer>;
}

export function bytesOf(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text)).buffer;
}

/** A page without grid and server that remembers what it was asked to do. */
export function fakePage(answers: FakeAnswers = {}): FakePage {
  const opened: string[] = [];
  const saved: string[] = [];
  const frames: HTMLIFrameElement[] = [];
  const listeners = new Set<() => void>();
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
  const ports: PagePorts = {
    createHost: () => ({
      open: (bytes) => {
        opened.push(text(bytes));
        return Promise.resolve(answers.opening ?? { ok: true, unsupported: [] });
      },
      openBlank: () => {
        opened.push('blank');
        return Promise.resolve();
      },
      save: () =>
        Promise.resolve(answers.saving ?? { ok: true, bytes: new Uint8Array(bytesOf('saved')) }),
      connectPane: (frame) => {
        frames.push(frame);
      },
      onDirty: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      dispose: () => undefined,
    }),
    readSample: answers.sample ?? (() => Promise.resolve(bytesOf('sample'))),
    saveFile: (name, bytes) => saved.push(`${name}: ${text(bytes)}`),
  };
  const change = (): void => {
    for (const listener of listeners) listener();
  };
  return { ports, opened, saved, frames, change };
}
