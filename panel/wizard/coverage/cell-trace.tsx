import { makeStyles, tokens } from '@fluentui/react-components';
import type { CoverageRow, Model, Role } from '#core';
import { sameText } from '#core';
import type { CoverageRowSeen } from '../../engine/questions/coverage-rows';
import type { Figures } from '../../figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';
import { AccountsBehind } from './accounts-behind';
import { ModelRows } from './model-rows';

const useStyles = makeStyles({
  list: { margin: '0 0 4px', paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
});

export interface CellTraceProps {
  readonly model: Model;
  readonly segment: string;
  readonly region: string;
  /** Of one cell, a row a role. */
  readonly roles: readonly CoverageRow[];
}

/** How many people a cell needs, role by role, by which rows of the Model sheet, and for which accounts. */
export function CellTrace({ model, segment, region, roles }: CellTraceProps) {
  const styles = useStyles();
  const { plan: words } = useWords().coverage;
  const figures = useFigures();
  const ruleOf = (name: string | null) => (model.roles ?? []).find((role) => sameText(role.name, name ?? ''));
  const isHere = (row: CoverageRowSeen) => {
    if (row.part === 'touch')
      return (
        sameText(row.item, segment) &&
        (row.region === '' || sameText(row.region, region)) &&
        roles.some(({ role }) => sameText(row.field, role ?? ''))
      );
    return (
      row.part === 'role' &&
      roles.some(({ role, binds }) => sameText(row.item, role ?? '') && row.test === binds)
    );
  };
  return (
    <>
      <ul className={styles.list}>
        {roles.map((row) => (
          <li key={row.role}>
            {words.trace.role(row.role ?? '', needText(row, ruleOf(row.role), model, words, figures))}
          </li>
        ))}
      </ul>
      <ModelRows model={model} isMeant={isHere} />
      <AccountsBehind model={model} of={{ segment, region }} />
    </>
  );
}

/** The rule that binds, with its figures. */
function needText(
  row: CoverageRow,
  rule: Role | undefined,
  { settings }: Model,
  { trace, capacity }: Words['coverage']['plan'],
  { count, exact, shortMoney }: Figures,
): string {
  const tenths = (people: number) => exact(Math.round(people * 10) / 10);
  if (row.needed === null || row.binds === null) return trace.unknown;
  const needed = tenths(row.needed);
  if (row.binds === 'hours' && row.hours !== null && rule?.hours)
    return trace.hours(count(row.accounts), tenths(row.hours / row.accounts), exact(rule.hours), needed);
  if (row.binds === 'accounts' && rule?.accounts)
    return trace.accounts(count(row.accounts), exact(rule.accounts), needed);
  if (row.binds === 'spend' && row.spend !== null && rule?.spend)
    return trace.spend(
      shortMoney(row.spend, settings.currency),
      shortMoney(rule.spend, settings.currency),
      needed,
    );
  if (row.binds === 'ratio' && rule?.ratio) return trace.ratio(exact(rule.ratio.each), rule.ratio.of, needed);
  return `${needed} ${capacity.binds[row.binds]}`;
}
