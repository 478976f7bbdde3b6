import { formatArea } from './objects/address';
import { EVENT_TYPE, WORKBOOK_TARGET } from './objects/event-methods';
import type { EventSwitch } from './objects/targets';
import type { EventEntry, EventMessage } from './protocol/messages';
import type { Area } from './univer/area';
import type { Change } from './univer/changes';

/** The category under which the client expects Excel's events. */
const EVENT_CATEGORY = 65_536;

/** Excel's words for what happened to cells (Excel.DataChangeType). */
const CHANGE_TYPES = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
} as const;

/** The whole address, by which the client asks for the range of an event. */
type AddressOf = (sheetId: string, area: Area) => string;

/** Turns changes of the workbook into the events the client has subscribed to. */
export class EventSender implements EventSwitch {
  readonly #subscribed = new Map<string, number>();
  readonly #send: (message: EventMessage) => void;
  readonly #addressOf: AddressOf;

  constructor(send: (message: EventMessage) => void, addressOf: AddressOf) {
    this.#send = send;
    this.#addressOf = addressOf;
  }

  register(messageType: number, targetId: string): void {
    const key = keyOf(messageType, targetId);
    this.#subscribed.set(key, (this.#subscribed.get(key) ?? 0) + 1);
  }

  unregister(messageType: number, targetId: string): void {
    const key = keyOf(messageType, targetId);
    const left = (this.#subscribed.get(key) ?? 0) - 1;
    if (left > 0) this.#subscribed.set(key, left);
    else this.#subscribed.delete(key);
  }

  /** `byAddIn`: the change came through the API rather than from the user. */
  changed(change: Change, byAddIn: boolean): void {
    const { messageType, args } = describe(change, byAddIn, this.#addressOf);
    const entries: EventEntry[] = [];
    for (const targetId of [change.sheetId, WORKBOOK_TARGET]) {
      if (!this.#subscribed.has(keyOf(messageType, targetId))) continue;
      const message = JSON.stringify(args);
      entries.push({ messageCategory: EVENT_CATEGORY, messageType, targetId, message });
    }
    if (entries.length > 0) this.#send({ type: 3, controlId: '', message: { entries } });
  }
}

function keyOf(messageType: number, targetId: string): string {
  return `${messageType} ${targetId}`;
}

function describe(
  change: Change,
  byAddIn: boolean,
  addressOf: AddressOf,
): { readonly messageType: number; readonly args: object } {
  const worksheetId = change.sheetId;
  switch (change.kind) {
    case 'activated':
      return { messageType: EVENT_TYPE.activated, args: { worksheetId } };
    case 'added':
    case 'deleted':
      return { messageType: EVENT_TYPE[change.kind], args: { worksheetId, source: 'Local' } };
    case 'selection':
      return {
        messageType: EVENT_TYPE.selectionChanged,
        args: { worksheetId, address: formatArea(change.area) },
      };
    case 'cells':
    case 'rowsInserted':
    case 'rowsDeleted':
    case 'columnsInserted':
    case 'columnsDeleted':
      return {
        messageType: EVENT_TYPE.changed,
        args: {
          worksheetId,
          address: formatArea(change.area),
          changeType: CHANGE_TYPES[change.kind],
          source: 'Local',
          triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: 'None',
          referenceId: addressOf(worksheetId, change.area),
        },
      };
  }
}
