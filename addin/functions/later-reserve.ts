import type { Reserve } from '#core/functions';

/** Tells of what a call lacked when it threw that it is on its way; null where nothing was lacking. */
export type Arrival = (error: unknown) => Promise<void> | null;

/** The reserve of the functions where it is loaded when it is first asked for. */
export interface LaterReserve {
  /** Throws until the reserve is here; then the call is to be made again. */
  readonly take: () => Reserve;
  readonly arrival: Arrival;
}

/**
 * @param here the reserve, once it is loaded
 * @param load loads it; where that fails, the next call that needs it tries again
 */
export function laterReserve(here: () => Reserve | undefined, load: () => Promise<void>): LaterReserve {
  const missing = new Error('the reserve of the functions is not here yet');
  let loading: Promise<void> | null = null;

  async function loadOnce(): Promise<void> {
    try {
      await load();
      if (!here()) throw new Error('what was loaded is not the reserve of the functions');
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  return {
    take: () => {
      const reserve = here();
      if (!reserve) throw missing;
      return reserve;
    },
    arrival: (error) => (error === missing ? (loading ??= loadOnce()) : null),
  };
}
