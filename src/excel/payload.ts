/** Excel on the web refuses messages over 5 MB; what stands around the cells needs some room, too. */
export const MESSAGE_BYTES = 4_400_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The bytes a text takes in a message: JSON in UTF-8, with its quotes and the comma behind it. */
export function jsonBytes(text: string): number {
  let bytes = 3;
  for (let at = 0; at < text.length; at += 1) bytes += unitBytes(text.charCodeAt(at));
  return bytes;
}

/** One UTF-16 unit; half a pair counts as half of its four bytes. */
function unitBytes(code: number): number {
  if (code < 0x20) return 6;
  if (code < 0x80) return code === QUOTE || code === BACKSLASH ? 2 : 1;
  if (code < 0x800) return 2;
  return code >= 0xd800 && code <= 0xdfff ? 2 : 3;
}

/** Did Excel refuse to answer because the answer would be too large? Nothing was done then but read. */
export function isAnswerTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded'
  );
}
