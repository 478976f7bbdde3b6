/** Does this Office have a requirement set, e.g. `DialogApi` `1.2`? Only once Office.js is ready. */
export function supportsSet(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}
