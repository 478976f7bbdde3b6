/**
 * Draws the icons from their SVG sources as PNG, in every size the manifest and the ribbon may ask for.
 * `node src/tools/make-icons.mjs [FOLDER]`; without FOLDER it renews those in assets.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ICONS } from './icons/family.mjs';
import { pngBytes } from './icons/png.mjs';
import { rasterise } from './icons/raster.mjs';
import { readSvg } from './icons/svg.mjs';

const SOURCES = fileURLToPath(new URL('../../assets/icons', import.meta.url));
const folder = process.argv[2] ?? SOURCES;
mkdirSync(folder, { recursive: true });
let count = 0;
for (const [name, sizes] of Object.entries(ICONS)) {
  const { grid, shapes } = readSvg(readFileSync(join(SOURCES, `${name}.svg`), 'utf8'));
  for (const size of sizes) {
    const bytes = pngBytes(rasterise(shapes, grid, size), size);
    writeFileSync(join(folder, `${name}-${size}.png`), bytes);
    count += 1;
  }
}
console.log(`已由 ${Object.keys(ICONS).length} 个 SVG 画出 ${count} 个图标：${folder}`);
