import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CellMenuLine,
  CommandDialogFrame,
  GridOpening,
  GridSaving,
  PagePorts,
} from '../../src/workbench/ports';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

export interface FakePage {
  readonly ports: PagePorts;
  /** What was opened, in order: the text of the bytes, or `blank`. */
  readonly opened: string[];
  /** What was saved, as `name: text`. */
  readonly saved: string[];
  readonly frames: HTMLIFrameElement[];
  /** The commands that were run, by name. */
  readonly commands: string[];
  /** The lines of the cells' menu. */
  readonly cellMenu: () => readonly CellMenuLine[];
  /** Shows a dialog as a command would; null takes it away. */
  readonly showDialog: (dialog: CommandDialogFrame | null) => void;
  /** Stands for the user changing a cell. */
  readonly change: () => void;
}

export interface FakeAnswers {
  readonly opening?: GridOpening;
  readonly saving?: GridSaving;
  readonly sample?: () => Promise<ArrayBuffer>;
  readonly manifest?: () => Promise<string>;
}

export function bytesOf(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text)).buffer;
}

/** A page without grid and server that remembers what it was asked to do. */
export function fakePage(answers: FakeAnswers = {}): FakePage {
  const opened: string[] = [];
  const saved: string[] = [];
  const frames: HTMLIFrameElement[] = [];
  const commands: string[] = [];
  let cellMenu: readonly CellMenuLine[] = [];
  let show: (dialog: CommandDialogFrame | null) => void = () => undefined;
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
      connectCommands: (frame, shows) => {
        frames.push(frame);
        show = shows;
        return {
          run: (name) => {
            commands.push(name);
            return Promise.resolve();
          },
          dispose: () => undefined,
        };
      },
      setCellMenu: (items) => {
        cellMenu = items;
      },
      onDirty: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      dispose: () => undefined,
    }),
    readSample: answers.sample ?? (() => Promise.resolve(bytesOf('sample'))),
    readManifest: answers.manifest ?? (() => Promise.resolve(MANIFEST)),
    saveFile: (name, bytes) => saved.push(`${name}: ${text(bytes)}`),
  };
  const change = (): void => {
    for (const listener of listeners) listener();
  };
  const showDialog = (dialog: CommandDialogFrame | null): void => {
    show(dialog);
  };
  return { ports, opened, saved, frames, commands, cellMenu: () => cellMenu, showDialog, change };
}
