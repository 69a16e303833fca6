import { createCall } from './create-call';
import { reserve } from './reserve';

/** Calls a worksheet function by its name, with everything at hand. */
export const callFunction = createCall(() => reserve);
