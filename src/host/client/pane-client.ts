import type { PaneMessage } from '../pane-messages';
import { bridgeText } from '../pane-messages';
import type { Bridge } from './load-client';
import { officeMembers } from './office-context';
import { pageUi } from './page-ui';

/**
 * Runs in the pane's frame right after Microsoft's client and before the pane's own code: joins the
 * client to the workbook in the page around the frame, and gives what `office.js` would give.
 */
function connect(): void {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const message: PaneMessage = { excelBridge: text };
      window.parent.postMessage(message, location.origin);
    },
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || event.source !== window.parent) return;
    const text = bridgeText(event.data);
    if (text !== null) bridge.onMessageFromHost?.(text);
  });
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  // The client has made an `Office` of its own, which waits for an office.js that never comes.
  const displayLanguage = navigator.language || 'zh-CN';
  const office = officeMembers({
    dark,
    platform: 'OfficeOnline',
    displayLanguage,
    page: pageUi(),
  });
  Object.assign(window, { Office: office });
  const { HostBridge } = OfficeExtension as unknown as {
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  };
  HostBridge.init(bridge);
}

connect();
