import type { Bridge } from './load-client';
import { loadClient } from './load-client';
import type { HostEnd } from './payload-limits';

/**
 * Joins Microsoft's client, given as source text, to a host in this process. From then on the
 * globals `Excel` and `Office` work on the host's workbook.
 */
export function connectInProcess(host: HostEnd, source: string): void {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      void host.receive(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  host.listen((message) => bridge.onMessageFromHost?.(message));
  loadClient(source, bridge);
}
