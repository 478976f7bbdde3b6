import type { ListedFile } from './listed-file';

/** What a server gave for a file. */
interface Arrived {
  readonly kind: 'arrived';
  readonly status: number;
  /** The Content-Type header, '' for none. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in base64; null where the browser cannot calculate it: not over https. */
  readonly sha256: string | null;
}

/** `unreachable`: no answer at all; `redirected`: sent elsewhere, e.g. to a log-in page. */
export type Answer = Arrived | { readonly kind: 'unreachable' } | { readonly kind: 'redirected' };

/** Why a file is not what the build wrote. */
export type FileFault =
  | { readonly code: 'unreachable' }
  | { readonly code: 'redirected' }
  | { readonly code: 'missing' }
  | { readonly code: 'content' }
  | { readonly code: 'refused'; readonly status: number }
  | { readonly code: 'serverError'; readonly status: number }
  | { readonly code: 'type'; readonly type: string; readonly wanted: string }
  | { readonly code: 'charset'; readonly charset: string }
  | { readonly code: 'size'; readonly size: number; readonly wanted: number };

/** Types a browser takes, the usual one first; files of other kinds may come as anything. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['text/javascript', 'application/javascript', 'application/x-javascript'],
  '.css': ['text/css'],
  '.html': ['text/html'],
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.json': ['application/json', 'text/json'],
  '.xml': ['application/xml', 'text/xml'],
};
/** Read by pages as text; a server's own charset would win over the page's. */
const TEXTS = ['.js', '.css', '.html'];

const extensionOf = (name: string): string => /\.\w+$/u.exec(name)?.[0].toLowerCase() ?? '';

/** What is wrong with what a server gave for a file; null when nothing is. */
export function fileFault(file: ListedFile, answer: Answer): FileFault | null {
  if (answer.kind !== 'arrived') return { code: answer.kind };
  return statusFault(answer) ?? typeFault(file, answer) ?? contentFault(file, answer);
}

function statusFault({ status }: Arrived): FileFault | null {
  if (status === 404 || status === 410) return { code: 'missing' };
  if (status >= 500) return { code: 'serverError', status };
  return status === 200 ? null : { code: 'refused', status };
}

function typeFault({ name }: ListedFile, { type }: Arrived): FileFault | null {
  const extension = extensionOf(name);
  const [essence = '', ...parameters] = type.toLowerCase().split(';');
  const wanted = TYPES[extension];
  if (wanted?.[0] !== undefined && !wanted.includes(essence.trim())) {
    return { code: 'type', type: essence.trim(), wanted: wanted[0] };
  }
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const strange = charset !== undefined && !/^utf-?8$/u.test(charset);
  return strange && TEXTS.includes(extension) ? { code: 'charset', charset } : null;
}

/** The manifest may be another: its addresses are the server's own. */
function contentFault(file: ListedFile, { size, sha256 }: Arrived): FileFault | null {
  if (file.part === 'manifest') return null;
  if (size !== file.size) return { code: 'size', size, wanted: file.size };
  return sha256 === null || sha256 === file.sha256 ? null : { code: 'content' };
}
