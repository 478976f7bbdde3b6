/** Whose file it is; `workbench` may be left away where only Excel is used. */
export type FilePart = 'addin' | 'office' | 'manifest' | 'workbench';

/** A file as the build wrote it. */
export interface ListedFile {
  /** Its path below the page, with forward slashes. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in base64. */
  readonly sha256: string;
  readonly part: FilePart;
}

/** What the build says of itself, in files.json. */
export interface FileList {
  readonly version: string;
  /** `local`, or the name of Microsoft's server that office.js comes from. */
  readonly officeJs: string;
  readonly files: readonly ListedFile[];
}

const PARTS: readonly FilePart[] = ['addin', 'office', 'manifest', 'workbench'];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function isListedFile(value: unknown): value is ListedFile {
  if (!isFields(value)) return false;
  const { name, size, sha256, part } = value;
  return (
    typeof name === 'string' &&
    typeof size === 'number' &&
    typeof sha256 === 'string' &&
    PARTS.includes(part as FilePart)
  );
}

/** Reads files.json; null when it is not what the build writes, e.g. a server's error page. */
export function parseFileList(text: string): FileList | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || !Array.isArray(value['files'])) return null;
    const files: readonly unknown[] = value['files'];
    if (files.length === 0 || !files.every(isListedFile)) return null;
    return { version: String(value['version']), officeJs: String(value['officeJs']), files };
  } catch {
    return null;
  }
}
