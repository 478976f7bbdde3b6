export interface OfficeSource {
  readonly name: string;
  readonly script: string;
  readonly hosts: readonly string[];
}
export const MIRROR: string;
export const OFFICE_FILES: readonly string[];
export function officeSource(name?: string): OfficeSource;
export function mirrorList(
  name: string,
): readonly { readonly file: string; readonly url: string }[];
export function missingOfficeFiles(folder: string): string[];
export function officeFolder(mirror?: string): string;
