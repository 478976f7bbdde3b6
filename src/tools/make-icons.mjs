/**
 * Writes the icons, as PNG in every size the manifest and the ribbon may ask for, and as SVG.
 * `node src/tools/make-icons.mjs [FOLDER]`; without FOLDER it renews those in assets.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GRID, markSvg, SHAPES, SIZES } from './icons/mark.mjs';
import { pngBytes } from './icons/png.mjs';
import { rasterise } from './icons/raster.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../assets/icons', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  writeFileSync(join(folder, `icon-${size}.png`), pngBytes(rasterise(SHAPES, GRID, size), size));
}
writeFileSync(join(folder, 'icon.svg'), markSvg());
console.log(`已写出 ${SIZES.length} 个图标和 icon.svg：${folder}`);
