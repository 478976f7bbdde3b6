import { strToU8, zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const RGBA_8_BIT = [8, 6, 0, 0, 0];

/** CRC-32 as PNG (ISO 3309) defines it. */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function chunk(type, data) {
  const typed = [...strToU8(type), ...data];
  return [...uint32(data.length), ...typed, ...uint32(crc32(typed))];
}

/**
 * Square RGBA pixels as a PNG file. Compressed by fflate rather than node:zlib, whose output differs
 * between Node versions.
 *
 * @param {Uint8Array} rgba `size` × `size` × 4 bytes, row by row
 */
export function pngBytes(rgba, size) {
  const stride = size * 4;
  const filtered = new Uint8Array(size * (stride + 1));
  for (let row = 0; row < size; row += 1) {
    // The byte before each row names its filter; 0 is none.
    filtered.set(rgba.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  }
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', [...uint32(size), ...uint32(size), ...RGBA_8_BIT]),
    ...chunk('IDAT', zlibSync(filtered, { level: 9 })),
    ...chunk('IEND', []),
  ]);
}
