import { readPageLine, writePageLine, type PageLine } from '../../xlsx/read/header-footer';
import { HostError } from '../protocol/host-error';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import { changePage, pageOf } from './page-state';
import { textOf } from './range-style';
import type { SheetTarget } from './targets';

/** Excel allows no longer line, its codes included. */
const LONGEST = 255;

function part(line: 'header' | 'footer', section: keyof PageLine): Scalar<SheetTarget> {
  return {
    get: (target) => readPageLine(pageOf(target)[line])[section],
    set: (target, value) => {
      const parts = { ...readPageLine(pageOf(target)[line]), [section]: textOf(value) };
      const written = writePageLine(parts);
      if (written.length > LONGEST) throw new HostError('InvalidArgument');
      changePage(target, { [line]: written });
    },
  };
}

/** Excel.HeaderFooter of all pages. */
const headerFooterObject = defineType<SheetTarget>({
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'centre'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'centre'),
    RightFooter: part('footer', 'right'),
  },
});

/** Excel.HeaderFooterGroup. Not here: lines of their own for the first, even and odd pages. */
export const headersFootersObject = defineType<SheetTarget>({
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (target) => headerFooterObject(target) },
});
