import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { cellsOf, intersection, MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import type { Area } from '../univer/area';
import { joinedAreas } from './joined-areas';
import { valueType } from './range-values';
import type { AreasTarget } from './targets';

type Test = (target: AreasTarget, row: number, column: number) => boolean;

const isFormula: Test = ({ sheet }, row, column) => sheet.cells.formula(row, column) !== null;
const isEmpty: Test = ({ sheet }, row, column) => sheet.cells.isEmpty(row, column);

/** The kinds that are told cell by cell (Excel.SpecialCellType). */
const TESTS: Readonly<Record<string, Test>> = {
  Blanks: isEmpty,
  Constants: (target, row, column) =>
    !isEmpty(target, row, column) && !isFormula(target, row, column),
  Formulas: isFormula,
  Visible: ({ sheet }, row, column) => !sheet.rowHidden(row) && !sheet.columnHidden(column),
  ConditionalFormats: ({ sheet }, row, column) =>
    sheet.conditionalFormats.all().some(({ areas }) => holds(areas, row, column)),
  DataValidations: ({ sheet }, row, column) =>
    sheet.validations.in(cellArea(row, column)).length > 0,
};

/** What is called what in Excel.SpecialCellValueType, whose words are put together from these. */
const VALUE_TYPES: Readonly<Record<string, string>> = {
  Errors: 'Error',
  Logical: 'Boolean',
  Numbers: 'Double',
  Text: 'String',
};

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function holds(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => intersection(area, cellArea(row, column)) !== null);
}

/** `getSpecialCells(cellType, cellValueType)`: where such cells are; none where there is no such cell. */
export function specialAreas(target: AreasTarget, args: Arguments): readonly Area[] {
  const type = args.text(0);
  const test = TESTS[type];
  if (test === undefined) throw notImplemented(`Range.GetSpecialCells(${type})`);
  const asked = args.optionalText(1) ?? 'All';
  const hasValue = valueTest(asked, type);
  const { sheet } = target;
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  // Excel looks no further than the used part of the sheet.
  const used = sheet.cells.used(false, whole);
  const cells = target.areas.flatMap((area) => {
    const part = used === null ? null : intersection(area, used);
    return part === null
      ? []
      : [...cellsOf(part)].filter(
          ([row, column]) => test(target, row, column) && hasValue(target, row, column),
        );
  });
  return joinedAreas(cells);
}

/** Only constants and formulas are parted by what they hold. */
function valueTest(asked: string, type: string): Test {
  if (asked === 'All' || (type !== 'Constants' && type !== 'Formulas')) return () => true;
  const wanted = Object.entries(VALUE_TYPES).filter(([word]) => asked.includes(word));
  if (wanted.map(([word]) => word).join('') !== asked) throw new HostError('InvalidArgument');
  const types = wanted.map(([, value]) => value);
  return ({ sheet }, row, column) => types.includes(valueType(sheet.cells.value(row, column)));
}
