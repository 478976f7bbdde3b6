/** Univer's numbers for looks, under their own names, for the Excel objects. */
export {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
