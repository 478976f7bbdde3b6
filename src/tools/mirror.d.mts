export interface Mirrored {
  readonly version: string;
  readonly files: number;
}
export function mirrorOfficeJs(
  source: string,
  folder: string,
  ask?: (url: string) => Promise<Response>,
): Promise<Mirrored>;
