import type { IStyleData } from '@univerjs/core';

/** How a cell looks, in Univer's words. */
export type LiveStyle = IStyleData;

/** Properties to change; null takes one away. */
export type StylePatch = { readonly [K in keyof IStyleData]?: IStyleData[K] | null };
