import type { Desk, PageDesk } from '#panel';
import { pageDesk } from '#panel';

/** A desk that hands files over as downloads. */
export interface BrowserDesk extends PageDesk {
  readonly offerFile: (name: string, bytes: Uint8Array, mediaType: string) => Promise<void>;
}

/** The desk of the workbench: all that a page has, and downloads. */
export function browserDesk(showProgress: Desk['showProgress'] = () => undefined): BrowserDesk {
  const page = pageDesk({
    hostName: 'workbench',
    hasFunctions: true,
    hasPivots: true,
    locale: navigator.language,
    showProgress,
  });
  return {
    ...page,
    offerFile: async (name, bytes, mediaType) => {
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      URL.revokeObjectURL(address);
    },
  };
}
