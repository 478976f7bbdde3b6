export interface FolderServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}
export function serveFolder(
  root: string,
  ports: readonly number[],
  certificate?: Certificate,
): Promise<FolderServer>;
