import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has them; jsdom does not hand them on.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// Without layout there is nothing to scroll.
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
