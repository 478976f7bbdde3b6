import type { EventSwitch } from './targets';

/** The client's numbers for events (`eventType` in its source). */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** The methods by which the client subscribes, without `_Register` and `_Unregister`. */
const SHEET_EVENTS = {
  DataChangedEvent: EVENT_TYPE.changed,
  ActivatedEvent: EVENT_TYPE.activated,
  SelectionChangedEvent: EVENT_TYPE.selectionChanged,
  DeactivatedEvent: EVENT_TYPE.deactivated,
  FormatChangedEvent: EVENT_TYPE.formatChanged,
  RowSortedEvent: EVENT_TYPE.rowSorted,
  RowHiddenChangedEvent: EVENT_TYPE.rowHiddenChanged,
  // Whether a sheet is protected never changes here, so that it is never told.
  ProtectionChangedEvent: EVENT_TYPE.protectionChanged,
  EventNameChanged: EVENT_TYPE.nameChanged,
  EventVisibilityChanged: EVENT_TYPE.visibilityChanged,
} as const;

export const EVENT_METHODS = {
  worksheet: SHEET_EVENTS,
  worksheetCollection: {
    ...SHEET_EVENTS,
    AddedEvent: EVENT_TYPE.added,
    DeletedEvent: EVENT_TYPE.deleted,
  },
} as const;

/** The pairs of methods for a table of events. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  switchOf: (target: T) => EventSwitch,
  targetIdOf: (target: T) => string,
): Record<string, (target: T) => void> {
  const methods: Record<string, (target: T) => void> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target) => {
      switchOf(target).register(type, targetIdOf(target));
    };
    methods[`_Unregister${name}`] = (target) => {
      switchOf(target).unregister(type, targetIdOf(target));
    };
  }
  return methods;
}
