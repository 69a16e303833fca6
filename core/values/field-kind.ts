/** What a field holds. `id` is any text that names one account: its key, its name, its domain. */
export type FieldKind = 'number' | 'money' | 'category' | 'list' | 'flag' | 'date' | 'id';

/** Who can know a field: data vendors sell it, a minute on the website shows it, or only talking does. */
export type FieldSource = 'provider' | 'website' | 'discovery';

/** Tells the kind of a field by its key; undefined where the model knows no such field. */
export type KindOf = (field: string) => FieldKind | undefined;
