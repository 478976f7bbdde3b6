import type { IWorkbookData } from '@univerjs/core';
import type { PageSetup } from '../../../xlsx/read/page-setup';
import type { ChartEdits } from '../../../xlsx/patch/charts';
import type { HostExtras } from '../host-extras';
import type { HostTable } from '../host-tables';
import type { DateSystem } from '../open/dates-1904';
import {
  RESOURCE,
  type FilterJson,
  type NameJson,
  type NoteJson,
  type RuleJson,
  type ValidationJson,
} from '../open/resource-types';
import { chartEdits } from './charts';

export type NotesJson = Readonly<
  Record<string, Readonly<Record<string, NoteJson | undefined>> | undefined>
>;

/** What the plug-ins and Office.js keep for one sheet. */
export interface SheetResources {
  readonly rules: readonly RuleJson[];
  readonly validations: readonly ValidationJson[];
  readonly filter: FilterJson | null;
  readonly notes: NotesJson;
  readonly properties: Readonly<Record<string, string>>;
  /** Null where nothing is known of it: the file's own stays. */
  readonly page: PageSetup | null;
  /** Null where nothing is known of them: the file's own stay. */
  readonly charts: ChartEdits | null;
  readonly tables: readonly HostTable[];
}

export interface GridResources {
  readonly names: readonly NameJson[];
  readonly ofSheet: (id: string) => SheetResources;
}

type BySheet<T> = Readonly<Record<string, T | undefined>>;

/** The plug-ins' data in a snapshot, read once; missing data counts as nothing kept. */
export function gridResources(
  now: IWorkbookData,
  extras: HostExtras,
  dates: DateSystem,
): GridResources {
  const read = (name: string): unknown => {
    const text = now.resources?.find((resource) => resource.name === name)?.data;
    return (text === undefined || text === '' ? null : JSON.parse(text)) ?? {};
  };
  const rules = read(RESOURCE.conditionalFormats) as BySheet<RuleJson[]>;
  const validations = read(RESOURCE.dataValidations) as BySheet<ValidationJson[]>;
  const filters = read(RESOURCE.filter) as BySheet<FilterJson | null>;
  const notes = read(RESOURCE.notes) as BySheet<NotesJson>;
  const names = read(RESOURCE.definedNames) as BySheet<NameJson>;
  return {
    names: Object.values(names).filter((name) => name !== undefined),
    ofSheet: (id) => ({
      rules: rules[id] ?? [],
      validations: validations[id] ?? [],
      filter: filters[id] ?? null,
      notes: notes[id] ?? {},
      properties: extras.sheetProperties[id] ?? {},
      page: extras.pageSetups[id] ?? null,
      tables: extras.tables?.[id] ?? [],
      charts: chartEdits(extras.charts[id], { now, dates, filters }),
    }),
  };
}
