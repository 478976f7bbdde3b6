import { HostError, notImplemented } from '../protocol/host-error';
import type { FilterColumn } from '../univer/live-filter';

/** What a column is asked for, in Univer's words. */
type Asked = Omit<FilterColumn, 'colId'>;

/** Excel.FilterCriteria as it comes over the wire. */
interface CriteriaJson {
  readonly filterOn?: unknown;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: unknown;
  readonly values?: unknown;
}

const COMPARISONS = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
] as const;

/** Univer's yes. */
const AND = 1 as never;

/** Kinds Excel knows and this host does not. */
const OTHER_KINDS: readonly unknown[] = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'TopItems',
  'TopPercent',
  'Icon',
];

/** Reads the criteria of one column. NotImplemented for kinds other than values and comparisons. */
export function readCriteria(json: unknown): Asked {
  if (typeof json !== 'object' || json === null) throw new HostError('InvalidArgument');
  const criteria: CriteriaJson = lowerNames(json);
  if (criteria.filterOn === 'Values') return askedValues(criteria.values);
  if (criteria.filterOn === 'Custom') return askedComparisons(criteria);
  if (OTHER_KINDS.includes(criteria.filterOn))
    throw notImplemented(`AutoFilter.Apply(filterOn ${String(criteria.filterOn)})`);
  throw new HostError('InvalidArgument');
}

/** The criteria as Excel says them. */
export function writeCriteria({ filters, customFilters }: Asked): object {
  if (filters !== undefined) {
    const values = [...(filters.filters ?? []), ...(filters.blank === true ? [''] : [])];
    return { filterOn: 'Values', values };
  }
  if (customFilters === undefined) throw notImplemented('AutoFilter.Criteria of colours');
  const [first, second] = customFilters.customFilters.map(({ operator, val }) => {
    const sign = COMPARISONS.find(([, name]) => name === operator)?.[0] ?? '=';
    return `${sign}${val}`;
  });
  return {
    filterOn: 'Custom',
    criterion1: first,
    ...(second === undefined ? {} : { criterion2: second }),
    operator: customFilters.and !== undefined ? 'And' : 'Or',
  };
}

function askedValues(values: unknown): Asked {
  if (!Array.isArray(values)) throw new HostError('InvalidArgument');
  const texts = values.map((value: unknown) => {
    if (typeof value === 'object') throw notImplemented('AutoFilter.Apply of FilterDatetime');
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  });
  const shown = texts.filter((text) => text !== '');
  return {
    filters: {
      ...(shown.length < texts.length ? { blank: true as const } : {}),
      filters: shown,
    },
  };
}

function askedComparisons({ criterion1, criterion2, operator }: CriteriaJson): Asked {
  const first = comparison(criterion1);
  if (criterion2 === undefined || criterion2 === null || criterion2 === '')
    return { customFilters: { customFilters: [first] } };
  return {
    customFilters: {
      ...(operator === 'Or' ? {} : { and: AND }),
      customFilters: [first, comparison(criterion2)],
    },
  };
}

function comparison(criterion: unknown): { val: string | number; operator?: never } {
  if (typeof criterion !== 'string' || criterion === '') throw new HostError('InvalidArgument');
  const known = COMPARISONS.find(([sign]) => criterion.startsWith(sign));
  const text = known === undefined ? criterion : criterion.slice(known[0].length);
  // Equal and not equal compare texts with wildcards; only an order compares numbers.
  if (known === undefined || known[1] === 'equal') return { val: text };
  if (known[1] === 'notEqual') return { val: text, operator: known[1] as never };
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return { val: Number.isNaN(number) ? text : number, operator: known[1] as never };
}

/** The client sends the names as the program wrote them; Excel does not mind the first letter. */
function lowerNames(json: object): CriteriaJson {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      value as unknown,
    ]),
  );
}
