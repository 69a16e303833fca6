import type { Doing } from './doing';

/** From the page to the worker. */
export type Asking =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'call off'; readonly id: number };

/** From the worker to the page. */
export type Telling =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number; readonly doing: Doing }
  | { readonly kind: 'called off'; readonly id: number }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
