import { formatArea } from './objects/address';
import { EVENT_TYPE, WORKBOOK_TARGET } from './objects/event-methods';
import type { EventSwitch } from './objects/targets';
import type { EventEntry, EventMessage } from './protocol/messages';
import type { SentChange } from './sent-changes';
import type { Area } from './univer/area';

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

/** Who did it: somebody else who has the workbook open, this add-in through the API, or the user. */
export type Author = 'coAuthor' | 'addIn' | 'user';

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

  /** Tells those who subscribed, on the sheet or on the whole workbook. */
  changed(change: SentChange, by: Author): void {
    const told = describe(change, by, this.#addressOf);
    if (told === null) return;
    const { messageType, args } = told;
    const message = JSON.stringify(args);
    const entries = [change.sheetId, WORKBOOK_TARGET]
      .filter((targetId) => this.#subscribed.has(keyOf(messageType, targetId)))
      .map((targetId): EventEntry => ({
        messageCategory: EVENT_CATEGORY,
        messageType,
        targetId,
        message,
      }));
    if (entries.length > 0) this.#send({ type: 3, controlId: '', message: { entries } });
  }
}

function keyOf(messageType: number, targetId: string): string {
  return `${messageType} ${targetId}`;
}

interface Told {
  readonly messageType: number;
  readonly args: object;
}

interface Common {
  readonly worksheetId: string;
  readonly source: 'Local' | 'Remote';
}

type ChangeOf<Kind extends SentChange['kind']> = Extract<SentChange, { readonly kind: Kind }>;

function describe(change: SentChange, by: Author, addressOf: AddressOf): Told | null {
  const { sheetId: worksheetId } = change;
  const common: Common = { worksheetId, source: by === 'coAuthor' ? 'Remote' : 'Local' };
  if ('area' in change) {
    const address = formatArea(change.area);
    // Where a co-author looks is nobody else's event.
    if (change.kind === 'selection') {
      const args = { worksheetId, address };
      return by === 'coAuthor' ? null : { messageType: EVENT_TYPE.selectionChanged, args };
    }
    const referenceId = addressOf(worksheetId, change.area);
    return describeArea(change, by, { ...common, address, referenceId });
  }
  if (change.kind === 'activated' || change.kind === 'deactivated') {
    const messageType = EVENT_TYPE[change.kind];
    return by === 'coAuthor' ? null : { messageType, args: { worksheetId } };
  }
  return describeSheet(change, common);
}

const SHOWN = { visibilityBefore: 'Hidden', visibilityAfter: 'Visible' };
const HIDDEN = { visibilityBefore: 'Visible', visibilityAfter: 'Hidden' };

function describeSheet(
  change: ChangeOf<'added' | 'deleted' | 'renamed' | 'shown' | 'hidden'>,
  common: Common,
): Told {
  switch (change.kind) {
    case 'added':
    case 'deleted':
      return { messageType: EVENT_TYPE[change.kind], args: common };
    case 'shown':
      return { messageType: EVENT_TYPE.visibilityChanged, args: { ...common, ...SHOWN } };
    case 'hidden':
      return { messageType: EVENT_TYPE.visibilityChanged, args: { ...common, ...HIDDEN } };
    case 'renamed': {
      const { name: nameAfter, nameBefore } = change;
      const args = { ...common, nameBefore, nameAfter };
      return { messageType: EVENT_TYPE.nameChanged, args };
    }
  }
}

/** Events that say nothing but where; `changeType` tells two of one type apart. */
const PLAIN = {
  formats: { messageType: EVENT_TYPE.formatChanged, more: {} },
  sorted: { messageType: EVENT_TYPE.rowSorted, more: {} },
  rowsHidden: { messageType: EVENT_TYPE.rowHiddenChanged, more: { changeType: 'Hidden' } },
  rowsShown: { messageType: EVENT_TYPE.rowHiddenChanged, more: { changeType: 'Unhidden' } },
} as const;

type Plain = keyof typeof PLAIN;

function isPlain(change: ChangeOf<Plain | keyof typeof CHANGE_TYPES>): change is ChangeOf<Plain> {
  return Object.hasOwn(PLAIN, change.kind);
}

function describeArea(
  change: ChangeOf<Plain | keyof typeof CHANGE_TYPES>,
  by: Author,
  common: object,
): Told {
  if (isPlain(change)) {
    const { messageType, more } = PLAIN[change.kind];
    return { messageType, args: { ...common, ...more } };
  }
  const args = {
    ...common,
    changeType: CHANGE_TYPES[change.kind],
    triggerSource: by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...(change.kind === 'cells' ? change.details : {}),
  };
  return { messageType: EVENT_TYPE.changed, args };
}
