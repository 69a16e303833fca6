import { enumOf, enumValue } from '../enums';
import type { MenuItem, Shown } from '../google';
import { refuse } from '../refusal';
import type { ServerRun } from '../run';
import { pageOf } from './html-service';
import { strict } from '../strict';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

export function ui(run: ServerRun): Ui {
  const show = (kind: Shown['kind'], title: string, text: string) =>
    void run.google.shown.push({ kind, title, text, user: run.user });
  return strict<Ui>(run, 'Ui', {
    Button: enumOf('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
    ButtonSet: enumOf('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
    createMenu: (title) => menu(run, title),
    createAddonMenu: () => menu(run, 'add-on'),
    showSidebar: (output) => {
      const { content, title } = pageOf(output);
      show('sidebar', title, content);
    },
    showModalDialog: (output, title) => show('dialog', title, pageOf(output).content),
    showModelessDialog: (output, title) => show('dialog', title, pageOf(output).content),
    alert: (...said: unknown[]) => {
      const texts = said.filter((one) => typeof one === 'string');
      const [title, text] = texts.length > 1 ? texts : ['', texts[0]];
      show('alert', title ?? '', text ?? '');
      return enumValue('Button', 'OK');
    },
  });
}

/** A menu holds functions by their names: no function object can be kept between runs. */
function menu(run: ServerRun, title: string): Menu {
  const items: MenuItem[] = [];
  const self: Menu = strict<Menu>(
    run,
    'Menu',
    {
      addItem: (caption, functionName) => {
        if (typeof functionName !== 'string') refuse('Invalid argument: functionName');
        items.push({ caption, functionName });
        return self;
      },
      addSeparator: () => (items.push({ caption: '', functionName: null }), self),
      addToUi: () => void run.google.menus.set(title, items),
    },
    items,
  );
  return self;
}
