import { HostError, notImplemented } from './host-error';
import type { HostObject } from './host-object';
import type { Action, ActionResult, RequestBody, ResponseBody, ResponseError } from './messages';
import { ACTION } from './messages';
import { ObjectPaths, place } from './object-paths';
import { answerQuery } from './query';
import type { References } from './references';

export interface ProcessorOptions {
  readonly root: HostObject;
  readonly references: References;
  /** Awaited before results of formulas are read, so that none is an old one. */
  readonly beforeReading: () => Promise<void>;
  /** Called once per request before its first action. */
  readonly beforeRequest?: () => void;
  /** Called before a step that may look at more than what it sets. */
  readonly beforeOther?: () => void;
  /** Called once per request after its last action; Excel lifts suspensions then. */
  readonly afterRequest: () => void;
}

const KEEP_REFERENCE = '_KeepReference';
const REMOVE_REFERENCE = '_RemoveReference';

/**
 * Carries out requests one at a time, action by action. The first action that fails ends its
 * request with an error; what came before it has taken effect, as in Excel.
 */
export class RequestProcessor {
  readonly #options: ProcessorOptions;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: ProcessorOptions) {
    this.#options = options;
  }

  /** Resolves to the answer; never rejects. */
  process(body: RequestBody): Promise<ResponseBody> {
    const answer = this.#queue.then(() => this.#run(body));
    this.#queue = answer;
    return answer;
  }

  async #run(body: RequestBody): Promise<ResponseBody> {
    const request = new OneRequest(body, this.#options);
    const results: ActionResult[] = [];
    this.#options.beforeRequest?.();
    try {
      for (const [index, action] of body.Actions.entries()) {
        try {
          results.push({ ActionId: action.Id, Value: await request.perform(action) });
        } catch (error) {
          return { Results: results, Error: describe(error, request.location(action), index) };
        }
      }
      return { Results: results };
    } finally {
      this.#options.afterRequest();
    }
  }
}

class OneRequest {
  readonly #options: ProcessorOptions;
  readonly #paths: ObjectPaths;
  readonly #keptIds = new Map<HostObject, string>();

  constructor(body: RequestBody, options: ProcessorOptions) {
    this.#options = options;
    const before = options.beforeOther;
    this.#paths = new ObjectPaths(body.ObjectPaths, options.root, options.references, before);
  }

  async perform(action: Action): Promise<unknown> {
    if (!MAY_GATHER.has(action.ActionType)) this.#options.beforeOther?.();
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return this.#instantiate(this.#paths.find(action.ObjectPathId));
      case ACTION.query:
        if (readsResults(action)) await this.#options.beforeReading();
        return this.#query(action);
      case ACTION.method:
        return this.#call(action);
      case ACTION.setProperty:
        this.#set(action);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** Where the action failed: at one of its objects, or at its own member. */
  location(action: Action): string {
    let object: HostObject | null;
    try {
      object = this.#paths.find(action.ObjectPathId);
    } catch {
      return this.#paths.location(action.ObjectPathId);
    }
    return action.Name === '' || object === null
      ? this.#paths.location(action.ObjectPathId)
      : place(object.typeName, action.Name);
  }

  #instantiate(object: HostObject | null): unknown {
    if (object === null) return null;
    const kept = this.#keptIds.get(object);
    return { ...object.identity(), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }

  #query(action: Action): unknown {
    const object = this.#paths.find(action.ObjectPathId);
    return object === null ? null : answerQuery(object, action.QueryInfo ?? {});
  }

  async #call(action: Action): Promise<unknown> {
    const object = this.#paths.find(action.ObjectPathId);
    if (action.Name === KEEP_REFERENCE) {
      if (object !== null) this.#keptIds.set(object, this.#options.references.keep(object));
      return null;
    }
    const values = this.#paths.values(action.ArgumentInfo);
    if (action.Name === REMOVE_REFERENCE) {
      this.#options.references.forget(String(values[0]));
      return null;
    }
    if (object === null) throw new HostError('ItemNotFound');
    return (await object.call(action.Name, values)) ?? null;
  }

  #set(action: Action): void {
    const object = this.#paths.find(action.ObjectPathId);
    if (object === null) throw new HostError('ItemNotFound');
    if (!LOOKS.has(object.typeName)) this.#options.beforeOther?.();
    const [value] = this.#paths.values(action.ArgumentInfo);
    object.write(action.Name, value);
  }
}

/** Actions that by themselves look at nothing; what their objects' paths do is told apart there. */
const MAY_GATHER: ReadonlySet<number> = new Set([
  ACTION.instantiate,
  ACTION.trace,
  ACTION.setProperty,
]);

/** The types whose properties are set on the cells of a range alone. */
const LOOKS: ReadonlySet<string> = new Set([
  'RangeBorder',
  'RangeFill',
  'RangeFont',
  'RangeFormat',
]);

/** The properties that show what formulas came to; everything else can be told without calculating. */
const RESULTS: ReadonlySet<string> = new Set(['values', 'valueTypes', 'text', 'value', 'type']);

function readsResults(action: Action): boolean {
  const selected = action.QueryInfo?.Select ?? [];
  if (selected.length === 0) return true;
  return selected.some((path) => RESULTS.has(camelCase(path.split('/').at(-1) ?? '')));
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function describe(error: unknown, location: string, index: number): ResponseError {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', error instanceof Error ? `(${error.message})` : '');
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.code === 'GeneralException' ? 500 : 400,
  };
}
