import type { ServedSite } from './served-site';
import { serveSite } from './served-site';

/** The built add-in behind an address of this machine, and a browser before it. */
export function serveAddin(): Promise<ServedSite> {
  // Not the manifest: one that was built for an address of its own stays.
  return serveSite({ folder: 'dist/addin', build: ['build-addin.mjs', 'buildFiles()'] });
}
