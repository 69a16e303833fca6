import type { Model, PotentialSource } from '#core';

type Method = PotentialSource['method'];

/** Fields that may hold a potential, the likelier first: money, what is reckoned, and numbers. */
export function sourceFields({ fields, computed }: Model): readonly string[] {
  const of = (kind: string) => fields.filter((each) => each.kind === kind).map(({ field }) => field);
  return [...of('money'), ...computed.map(({ field }) => field), ...of('number')];
}

/** The ways that can be offered for one source: peers only once they were learned, and for one source alone. */
export function offeredMethods(model: Model, at: number): readonly Method[] {
  const sources = model.potential ?? [];
  const hasPeers = (model.peers ?? []).some(({ product }) => product === undefined);
  const isPeer = sources[at]?.method === 'peer';
  const isTaken = sources.some(({ method }, place) => method === 'peer' && place !== at);
  const hasFields = sourceFields(model).length > 0 || sources[at]?.method === 'column';
  return [
    ...(isPeer || (hasPeers && !isTaken) ? (['peer'] as const) : []),
    'formula',
    ...(hasFields ? (['column'] as const) : []),
  ];
}

/** The model with its sources of potential changed; without any it says nothing of potential. */
export function withSources(
  model: Model,
  change: (sources: readonly PotentialSource[]) => readonly PotentialSource[],
): Model {
  const { potential, ...others } = model;
  const sources = change(potential ?? []);
  return sources.length === 0 ? others : { ...others, potential: sources };
}

/** A source told in another way; what only the old way had is left behind. */
export function withMethod(model: Model, { name }: PotentialSource, method: Method): PotentialSource {
  switch (method) {
    case 'peer':
      return { name, method, from: '', quantile: 0.8 };
    case 'column':
      return { name, method, from: sourceFields(model)[0] ?? '' };
    case 'formula':
      return { name, method, from: '' };
  }
}

/** The sources with one moved by a place. */
export function moved(
  sources: readonly PotentialSource[],
  at: number,
  by: -1 | 1,
): readonly PotentialSource[] {
  const [one, other] = [sources[at], sources[at + by]];
  if (!one || !other) return sources;
  return sources.map((source, place) => (place === at ? other : place === at + by ? one : source));
}
