import { DISCIPLINE } from './areas/discipline.mjs';
import { INSPECTION } from './areas/inspection.mjs';
import { LONG_TERM } from './areas/long-term.mjs';
import { PARTY_BUILDING } from './areas/party-building.mjs';
import { POLICING } from './areas/policing.mjs';

/** Words above the table. The title says what is made up. */
export const TITLE = '巡察反馈问题整改台账（示例数据：单位、职务、时限和进展均为虚构）';
export const SUBTITLE =
  '填报单位：某镇公安分局（示例）　反馈日期：2024年7月26日　截至2025年4月30日';

/**
 * The five areas in the order of the sheet; problems are numbered through all of them.
 *
 * A value of a problem (`deadline`, `progress`, `status`, …) stands on the problem where one merged
 * cell says it for all measures, and on the measure where every row says its own. A deadline is a
 * text, or a real date cell made by `on`. `percent` is a fraction of 1.
 */
export const AREAS = [POLICING, DISCIPLINE, PARTY_BUILDING, INSPECTION, LONG_TERM];
