import type { Clipboard, Clock } from '../app/ports';
import type { Day } from '../domain/calendar/day';

/** Today on this computer's calendar. */
export const browserClock: Clock = {
  today: () => {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
  },
};

/**
 * The clipboard API is blocked in Excel on the web and some older webviews, so the old command is the
 * second way. It needs a selected field in the page, which is taken away at once.
 */
export const browserClipboard: Clipboard = {
  copyText: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByCommand(text);
    }
  },
};

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the API is blocked
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
