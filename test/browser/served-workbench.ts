import type { ServedSite } from './served-site';
import { serveSite } from './served-site';

export type { WatchedPage } from './served-site';

/** The built workbench behind an address of this machine, and a browser before it. */
export type ServedWorkbench = ServedSite;

export function serveWorkbench(): Promise<ServedWorkbench> {
  return serveSite({ folder: 'dist/workbench', build: ['build.mjs', 'buildWorkbench()'] });
}
