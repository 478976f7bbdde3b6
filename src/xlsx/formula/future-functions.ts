/**
 * Functions newer than Excel 2007; files name them with a prefix (MS-XLSX 2.2.2), people without.
 * Those under `_xlfn._xlws.` came with dynamic arrays.
 */
const PREFIXED: Readonly<Record<string, readonly string[]>> = {
  '_xlfn._xlws.': ['FILTER', 'SORT'],
  '_xlfn.': [
    'ARRAYTOTEXT',
    'BYCOL',
    'BYROW',
    'CEILING.MATH',
    'CHISQ.DIST',
    'CONCAT',
    'DAYS',
    'ENCODEURL',
    'EXPAND',
    'FLOOR.MATH',
    'FORMULATEXT',
    'IFNA',
    'IFS',
    'ISFORMULA',
    'ISOWEEKNUM',
    'LAMBDA',
    'LET',
    'MAP',
    'MAXIFS',
    'MINIFS',
    'MODE.SNGL',
    'NUMBERVALUE',
    'PERCENTILE.EXC',
    'PERCENTILE.INC',
    'QUARTILE.EXC',
    'QUARTILE.INC',
    'RANDARRAY',
    'RANK.AVG',
    'RANK.EQ',
    'REDUCE',
    'SCAN',
    'SEQUENCE',
    'SHEET',
    'SHEETS',
    'SORTBY',
    'STDEV.P',
    'STDEV.S',
    'SWITCH',
    'TAKE',
    'TEXTAFTER',
    'TEXTBEFORE',
    'TEXTJOIN',
    'TEXTSPLIT',
    'TOCOL',
    'TOROW',
    'UNICHAR',
    'UNICODE',
    'UNIQUE',
    'VALUETOTEXT',
    'VAR.P',
    'VAR.S',
    'VSTACK',
    'HSTACK',
    'XLOOKUP',
    'XMATCH',
    'XOR',
  ],
};

const PREFIX_OF = new Map(
  Object.entries(PREFIXED).flatMap(([prefix, names]) =>
    names.map((name) => [name, prefix] as const),
  ),
);

/** Texts are skipped; then a function's name with whatever prefix it carries. */
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z.\d]*)\(/gi;
const STORED_PREFIX = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|pm|udf)\./g;

/** A stored formula as people write it: `_xlfn.IFS(` → `IFS(`. */
export function withoutFunctionPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(STORED_PREFIX, (token) => (token.startsWith('_xl') ? '' : token));
}

/** The inverse, for formulas that are written to a file. */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(CALL, (token, name: string | undefined, at: number) => {
    if (name === undefined || /[\w.]/.test(formula[at - 1] ?? '')) return token;
    return (PREFIX_OF.get(name.toUpperCase()) ?? '') + token;
  });
}
