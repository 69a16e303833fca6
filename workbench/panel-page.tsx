import { createRoot } from 'react-dom/client';
import { dayOf, makeSample } from '#core';
import { Panel, createMemoryHost, engineHere } from '#panel';
import { browserDesk } from './browser-desk';
import { startPanelEngine } from './panel-engine';
import './panel-page.css';

/*
 * The panel alone, over a workbook in memory: `?width=320` shows it as wide as a host would, `?accounts=0` with
 * nothing in the workbook, `?own=Segments` with a sheet of the user's own,
 * `?name=…` with accounts of another name, `?history=1` with deals, spend and effort beside them, `?reps=1` with reps, `?lacks=Current Spend`
 * with accounts that lack a column, `?here=1` with the core in the page's own thread, `?locale=en-XA` in another language,
 * `?functions=1` as if its cells knew our functions.
 */
const asked = new URLSearchParams(location.search);
const base = browserDesk();
const desk = { ...base, hasFunctions: asked.has('functions'), locale: asked.get('locale') ?? base.locale };
const { accounts, opportunities, spend, effort, reps } = makeSample({
  accounts: Number(asked.get('accounts') ?? 500),
  seed: 7,
  today: dayOf(desk.today()) ?? 0,
});
const isEmpty = accounts.rowCount === 0;
const own = asked.get('own');
const lacking = accounts.headers.map((header) => asked.getAll('lacks').includes(header));
const accountRows = accounts.rows.map((row) => row.filter((_, column) => !lacking[column]));
const history = [
  { name: 'Opportunities', rows: opportunities.rows },
  { name: 'Spend', rows: spend.rows },
  { name: 'Effort', rows: effort.rows },
];
const memory = createMemoryHost({
  hasPivots: true,
  sheets: [
    ...(isEmpty ? [] : [{ name: asked.get('name') ?? 'Accounts', rows: accountRows }]),
    ...(asked.has('history') ? history : []),
    ...(asked.has('reps') ? [{ name: 'Reps', rows: reps.rows }] : []),
    ...(own ? [{ name: own, rows: [['my own notes']] }] : []),
  ],
});

const place = document.getElementById('panel');
if (!place) throw new Error('the page has no place for the panel');
place.style.width = `${Number(asked.get('width') ?? 350)}px`;
const engine = asked.has('here') ? engineHere() : startPanelEngine();
createRoot(place).render(<Panel host={{ ...memory, desk }} engine={engine} />);
Object.assign(window, { panelWorkbook: memory.workbook });
