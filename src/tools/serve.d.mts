export interface FolderServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}
export function serveFolder(root: string, ports: readonly number[]): Promise<FolderServer>;
