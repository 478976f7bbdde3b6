/** What a manifest says of itself. */
export interface ManifestFacts {
  /** The folder of its pages, without a slash at the end. */
  readonly base: string;
  readonly version: string;
}

/** Reads a manifest; null when it is none. */
export function manifestFacts(xml: string): ManifestFacts | null {
  const source = /<SourceLocation\s+DefaultValue="([^"]+)"/u.exec(xml)?.[1];
  const version = /<Version>\s*([\d.]+)\s*<\/Version>/u.exec(xml)?.[1];
  if (source === undefined || version === undefined) return null;
  return { base: source.replace(/\/[^/]*$/u, ''), version };
}
