import * as React from 'react';

/** What React keeps for itself, as much as is asked of it here. */
interface Kept {
  recentlyCreatedOwnerStacks: number;
}

/**
 * While it is developed with, React notes of the first 10,000 elements in every second where in the code each was made, for
 * the words of its warnings. Nothing reads that here, and it took a tenth of the time of the panel's tests: so the 10,000 are
 * always used up. What React warns of stays the same.
 */
export function quickenElements(): void {
  const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: kept } = React as unknown as {
    __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: Kept;
  };
  Object.defineProperty(kept, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => undefined });
}
