export interface WantedManifest {
  readonly origin: string;
  readonly version?: string | undefined;
}
export function pageBase(text: string): string;
export function manifestFor(manifest: string, wanted: WantedManifest): string;
export function refusedBecause(before: string | null, after: string): string | null;
