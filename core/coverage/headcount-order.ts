/** Which cells get heads first: those of the top segment, or those where they bring most. */
export const headcountOrders = ['top segment', 'value'] as const;
export type HeadcountOrder = (typeof headcountOrders)[number];
