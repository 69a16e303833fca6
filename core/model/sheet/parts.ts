import { accountParts } from './account-parts';
import type { Part } from './part';
import { balancePart } from './parts/balance';
import { calendarPart } from './parts/calendar';
import { firmsPart } from './parts/firms';
import { motionPart } from './parts/motion';
import { rolePart } from './parts/role';
import { sourcePart } from './parts/source';
import { tagPart } from './parts/tag';
import { touchPart } from './parts/touch';

/** The parts of the Model sheet, in the order in which they are written. */
export const parts: readonly Part[] = [
  ...accountParts,
  rolePart,
  touchPart,
  motionPart,
  balancePart,
  calendarPart,
  tagPart,
  sourcePart,
  firmsPart,
];
