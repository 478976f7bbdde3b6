import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SAMPLE = path.resolve(__dirname, '../../../assets/samples/sample-ledger.xlsx');
const LEDGER = 'xl/worksheets/sheet1.xml';

/** The sample with other values in some cells of its ledger, by A1 name; null empties a cell. */
export function editedSample(
  cells: Readonly<Record<string, string | number | null>>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
  let xml = strFromU8(parts[LEDGER] ?? new Uint8Array());
  for (const [name, value] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${name}" s="(\\d+)"[^>]*?(?:/>|>.*?</c>)`, 'u');
    if (!cell.test(xml)) throw new Error(`The sample has no cell ${name}.`);
    xml = xml.replace(cell, (_whole, style: string) => cellXml(name, style, value));
  }
  return zipSync({ ...parts, [LEDGER]: strToU8(xml) });
}

function cellXml(name: string, style: string, value: string | number | null): string {
  const start = `<c r="${name}" s="${style}"`;
  if (value === null) return `${start}/>`;
  return typeof value === 'number'
    ? `${start}><v>${value}</v></c>`
    : `${start} t="inlineStr"><is><t>${value}</t></is></c>`;
}
