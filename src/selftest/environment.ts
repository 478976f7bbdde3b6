import { webviewOf, type Webview } from './webview';

/** What the page finds out of the browser and the computer it runs on. */
export interface Environment {
  readonly webview: Webview | null;
  /** Has it what the pane is built on? */
  readonly recent: boolean;
  readonly userAgent: string;
  /** https, or this computer itself: the browser gives what it keeps back elsewhere. */
  readonly secure: boolean;
  readonly storage: boolean;
  readonly clipboard: boolean;
  /** Is a script refused that was not there when the page was built? */
  readonly policy: boolean;
  /** Languages of the browser, the first one first. */
  readonly language: string;
  /** E.g. `Asia/Shanghai`. */
  readonly timeZone: string;
  /** Minutes east of Greenwich: 480 in China. */
  readonly offset: number;
  /** Today on this computer, `2026-11-22`. */
  readonly today: string;
}

export function readEnvironment(now: Date): Environment {
  return {
    webview: webviewOf(navigator.userAgent),
    recent: isRecent(),
    userAgent: navigator.userAgent,
    secure: window.isSecureContext,
    storage: canStore(),
    clipboard: canCopy(),
    policy: refusesScripts(),
    language: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: 0 - now.getTimezoneOffset(),
    today: dayOf(now),
  };
}

const PROBE = 'rectification-ledger:selftest';

/** Chromium before 93 and Safari before 15.4 lack these; the newest of what the pane needs. */
function isRecent(): boolean {
  return 'hasOwn' in Object && 'at' in Array.prototype;
}

function canStore(): boolean {
  try {
    window.localStorage.setItem(PROBE, '1');
    window.localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

function canCopy(): boolean {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return typeof clipboard?.writeText === 'function' || 'execCommand' in document;
}

/** Puts a script into the page that marks the page; where the policy holds, the mark does not come. */
function refusesScripts(): boolean {
  const script = document.createElement('script');
  script.textContent = 'document.documentElement.setAttribute("data-injected","")';
  document.head.append(script);
  script.remove();
  const ran = document.documentElement.hasAttribute('data-injected');
  document.documentElement.removeAttribute('data-injected');
  return !ran;
}

function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
