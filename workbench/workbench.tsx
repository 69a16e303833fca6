import type { IWorkbookData } from '@univerjs/core';
import type { CSSProperties } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { problemText } from '#core';
import type { Engine as PanelEngine, Host } from '#panel';
import { Panel, nextTurn } from '#panel';
import type { BrowserDesk } from './browser-desk';
import { browserDesk } from './browser-desk';
import { catalogueFunctions } from './catalogue-functions';
import { downloadedWorkbook } from './downloaded-workbook';
import { openedWorkbook } from './opened-workbook';
import { PanelEdge } from './panel-edge';
import { startPanelEngine } from './panel-engine';
import { sampleWorkbook } from './sample-workbook';
import type { Spreadsheet } from './spreadsheet';
import { openWorkbook, startSpreadsheet } from './spreadsheet';
import { text } from './text.en';
import { TopBar } from './top-bar';
import type { Troubles } from './troubles';
import { keepTroubles } from './troubles';
import { usePaneKey } from './use-pane-key';
import { workbenchHost } from './workbench-host';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const startWidth = 350;

interface Engine {
  readonly spreadsheet: Spreadsheet;
  readonly host: Host;
  readonly panelEngine: PanelEngine;
  readonly troubles: Troubles;
}

function startEngine(container: HTMLElement, desk: BrowserDesk): Engine {
  const troubles = keepTroubles(() => spreadsheet);
  const spreadsheet = startSpreadsheet({
    container,
    dark: desk.theme() === 'dark',
    functions: catalogueFunctions,
    onTrouble: troubles.note,
  });
  openWorkbook(spreadsheet, sampleWorkbook(desk.today()));
  return {
    spreadsheet,
    host: workbenchHost(spreadsheet, desk),
    panelEngine: startPanelEngine(),
    troubles,
  };
}

/** What was wrong with the workbook before is not wrong with this one. */
function openInPlace({ spreadsheet, troubles }: Engine, workbook: Partial<IWorkbookData>): void {
  openWorkbook(spreadsheet, workbook);
  troubles.forget();
}

/** The spreadsheet at the left, the panel at the right, a bar above and a line of messages below. */
export function Workbench() {
  const container = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [desk] = useState(() => browserDesk());
  const [engine, setEngine] = useState<Engine | null>(null);
  const [opened, setOpened] = useState(0);
  const [theme, setTheme] = useState(desk.theme());
  const [width, setWidth] = useState(startWidth);
  const [status, setStatus] = useState<string>(text.start);
  const [troubles, setTroubles] = useState<readonly string[]>([]);

  useEffect(() => {
    if (!container.current) return;
    const started = startEngine(container.current, desk);
    setEngine(started);
    // The ports are within reach of the browser's console, and of the tests.
    Object.assign(window, { workbenchHost: started.host });
  }, [desk]);
  usePaneKey(panel);
  useEffect(() => engine?.troubles.follow(setTroubles), [engine]);
  useEffect(() => desk.followTheme(setTheme), [desk]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    engine?.spreadsheet.toggleDarkMode(theme === 'dark');
  }, [engine, theme]);

  const openFile = useCallback(
    async (file: File) => {
      if (!engine) return;
      setStatus(text.opening(file.name));
      await nextTurn();
      const read = await openedWorkbook(file);
      if (!read.ok) return setStatus(text.notRead(read.problems.map(problemText).join('; ')));
      openInPlace(engine, read.value);
      setOpened((count) => count + 1);
      setStatus([text.opened(file.name), ...read.notices.map(problemText)].join(' · '));
    },
    [engine],
  );
  const openSample = () => {
    if (!engine) return;
    openInPlace(engine, sampleWorkbook(desk.today()));
    setOpened((count) => count + 1);
    setStatus(text.start);
  };
  const download = async () => {
    if (!engine) return;
    setStatus(text.downloading);
    await nextTurn();
    const names = engine.spreadsheet.getActiveWorkbook()?.getWorkbook().getSheetsName() ?? [];
    const reporting = startPanelEngine();
    const made = await downloadedWorkbook(engine.host, reporting, names, desk.today()).finally(
      reporting.close,
    );
    if (!made.ok) return setStatus(text.notMade(made.problems.map(problemText).join('; ')));
    await desk.offerFile(text.fileName, made.value, xlsxType);
    setStatus(text.downloaded(text.fileName));
  };

  return (
    <div className="workbench">
      <TopBar
        theme={theme}
        onOpen={(file) => void openFile(file)}
        onSample={openSample}
        onDownload={() => void download()}
        onTheme={desk.setTheme}
      />
      <div className="desk" style={{ '--panel-width': `${width}px` } as CSSProperties}>
        <section className="spreadsheet" ref={container} aria-label={text.sheet} />
        <PanelEdge width={width} onWidth={setWidth} />
        <aside className="panel" ref={panel} aria-label={text.panel}>
          {engine && <Panel key={opened} host={engine.host} engine={engine.panelEngine} />}
        </aside>
      </div>
      <footer className="status" role="status" data-trouble={troubles.length > 0}>
        {troubles.length > 0 ? troubles.join(' · ') : status}
      </footer>
    </div>
  );
}
