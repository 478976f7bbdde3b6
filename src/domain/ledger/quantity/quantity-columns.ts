import type { GridCell } from '../../grid/sheet-grid';
import type { ColumnReading } from '../../header/column-role';
import { plainTitle } from '../../header/match-title';
import { isNoQuantity, readQuantity } from '../../header/quantity/read-quantity';
import { saidUnit, withoutUnit } from '../../header/quantity/said-unit';
import type { QuantityKind } from '../../header/quantity/units';
import type { HeaderReading } from '../../header/types';
import { compact } from '../../text/normalize';
import type { QuantityColumn } from '../types';

/** A title that says nothing without the group over it. */
const NAMELESS = /^(?:金额|数额|资金|人数|人次|数量|合计|小计|总计|总额|总数)$/u;
/** 金额单位：万元 above the header. A bare 单位：元 only where it stands alone. */
const ABOVE = /(?:金额单位|计量单位|货币单位)[:为](?:人民币)?(百万元|千万元|亿元|万元|千元|元)/u;
const ABOVE_ALONE = /^\(?单位:(?:人民币)?(百万元|千万元|亿元|万元|千元|元)\)?$/u;
const LONGEST_ABOVE = 60;

/** A column of quantities by its title; the unit may still be told by the cells. */
interface TitledColumn {
  readonly column: number;
  readonly kind: QuantityKind;
  readonly groups: readonly string[];
  readonly own: string;
}

/**
 * The columns of amounts and people, left to right. The unit is that of the title, else of the innermost
 * group that says one, else, for money, that of a line above the header (金额单位：万元), else that of the
 * cells where all of them say the same one; else ''. `cellsOf` gives the cells of a column.
 */
export function quantityColumns(
  header: HeaderReading,
  cellsOf: (column: number) => readonly GridCell[],
): readonly QuantityColumn[] {
  return header.readings
    .flatMap((reading) => titledColumn(reading, header) ?? [])
    .map((titled) => {
      const { column, kind } = titled;
      const unit = titleUnit(titled, header) ?? unitOfCells(cellsOf(column), kind) ?? '';
      return { column, title: titleOf(titled), kind, unit };
    });
}

/** Null for the columns of other roles. An own title may hold a stroke: 金额/万元. */
function titledColumn(reading: ColumnReading, header: HeaderReading): TitledColumn | null {
  const { column, title, role } = reading;
  if (role !== 'money' && role !== 'people') return null;
  const own = (header.ownTitles.get(column) ?? '').replace(/\s+/gu, '');
  const groups = title.slice(0, Math.max(0, title.length - own.length)).split('/');
  return { column, kind: role, groups: groups.filter(Boolean), own };
}

function titleUnit(titled: TitledColumn, header: HeaderReading): string | null {
  const { own, groups, kind } = titled;
  for (const title of [own, ...[...groups].reverse()]) {
    const unit = saidUnit(title, kind) ?? bareUnit(title, kind);
    if (unit !== null) return unit;
  }
  if (kind === 'people') return plainTitle(own).endsWith('人数') ? '人' : null;
  return unitAbove(header);
}

/** A group that is nothing but the unit: 元 over 涉及 and 追缴. */
function bareUnit(title: string, kind: QuantityKind): string | null {
  return title.length <= 3 ? saidUnit(`:${title}`, kind) : null;
}

function unitAbove({ titles }: HeaderReading): string | null {
  for (const { text } of titles) {
    if (text.length > LONGEST_ABOVE) continue;
    const words = compact(text);
    const [, unit] = ABOVE.exec(words) ?? ABOVE_ALONE.exec(words) ?? [];
    if (unit !== undefined) return unit;
  }
  return null;
}

/** The unit most cells say, where every figure says one; people are never of two units. */
function unitOfCells(cells: readonly GridCell[], kind: QuantityKind): string | null {
  const units = cells.flatMap((cell) => unitNeededBy(cell, kind) ?? []);
  if (units.includes('')) return null;
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  if (kind === 'people' && counts.size > 1) return null;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** The unit a cell says, '' where its figure has none; null where it needs none: no figure, or 0. */
function unitNeededBy(cell: GridCell, kind: QuantityKind): string | null {
  const said = isNoQuantity(cell) ? null : readQuantity(cell, kind);
  if (said === null || (said.unit === '' && said.value === '0')) return null;
  return said.unit;
}

/** The own title without unit and brackets; one that says nothing alone with its group before it. */
function titleOf({ own, groups, kind }: TitledColumn): string {
  const plain = nameOf(own, kind);
  const group = nameOf(groups.at(-1) ?? '', kind);
  return NAMELESS.test(plain) && group !== '' ? `${group}${plain}` : plain;
}

function nameOf(title: string, kind: QuantityKind): string {
  return withoutUnit(plainTitle(title), kind);
}
