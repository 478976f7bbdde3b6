/** Looks of a cell, in the order in which `cellXfs` numbers them. */
const FONTS = {
  base: { name: '宋体', size: 11 },
  title: { name: '黑体', size: 18 },
  note: { name: '仿宋', size: 12 },
  head: { name: '黑体', size: 11 },
  body: { name: '仿宋', size: 11 },
};
const FILLS = { none: null, head: 'FFD9E2EC' };
const NUMBER_FORMATS = { longDay: 'yyyy"年"m"月"d"日"', day: 'yyyy-mm-dd' };

const BUILT_IN_PERCENT = 9;
const FIRST_CUSTOM_FORMAT = 176;

const STYLES = {
  base: { font: 'base' },
  title: { font: 'title', align: 'center' },
  note: { font: 'note', align: 'left' },
  head: { font: 'head', fill: 'head', border: true, align: 'center', wrap: true },
  text: { font: 'body', border: true, align: 'left', wrap: true },
  centre: { font: 'body', border: true, align: 'center', wrap: true },
  deadline: { font: 'body', border: true, align: 'center', wrap: true, format: 'longDay' },
  day: { font: 'body', border: true, align: 'center', format: 'day' },
  percent: { font: 'body', border: true, align: 'center', format: BUILT_IN_PERCENT },
};

const NAMES = Object.keys(STYLES);

/** The index of a look in `cellXfs`. Throws on a name that is not in the table. */
export function styleIndex(name) {
  const index = NAMES.indexOf(name);
  if (index < 0) throw new RangeError(`Cannot style a cell: no style is named ${name}`);
  return index;
}

const list = (tag, children) => `<${tag} count="${children.length}">${children.join('')}</${tag}>`;

const font = ({ name, size }) =>
  `<font><sz val="${size}"/><color rgb="FF000000"/><name val="${name}"/><charset val="134"/></font>`;

const fill = (colour) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const EDGES = ['left', 'right', 'top', 'bottom'];
const THIN_BORDER = `<border>${EDGES.map((edge) => `<${edge} style="thin"><color rgb="FF7F8A96"/></${edge}>`).join('')}<diagonal/></border>`;
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

function formatId(format) {
  if (format === undefined) return 0;
  if (typeof format === 'number') return format;
  return FIRST_CUSTOM_FORMAT + Object.keys(NUMBER_FORMATS).indexOf(format);
}

function cellFormat({ font: fontName, fill: fillName, border, align, wrap, format }) {
  // Excel reserves fills 0 (none) and 1 (grey125); ours begin at 2.
  const fillId = fillName === undefined ? 0 : 1 + Object.keys(FILLS).indexOf(fillName);
  const alignment = align
    ? `<alignment horizontal="${align}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>`
    : '';
  return (
    `<xf numFmtId="${formatId(format)}" fontId="${Object.keys(FONTS).indexOf(fontName)}" fillId="${fillId}"` +
    ` borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"` +
    ` applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

/** `xl/styles.xml`, with one differential format (bold) for the user's own rule. */
export function stylesXml() {
  const formats = Object.values(NUMBER_FORMATS).map(
    (code, i) =>
      `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...Object.values(FILLS)
      .filter((colour) => colour !== null)
      .map(fill),
  ];
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list('numFmts', formats) +
    list('fonts', Object.values(FONTS).map(font)) +
    list('fills', fills) +
    list('borders', [NO_BORDER, THIN_BORDER]) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', Object.values(STYLES).map(cellFormat)) +
    list('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']) +
    list('dxfs', ['<dxf><font><b/></font></dxf>']) +
    '</styleSheet>'
  );
}
