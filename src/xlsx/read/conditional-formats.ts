import { parseSqref, type CellArea } from '../address/a1';
import {
  childOf,
  childrenOf,
  descendantsOf,
  flag,
  numeric,
  type XmlElement,
} from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet';

/** A threshold of a data bar, colour scale or icon set; `value` as written (a number or a formula). */
interface ConditionValue {
  readonly type: string;
  readonly value: string;
}

/** One conditional formatting rule, with the elements it was read from. */
export interface ConditionalRule {
  /** Place in the document: main rules first, then those that only an extension holds. */
  readonly index: number;
  readonly areas: readonly CellArea[];
  /** `expression`, `cellIs`, `dataBar`, `colorScale`, `iconSet`, … */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly differential: number | null;
  readonly formulas: readonly string[];
  readonly values: readonly ConditionValue[];
  readonly colours: readonly XmlElement[];
  readonly element: XmlElement;
  /** The `conditionalFormatting` block around it. */
  readonly block: XmlElement;
  /** The `x14` element that continues a data bar, or null. */
  readonly extension: XmlElement | null;
  /** True for a rule that stands only in the extension list and that we leave as it is. */
  readonly extensionOnly: boolean;
}

/** The rules of a worksheet in document order. */
export function readConditionalRules(sheet: WorksheetPart): ConditionalRule[] {
  const extended = extensionRules(sheet.root);
  const rules: ConditionalRule[] = [];
  for (const block of childrenOf(sheet.root, 'conditionalFormatting')) {
    const areas = parseSqref(block.attributes['sqref'] ?? '');
    for (const element of childrenOf(block, 'cfRule')) {
      const id = descendantsOf(element, 'id')[0]?.text.trim() ?? '';
      const extension = extended.get(id)?.element ?? null;
      extended.delete(id);
      rules.push(toRule(rules.length, element, block, areas, extension, false));
    }
  }
  for (const { element, block } of extended.values()) {
    const areas = parseSqref(descendantsOf(block, 'sqref')[0]?.text ?? '');
    rules.push(toRule(rules.length, element, block, areas, null, true));
  }
  return rules;
}

/** The extension's rules by id; one without an id gets a key of its own. */
function extensionRules(root: XmlElement): Map<string, { element: XmlElement; block: XmlElement }> {
  const found = new Map<string, { element: XmlElement; block: XmlElement }>();
  for (const ext of childrenOf(childOf(root, 'extLst'), 'ext')) {
    for (const list of ext.children.filter((child) => child.local === 'conditionalFormattings')) {
      for (const block of childrenOf(list, 'conditionalFormatting')) {
        for (const element of childrenOf(block, 'cfRule')) {
          found.set(element.attributes['id'] ?? `#${element.start}`, { element, block });
        }
      }
    }
  }
  return found;
}

function toRule(
  index: number,
  element: XmlElement,
  block: XmlElement,
  areas: readonly CellArea[],
  extension: XmlElement | null,
  extensionOnly: boolean,
): ConditionalRule {
  const type = element.attributes['type'] ?? '';
  const body = ['dataBar', 'colorScale', 'iconSet'].includes(type)
    ? childOf(element, type)
    : undefined;
  return {
    index,
    areas,
    type,
    priority: numeric(element.attributes['priority']) ?? 0,
    stopIfTrue: flag(element.attributes['stopIfTrue']),
    differential: numeric(element.attributes['dxfId']) ?? null,
    formulas: childrenOf(element, 'formula').map((formula) => formula.text),
    values: childrenOf(body, 'cfvo').map(toValue),
    colours: childrenOf(body, 'color'),
    element,
    block,
    extension,
    extensionOnly,
  };
}

function toValue(element: XmlElement): ConditionValue {
  return { type: element.attributes['type'] ?? 'num', value: element.attributes['val'] ?? '' };
}
