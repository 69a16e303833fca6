/**
 * What the CRM's tag of an account comes to, in the order of docs/crm-truth.md. A: meant and right. B: wrong, and only a
 * conversation tells. C: wrong, and data vendors or the website tell. D: an exclusion holds, or could not be checked. E: right,
 * in a cell without reps. F: right, in a book that starves or is over capacity. missing: belongs, and has no tag. open: a blank
 * leaves it open. unread: the tag is no segment of the model. outside: neither in the market nor tagged, which is right.
 */
export const crmClasses = ['A', 'B', 'C', 'D', 'E', 'F', 'missing', 'open', 'unread', 'outside'] as const;
export type CrmClass = (typeof crmClasses)[number];

/** How many accounts are in each class. */
export type ClassCounts = Readonly<Record<CrmClass, number>>;
