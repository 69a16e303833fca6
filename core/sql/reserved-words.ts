/**
 * Words that no name of ours may be: reserved in one of the dialects, or read as something else there. One list for all,
 * so that a model has the same names in every warehouse.
 */
export const reservedWords: ReadonlySet<string> = new Set(
  `
  account all alter analyse analyze and anti any anywhere array as asc asof assert_rows_modified asymmetric at
  authorization between binary boolean both by call case cast check cluster collate collation column columns commit
  comment concurrently condition connect connection constraint contains create cross cube current current_catalog
  current_date current_database current_path current_role current_schema current_time current_timestamp
  current_transform_group_for_type current_user database date day default deferrable define delete desc describe
  distinct distribute div do drop else end enum escape except exclude exists exit explain extract false fetch
  filter first float following for foreign freeze from full function generated glob grant group grouping groups gscluster
  hash having hour if ignore ilike in increment index initially inner insert int integer intersect interval into is
  isnull issue join lambda last lateral leading left like limit local localtime localtimestamp lookup macro map match
  match_recognize materialized merge minus minute month natural new no not notnull null nulls number numeric of offset
  old on only or order organization outer over overlaps overwrite partition percent pivot pivot_longer pivot_wider
  placing preceding primary proto qualify range real recursive references regexp replace returning revoke right rlike
  rollback rollup row rows sample schema second select semi session_user set show similar smallint some sort start
  struct summarize symmetric system_user table tablesample text then time timestamp tinyint to top trailing treat
  trigger true truncate try_cast unbounded union unique unknown unnest unpivot update user using value values varchar
  variadic verbose view when whenever where window with within without year
  `
    .trim()
    .split(/\s+/),
);
