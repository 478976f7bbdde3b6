export interface ListedContent {
  readonly name: string;
  readonly content: Buffer;
  readonly part: string;
}
export interface BuildFacts {
  readonly version: string;
  readonly officeJs: string;
  readonly origin: string | null;
}
export const FILE_LIST: string;
export function fileList(files: readonly ListedContent[], build: BuildFacts): string;
export function partOf(name: string, workbench: ReadonlySet<string>): string;
