declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]?: Name };

/** 0 to 100: how well an account fits. */
export type Score = Unit<'score'>;
/** 0 to 1: what one criterion gives. */
export type Points = Unit<'points'>;
/** 0 to 1: a part of a whole. */
export type Share = Unit<'share'>;
/** An amount in the model's currency, in whole units with decimals. */
export type Money = Unit<'money'>;
