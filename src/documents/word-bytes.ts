import { Document, DocumentGridType, type ISectionOptions, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { WordOptions } from '../app/ports';
import type { OfficialDocument } from '../domain/document/types';
import { CHARACTER, CHARACTER_SPACE, linePitch, PAGE, PAGE_NUMBER } from './measures';
import { wordBody } from './word/body';
import { corePropertiesXml } from './word/core-properties';
import { fontTableXml } from './word/font-table';
import { pageNumbers } from './word/page-numbers';
import { officialStyles, withGridDefaults } from './word/styles';

/** The earliest time a zip can hold: the same document always gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

const STYLES = 'word/styles.xml';

/**
 * The bytes of a .docx file after GB/T 9704-2012: A4, 22 lines of 28 characters, 2号小标宋, 3号仿宋, 黑体,
 * 楷体, page numbers — 1 —. Gaps are marked yellow. The file holds the text of the document, no names
 * and no times; what XML cannot hold (control characters) is left out.
 */
export async function wordBytes(
  document: OfficialDocument,
  options: WordOptions,
): Promise<Uint8Array> {
  const pitch = linePitch(options.linePitch);
  const file = new Document({
    styles: officialStyles(pitch),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 2 * CHARACTER,
    sections: partsOf(document).map((part, at) => section(part, pitch, at === 0)),
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [
    { path: 'word/fontTable.xml', data: fontTableXml() },
    { path: 'docProps/core.xml', data: corePropertiesXml(options.title) },
  ]);
  const parts = unzipSync(new Uint8Array(packed));
  const styles = parts[STYLES];
  if (styles !== undefined) parts[STYLES] = strToU8(withGridDefaults(strFromU8(styles)));
  return zipped(parts);
}

/** The document cut before every paragraph that begins a page of its own; one part where none does. */
function partsOf({ blocks }: OfficialDocument): readonly OfficialDocument[] {
  const starts = blocks.flatMap((block, at) =>
    at > 0 && block.kind !== 'table' && block.newPage === true ? [at] : [],
  );
  return [0, ...starts].map((start, at) => ({ blocks: blocks.slice(start, starts[at]) }));
}

/** A part on pages of its own, counted from 1. Those behind the first have its page numbers. */
function section(part: OfficialDocument, pitch: number, isFirst: boolean): ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: PAGE.left,
          right: PAGE.right,
          header: PAGE_NUMBER.fromEdge,
          footer: PAGE_NUMBER.fromEdge,
          gutter: 0,
        },
        ...(!isFirst && { pageNumbers: { start: 1 } }),
      },
      grid: {
        type: DocumentGridType.LINES_AND_CHARS,
        linePitch: pitch,
        charSpace: CHARACTER_SPACE,
      },
    },
    ...(isFirst && { footers: pageNumbers() }),
    children: [...wordBody(part)],
  };
}

function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    entries[name] = [bytes, { level: 6, mtime: ZIP_TIME }];
  }
  return zipSync(entries);
}
