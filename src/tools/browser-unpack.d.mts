export interface TarFile {
  readonly name: string;
  readonly mode: number;
  readonly content: Buffer;
}
export function unpackChromium(
  cache: string,
): Promise<{ readonly executablePath: string; readonly libraries: string }>;
export function readTar(archive: Buffer): TarFile[];
