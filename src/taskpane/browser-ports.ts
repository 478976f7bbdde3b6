import type { Clipboard, Clock, FileSaver } from '../app/ports';
import type { Day } from '../domain/calendar/day';

/** Today and the time of day on this computer. */
export const browserClock: Clock = {
  time: () => {
    const now = new Date();
    return `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
  },
  today: () => {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
  },
};

/** Kinds of content by MIME type. */
type Contents = Readonly<Record<string, string>>;

/**
 * There are two ways, and either may be blocked: the clipboard API in Excel on the web and some older
 * webviews, the old command in newer ones.
 */
export const browserClipboard: Clipboard = {
  copyText: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByCommand({ 'text/plain': text });
    }
  },
  // The old command first: browsers take out of HTML on its way through the API what only Word knows.
  copyRich: async ({ html, text }) => {
    const contents = { 'text/html': html, 'text/plain': text };
    if (copyByCommand(contents)) return true;
    try {
      await navigator.clipboard.write([new ClipboardItem(blobsOf(contents))]);
      return true;
    } catch {
      return false;
    }
  },
};

function blobsOf(contents: Contents): Record<string, Blob> {
  const blobs = Object.entries(contents).map(
    ([type, content]) => [type, new Blob([content], { type })] as const,
  );
  return Object.fromEntries(blobs);
}

/**
 * Copies by answering the event of the old command, for which something must be selected in the page; it
 * is taken away at once.
 *
 * @returns True where the contents were taken; of plain text it is enough that the selection was copied.
 */
function copyByCommand(contents: Contents): boolean {
  const text = contents['text/plain'] ?? '';
  let answers = 0;
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    for (const [type, content] of Object.entries(contents))
      event.clipboardData.setData(type, content);
    event.preventDefault();
    // Fluent and the page shall not answer with something else.
    event.stopImmediatePropagation();
    answers += 1;
  };
  document.addEventListener('copy', answer, true);
  const isCopied = withSelected(text, () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see `browserClipboard`
    return document.execCommand('copy');
  });
  document.removeEventListener('copy', answer, true);
  return isCopied && (answers > 0 || !('text/html' in contents));
}

/** Acts while the text is selected in a field of the page; false where acting failed. */
function withSelected(text: string, act: () => boolean): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.focus();
  field.select();
  try {
    return act();
  } catch {
    // Browsers that have done away with the command.
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Milliseconds after which a download has its bytes for certain. */
const TAKEN = 60_000;

/** Where a download goes nowhere, without a word: Excel for Mac and for iPad (WKWebView). */
const NO_DOWNLOADS: readonly string[] = ['Mac', 'iOS'];

/**
 * Saves files as downloads.
 *
 * @param platform What Office says it runs on; where it says nothing, the browser is asked.
 */
export function downloads(platform: string | null): FileSaver {
  return {
    canSave: () => {
      if (platform !== null) return !NO_DOWNLOADS.includes(platform);
      return !/Mac|iPhone|iPad/u.test(navigator.platform);
    },
    save: (name, bytes) => Promise.resolve(download(name, bytes)),
  };
}

function download(name: string, bytes: Uint8Array): boolean {
  try {
    const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, TAKEN);
    return true;
  } catch {
    return false;
  }
}
