import type { Answer } from './file-fault';

/**
 * Asks the page's own server for a file, past every cache: what is wrong there is to be seen, and what was
 * wrong in the browser's cache is replaced on the way.
 *
 * @param name a path below the page
 */
export async function fetchFile(name: string): Promise<Answer> {
  try {
    const response = await fetch(name, { cache: 'reload', redirect: 'manual' });
    if (response.type === 'opaqueredirect') return { kind: 'redirected' };
    const content = await response.arrayBuffer();
    return {
      kind: 'arrived',
      status: response.status,
      type: response.headers.get('Content-Type') ?? '',
      size: content.byteLength,
      sha256: await digest(content),
    };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** SHA-256 in base64, or null where the page was not fetched safely and the browser keeps it back. */
async function digest(content: ArrayBuffer): Promise<string | null> {
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes));
}
