/** The segment or region of an account for which no rule is true and one is unknown. */
export const unknownName = 'Unknown';

/** The region of an account that no region rule takes. */
export const otherRegion = 'Other';

/** The one region there is when the model has neither region rules nor a field `region`. */
export const onlyRegion = 'All';
