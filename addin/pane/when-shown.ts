/** What is used of Office to tell whether the pane is shown. */
export interface PaneOffice {
  readonly addin: {
    onVisibilityModeChanged(
      handler: (message: { readonly visibilityMode: string }) => void,
    ): Promise<unknown>;
  };
}

/** What Office says when it is ready, of a shared page too, which its types leave out. */
export interface Ready {
  readonly addin?: { readonly visibilityMode?: string } | null;
}

const hidden = 'Hidden';

/**
 * Waits until the user sees the pane. Excel starts the page unseen in a workbook that has one of our functions: a panel there
 * would read the workbook, and leave signs in it, for nobody. Where Excel does not tell, it counts as seen.
 */
export async function whenShown(office: PaneOffice, { addin }: Ready): Promise<void> {
  if (addin?.visibilityMode !== hidden) return;
  await new Promise<void>((resolve) => {
    office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode !== hidden) resolve();
      })
      .catch(() => resolve());
  });
}
