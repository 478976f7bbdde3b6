import type { ExcelHost } from '../excel-host';
import type { RequestMessage, ResponseError, ResponseMessage } from '../protocol/messages';

/** How much one message may hold. */
export interface PayloadLimits {
  /** Bytes of one request (UTF-8). */
  readonly requestBytes: number;
  /** Bytes of one answer (UTF-8). */
  readonly responseBytes: number;
  /** Cells of one property; with more its answer is null, without an error. */
  readonly cells: number;
}

/** Resource limits of Excel on the web: 5 MB a message and five million cells a property. */
export const WEB_LIMITS: PayloadLimits = {
  requestBytes: 5_000_000,
  responseBytes: 5_000_000,
  cells: 5_000_000,
};

/** What one `context.sync()` sent and received, in bytes. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** The two functions of a host that a client is joined to. */
export type HostEnd = Pick<ExcelHost, 'receive' | 'listen'>;

const ENCODER = new TextEncoder();
const bytesOf = (text: string): number => ENCODER.encode(text).length;

/**
 * The same host behind the limits of Excel on the web. A request that is too large is refused and nothing
 * of it is done; an answer that is too large is withheld, though what was asked for has been done.
 *
 * @param onExchange Told every message pair, with or without limits.
 */
export function withPayloadLimits(
  host: HostEnd,
  limits: PayloadLimits | null,
  onExchange?: (exchange: Exchange) => void,
): HostEnd {
  return {
    listen: (listener) => host.listen(listener),
    receive: async (text) => {
      const requestBytes = bytesOf(text);
      const answer =
        limits !== null && requestBytes > limits.requestBytes
          ? refusal(text, 'RequestPayloadSizeLimitExceeded')
          : limited(text, await host.receive(text), limits);
      onExchange?.({ requestBytes, responseBytes: bytesOf(answer) });
      return answer;
    },
  };
}

function limited(request: string, answer: string, limits: PayloadLimits | null): string {
  if (limits === null) return answer;
  const shown = withoutLargeBlocks(answer, limits.cells);
  return bytesOf(shown) > limits.responseBytes
    ? refusal(request, 'ResponsePayloadSizeLimitExceeded')
    : shown;
}

const MESSAGES = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

function refusal(request: string, code: keyof typeof MESSAGES): string {
  const { id } = JSON.parse(request) as RequestMessage;
  const error: ResponseError = {
    Code: code,
    Message: MESSAGES[code],
    Location: '',
    ActionIndex: 0,
    HttpStatusCode: 400,
  };
  const response: ResponseMessage = {
    id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: { Results: [], Error: error } },
  };
  return JSON.stringify(response);
}

/** A block of more cells than a get may give is answered with null. */
function withoutLargeBlocks(answer: string, cells: number): string {
  // A cell takes two characters at the least: a shorter answer cannot hold so many.
  if (answer.length < 2 * cells) return answer;
  return JSON.stringify(JSON.parse(answer), (_key, value: unknown) =>
    isLargeBlock(value, cells) ? null : value,
  );
}

function isLargeBlock(value: unknown, cells: number): boolean {
  if (!Array.isArray(value)) return false;
  const [row] = value as unknown[];
  return Array.isArray(row) && value.length * row.length > cells;
}
