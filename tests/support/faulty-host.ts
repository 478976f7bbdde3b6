import type { HostEnd } from '../../src/host/client/payload-limits';
import { ACTION, PATH } from '../../src/host/protocol/messages';
import type {
  RequestBody,
  RequestMessage,
  ResponseBody,
  ResponseMessage,
} from '../../src/host/protocol/messages';

/**
 * How a request goes wrong: `refused` before anything of it took effect, `midway` after so many of its
 * actions, `unanswered` after all of them, so that only the answer is an error.
 */
type FaultKind = 'refused' | 'midway' | 'unanswered';

export interface Fault {
  /** The number of the request (one `context.sync()`), from 1, since the host was armed. */
  readonly sync: number;
  readonly kind: FaultKind;
  /** The error code Office gives. */
  readonly code: string;
  /** Of `midway`: how many actions take effect. */
  readonly actions?: number;
  /** True: every request from there on is refused, too. */
  readonly lasting?: boolean;
}

/** The far end of a client that fails where it is told to. Hosts can be put behind it one after another. */
export class FaultyHost implements HostEnd {
  host: HostEnd;
  #fault: Fault | null = null;
  #requests: RequestBody[] = [];

  constructor(host: HostEnd) {
    this.host = host;
  }

  /** The requests since the host was armed; of one that was cut short what was asked for. */
  get requests(): readonly RequestBody[] {
    return this.#requests;
  }

  /** From here on requests are counted; with null none fails. */
  arm(fault: Fault | null): void {
    this.#fault = fault;
    this.#requests = [];
  }

  listen(listener: (message: string) => void): () => void {
    return this.host.listen(listener);
  }

  async receive(text: string): Promise<string> {
    const request = JSON.parse(text) as RequestMessage;
    const body = bodyOf(request);
    // The client lets go of its objects when it finds the time; nobody waits for it.
    if (isRelease(body)) return this.host.receive(text);
    this.#requests.push(body);
    const fault = this.#fault;
    const at = this.#requests.length;
    if (fault === null || at < fault.sync) return this.host.receive(text);
    if (at > fault.sync) {
      return fault.lasting ? failed(request.id, fault.code, [], 0) : this.host.receive(text);
    }
    const done = doneOf(fault, body.Actions.length);
    const answer = done === 0 ? null : await this.#part(request, body, done);
    // What went wrong by itself before the fault stays what it is.
    if (answer?.Error !== undefined) return wrapped(request.id, answer);
    return failed(request.id, fault.code, answer?.Results ?? [], done);
  }

  async #part(request: RequestMessage, body: RequestBody, actions: number): Promise<ResponseBody> {
    const part = { ...body, Actions: body.Actions.slice(0, actions) };
    const answer = await this.host.receive(
      JSON.stringify({ ...request, message: { ...request.message, body: part } }),
    );
    return (JSON.parse(answer) as ResponseMessage).message.body;
  }
}

function bodyOf({ message: { body } }: RequestMessage): RequestBody {
  return typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
}

function doneOf({ kind, actions = 0 }: Fault, all: number): number {
  if (kind === 'refused') return 0;
  return kind === 'unanswered' ? all : Math.min(actions, all);
}

function failed(id: number, code: string, results: ResponseBody['Results'], at: number): string {
  const error = {
    Code: code,
    Message: `injected ${code}`,
    Location: '',
    ActionIndex: at,
    HttpStatusCode: 400,
  };
  return wrapped(id, { Results: results, Error: error });
}

function wrapped(id: number, body: ResponseBody): string {
  const response: ResponseMessage = {
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body },
  };
  return JSON.stringify(response);
}

const RELEASE = '_RemoveReference';

/** Does a request only let go of objects the client kept? */
function isRelease({ Actions }: RequestBody): boolean {
  const [first] = Actions.filter(({ ActionType }) => ActionType === ACTION.method);
  return first?.Name === RELEASE;
}

/** Does a request change anything in the workbook? */
export function writes({ Actions, ObjectPaths }: RequestBody): boolean {
  const adds = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PATH.method && Name === 'Add',
  );
  return adds || Actions.some(isWriting);
}

const READING_METHODS = /^(?:Get|_KeepReference|_RemoveReference|Suspend)/u;

function isWriting({ ActionType, Name }: RequestBody['Actions'][number]): boolean {
  if (ActionType === ACTION.setProperty) return true;
  return ActionType === ACTION.method && !READING_METHODS.test(Name);
}

/**
 * Where a request is cut: between any two of its actions that change something where these are few; else
 * after everything it adds, and at `most` places spread over the rest.
 */
export function cutsOf(body: RequestBody, most: number): readonly number[] {
  const adding = new Set(
    Object.values(body.ObjectPaths)
      .filter(({ ObjectPathType, Name }) => ObjectPathType === PATH.method && Name === 'Add')
      .map(({ Id }) => Id),
  );
  const writing: number[] = [];
  const added: number[] = [];
  for (const [at, action] of body.Actions.entries()) {
    const adds = action.ActionType === ACTION.instantiate && adding.has(action.ObjectPathId);
    if (adds) added.push(at + 1);
    if (adds || isWriting(action)) writing.push(at + 1);
  }
  // After the last one the request is whole; that is another fault.
  const places = writing.filter((at) => at < body.Actions.length);
  const step = Math.max(1, Math.ceil(places.length / most));
  const spread = places.filter((_, at) => at % step === 0);
  const wanted = new Set([...spread, ...added.filter((at) => at < body.Actions.length)]);
  return [...wanted].sort((a, b) => a - b);
}
