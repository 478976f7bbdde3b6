const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute in double quotes. */
export const escapeXml = (text) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** 1 → A, 27 → AA. */
function columnLetters(column) {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const cellRef = (row, column) => `${columnLetters(column)}${row}`;

/** An area is [top, left, bottom, right], from 1. */
export const areaRef = ([top, left, bottom, right]) =>
  `${cellRef(top, left)}:${cellRef(bottom, right)}`;

export const absoluteAreaRef = ([top, left, bottom, right]) =>
  `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
