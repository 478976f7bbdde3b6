/** The half-width form of one sign: U+FF01–U+FF5E stand 0xFEE0 above theirs. To be given no other sign. */
export function halfWidthSign(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
