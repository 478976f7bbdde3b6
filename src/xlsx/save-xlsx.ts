import { zipSync, type Zippable } from 'fflate';
import { CONTENT_TYPES } from './package/content-types';
import type { XlsxPackage } from './package/xlsx-package';

/** The earliest time a zip can hold, as Excel writes it: the same workbook always gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** What compressing again would not make smaller. */
const COMPRESSED = /\.(?:png|jpe?g|gif|zip|docx|xlsx|pptx|emz|wmz)$/i;

/** The package as bytes; one that was not written to comes back as the very bytes it was read from. */
export function saveXlsx(pkg: XlsxPackage): Uint8Array {
  if (!pkg.changed) return pkg.source;
  const names = pkg.names().filter((name) => name !== CONTENT_TYPES);
  const entries: Zippable = {};
  // Readers that stream want the content types first.
  for (const name of [CONTENT_TYPES, ...names]) {
    const bytes = pkg.bytes(name);
    if (bytes) entries[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : 6, mtime: ZIP_TIME }];
  }
  return zipSync(entries);
}
