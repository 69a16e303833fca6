import { arithmetic, call, caseOf, coalesce, constant, field } from '../expr/builders';
import { whenExpr } from '../expr/condition-expr';
import type { Expr } from '../expr/expr';
import { parseFormula } from '../expr/parse-formula';
import type { KindOf } from '../values/field-kind';
import { knownSpend } from './known-spend';
import type { Peer, PotentialSource } from './valuation';

/** What potential and whitespace are made of. */
export interface PotentialParts {
  /** In the order in which they are asked. */
  readonly sources: readonly PotentialSource[];
  readonly peers: readonly Peer[];
  readonly kindOf: KindOf;
  /** Current spend, money a year. */
  readonly spend: Expr;
  /** Truth: the account buys already. */
  readonly customer: Expr;
}

/**
 * The figure of the first peer group whose conditions hold; unknown where none does.
 * @param peers - in the order in which they are asked
 * @param kindOf - the kind of a field by its key
 * @param product - the product whose peers are asked; left out: all products together
 * @returns money a year
 */
export function peerExpr(peers: readonly Peer[], kindOf: KindOf, product?: string): Expr {
  return caseOf(
    peers
      .filter((peer) => peer.product === product)
      .map(({ when, spend }) => ({ when: whenExpr(when, kindOf), then: constant(spend) })),
    null,
  );
}

/**
 * A potential whatever it comes from: never less than the account spends already, nor less than 0; blank stays blank.
 * @param figure - money a year
 * @param spend - money a year; blank counts as 0
 * @returns money a year, 0 or more
 */
export function atLeastSpend(figure: Expr, spend: Expr): Expr {
  return call('max', [figure, coalesce(spend, constant(0)), constant(0)]);
}

function sourceExpr({ method, from }: PotentialSource, { peers, kindOf }: PotentialParts): Expr {
  if (method === 'peer') return peerExpr(peers, kindOf);
  if (method === 'column') {
    const kind = kindOf(from);
    return kind === 'money' || kind === 'number' ? field(from) : constant(null);
  }
  const parsed = parseFormula(from);
  return parsed.ok ? parsed.value : constant(null);
}

function potentialExpr(parts: PotentialParts): Expr {
  return atLeastSpend(coalesce(...parts.sources.map((source) => sourceExpr(source, parts))), parts.spend);
}

/**
 * What an account could spend a year and how much of that is still to win.
 * `potential` is the first source that gives a figure, and never less than the account spends already, nor less than 0;
 * where no source gives one it is unknown: what an account spends does not say what it could.
 * `whitespace` = potential − current spend, at least 0. Negative spend (more credit notes than invoices) counts as 0. Blank
 * spend is unknown, and so is whitespace, unless the account is known not to be a customer: then it spends 0.
 * @param parts - the sources in order, the peers as learned, current spend, and who is a customer
 * @returns `potential`, then `whitespace`, which reads the column `potential`; both blank where there is no source
 */
export function potentialExprs(parts: PotentialParts): ReadonlyMap<'potential' | 'whitespace', Expr> {
  const { sources, spend, customer } = parts;
  if (sources.length === 0) {
    return new Map([
      ['potential', constant(null)],
      ['whitespace', constant(null)],
    ]);
  }
  // Potential is at least the spend and at least 0, so the difference is at least 0.
  const spent = call('max', [knownSpend(spend, customer), constant(0)]);
  return new Map([
    ['potential', potentialExpr(parts)],
    ['whitespace', arithmetic('-', field('potential'), spent)],
  ]);
}
