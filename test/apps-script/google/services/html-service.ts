import { enumOf } from '../enums';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { stateOf, strict } from '../strict';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page that is to be shown. */
export interface Page {
  content: string;
  title: string;
}

export function htmlService(run: ServerRun): HtmlService {
  return strict<HtmlService>(run, 'HtmlService', {
    SandboxMode: enumOf('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: enumOf('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    createHtmlOutput: (content: unknown = '') => htmlOutput(run, { content: String(content), title: '' }),
    createHtmlOutputFromFile: (file) => {
      const content = run.google.pages.get(file);
      if (content === undefined) return refuse(`No HTML file named ${file} was found.`);
      return htmlOutput(run, { content, title: '' });
    },
  });
}

function htmlOutput(run: ServerRun, page: Page): HtmlOutput {
  const self: HtmlOutput = strict<HtmlOutput>(
    run,
    'HtmlOutput',
    {
      getContent: () => page.content,
      getTitle: () => page.title,
      setTitle: (title) => ((page.title = title), self),
      setWidth: () => self,
      setHeight: () => self,
      append: (more) => ((page.content += more), self),
    },
    page,
  );
  return self;
}

/** @returns What a page that was handed over says. */
export function pageOf(output: unknown): Page {
  const page = stateOf(output) as Page | undefined;
  return page ?? refuse('Invalid argument: userInterface');
}
