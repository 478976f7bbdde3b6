import { whenOfficeReady, type OfficeInfo } from '../excel/office';
import { supportsSet } from '../excel/requirement-sets';

/** What became of office.js: it did not load, it never said that it is ready, or it stands. */
export type OfficeState =
  | { readonly kind: 'notLoaded' | 'silent' }
  | { readonly kind: 'browser' }
  /** Excel answered with something that Microsoft's library or we do not understand. */
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'ready'; readonly info: OfficeInfo; readonly dialogs: boolean };

/** Excel answers within two seconds or so; more on a machine that is busy starting. */
const PATIENCE_MS = 15_000;

/** Waits for office.js, but not for ever. */
export async function officeState(patienceMs = PATIENCE_MS): Promise<OfficeState> {
  if (!('Office' in globalThis)) return { kind: 'notLoaded' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, patienceMs);
  });
  try {
    const info = await Promise.race([whenOfficeReady(), silent]);
    if (info === null) return { kind: 'silent' };
    if (info.host === null) return { kind: 'browser' };
    return { kind: 'ready', info, dialogs: supportsSet('DialogApi', '1.2') };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
