import type { IRange, IStyleBase } from '@univerjs/core';

/** The JSON that Univer's plug-ins keep in a snapshot, as far as a file can hold it. */
export const RESOURCE = {
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  dataValidations: 'SHEET_DATA_VALIDATION_PLUGIN',
  filter: 'SHEET_FILTER_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  definedNames: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

export interface ValueJson {
  readonly type: string;
  readonly value?: number | string;
}

export type RuleBodyJson =
  | {
      readonly type: 'highlightCell';
      readonly subType: string;
      readonly style: IStyleBase;
      readonly operator?: string;
      readonly value?: number | string | readonly number[];
      readonly isBottom?: boolean;
      readonly isPercent?: boolean;
    }
  | {
      readonly type: 'dataBar';
      readonly isShowValue: boolean;
      readonly config: {
        readonly min: ValueJson;
        readonly max: ValueJson;
        readonly isGradient: boolean;
        readonly positiveColor: string;
        readonly nativeColor: string;
      };
    }
  | {
      readonly type: 'colorScale';
      readonly config: readonly {
        readonly index: number;
        readonly color: string;
        readonly value: ValueJson;
      }[];
    }
  | {
      readonly type: 'iconSet';
      readonly isShowValue: boolean;
      readonly config: readonly {
        readonly operator: string;
        readonly value: ValueJson;
        readonly iconType: string;
        readonly iconId: string;
      }[];
    };

export interface RuleJson {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: RuleBodyJson;
}

export interface ValidationJson {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly IRange[];
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface FilterJson {
  readonly ref: IRange;
  readonly filterColumns?: readonly FilterColumnJson[];
  readonly cachedFilteredOut?: readonly number[];
}

export interface FilterColumnJson {
  readonly colId: number;
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
  readonly customFilters?: {
    readonly and?: 1;
    readonly customFilters: readonly {
      readonly val: string | number;
      readonly operator?: string;
    }[];
  };
}

export interface NoteJson {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show?: boolean;
}

export interface NameJson {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
