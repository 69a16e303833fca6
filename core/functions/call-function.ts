import { createCall } from './create-call';
import { firstLook } from './first-look';

/** Calls a worksheet function by its name, with everything at hand. */
export const callFunction = createCall(() => firstLook);
