/** The sizes the ribbon may ask for; 128 is for lists of add-ins, which show the mark only. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Each icon with its sizes: `NAME.svg` is drawn as `NAME-SIZE.png`. `icon` is the mark of the add-in. */
export const ICONS = {
  icon: [...RIBBON_SIZES, 128],
  check: RIBBON_SIZES,
  draft: RIBBON_SIZES,
  highlight: RIBBON_SIZES,
  problem: RIBBON_SIZES,
  remove: RIBBON_SIZES,
  summary: RIBBON_SIZES,
};
