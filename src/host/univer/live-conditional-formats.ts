import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';

import type { Area } from './area';
import { intersection, without } from './area';
import type { LiveStyle } from './live-cells';
import type { Unit } from './unit';
import { toArea, toRange } from './unit';

/** A rule that gives cells a look; `subType` tells when (`formula`, `number`, `text`, …). */
export interface HighlightConfig {
  readonly type: 'highlightCell';
  readonly subType: string;
  readonly style: LiveStyle;
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
  /** Of a `rank`: the last ones, and a share rather than a number of cells. */
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
}

/** One end of a data bar: what it is (`min`, `num`, `formula`, …) and its number or formula. */
export interface BoundConfig {
  readonly type: string;
  readonly value?: number | string;
}

export interface DataBarConfig {
  readonly type: 'dataBar';
  readonly isShowValue: boolean;
  readonly config: {
    readonly min: BoundConfig;
    readonly max: BoundConfig;
    readonly isGradient: boolean;
    readonly positiveColor: string;
    readonly nativeColor: string;
  };
}

/** Two or three colours, from the lowest value to the highest. */
export interface ColorScaleConfig {
  readonly type: 'colorScale';
  readonly config: readonly {
    readonly index: number;
    readonly color: string;
    readonly value: BoundConfig;
  }[];
}

/** Icons from the highest threshold down; the last one is for all that is lower. */
export interface IconSetConfig {
  readonly type: 'iconSet';
  readonly isShowValue: boolean;
  readonly config: readonly {
    readonly operator: string;
    readonly value: BoundConfig;
    readonly iconType: string;
    readonly iconId: string;
  }[];
}

export type RuleConfig = HighlightConfig | DataBarConfig | ColorScaleConfig | IconSetConfig;

export interface LiveRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly config: RuleConfig;
}

/** The conditional formats of one sheet, first the one that wins. */
export class LiveConditionalFormats {
  readonly #unit: Unit;
  readonly #sheetId: string;

  constructor(unit: Unit, sheetId: string) {
    this.#unit = unit;
    this.#sheetId = sheetId;
  }

  /** In order of priority. */
  all(): LiveRule[] {
    return this.#univerRules().map(toLiveRule);
  }

  find(id: string): LiveRule | null {
    return this.all().find((rule) => rule.id === id) ?? null;
  }

  /** The new rule comes first, as in Excel. */
  add(areas: readonly Area[], config: RuleConfig): LiveRule {
    const before = new Set(this.all().map(({ id }) => id));
    this.#unit.execute(AddCfCommand, {
      subUnitId: this.#sheetId,
      rule: { ranges: areas.map(toRange), stopIfTrue: false, rule: config },
    });
    const added = this.all().find(({ id }) => !before.has(id));
    if (added === undefined) throw new Error('Cannot find the new conditional format');
    return added;
  }

  set(rule: LiveRule): void {
    this.#unit.execute(SetCfCommand, {
      subUnitId: this.#sheetId,
      cfId: rule.id,
      rule: {
        cfId: rule.id,
        ranges: rule.areas.map(toRange),
        stopIfTrue: rule.stopIfTrue,
        rule: rule.config,
      },
    });
  }

  remove(id: string): void {
    this.#unit.execute(DeleteCfCommand, { subUnitId: this.#sheetId, cfId: id });
  }

  /** Takes the area out of every rule; a rule left without cells goes. */
  clear(area: Area): void {
    for (const rule of this.all()) {
      if (!rule.areas.some((one) => intersection(one, area) !== null)) continue;
      const areas = rule.areas.flatMap((one) => without(one, area));
      if (areas.length === 0) this.remove(rule.id);
      else this.set({ ...rule, areas });
    }
  }

  /** Moves the rule to a place in the order, 0 for the first. */
  move(id: string, place: number): void {
    const rules = this.all();
    if (rules[place]?.id === id) return;
    const others = rules.filter((rule) => rule.id !== id);
    const next = others[place];
    const end = next ?? others.at(-1);
    if (end === undefined) return;
    this.#unit.execute(MoveCfCommand, {
      subUnitId: this.#sheetId,
      start: { id, type: 'self' },
      end: { id: end.id, type: next === undefined ? 'after' : 'before' },
    });
  }

  #univerRules(): readonly IConditionFormattingRule[] {
    const model = this.#unit.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.#unit.id, this.#sheetId) ?? [];
  }
}

function toLiveRule(rule: IConditionFormattingRule): LiveRule {
  return {
    id: rule.cfId,
    areas: rule.ranges.map(toArea),
    stopIfTrue: rule.stopIfTrue,
    config: rule.rule,
  };
}
