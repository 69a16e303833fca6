/** What a search by role asks of an element's style. */
const asked = ['display', 'visibility', 'pointer-events'] as const;

type Asked = (typeof asked)[number];

/** A rule of a style sheet that says something of what is asked. */
interface SaidRule {
  readonly order: number;
  readonly selector: string;
  /** Whether the selector is one class and nothing else. */
  readonly isClass: boolean;
  readonly said: ReadonlyMap<Asked, string>;
}

interface SaidRules {
  readonly byClass: ReadonlyMap<string, readonly SaidRule[]>;
  readonly others: readonly SaidRule[];
}

const inherited: ReadonlyMap<Asked, string> = new Map([
  ['visibility', 'visible'],
  ['pointer-events', 'auto'],
]);

/** The style of an element as the page of the tests works it out by itself. */
export const slowStyle: (element: Element, pseudo?: string | null) => CSSStyleDeclaration =
  window.getComputedStyle.bind(window);

/**
 * A search by role asks of hundreds of elements whether they are hidden, and the page of the tests answers each time by
 * trying every rule of every style sheet, of which few say anything about it. Here the same answer comes from those few;
 * all else that is asked of a style is answered as before.
 */
export function quickenStyles(page: Window & typeof globalThis): void {
  const full = slowStyle;
  const styles = quickStyles(page.document, full);
  page.getComputedStyle = (element, pseudo) => {
    if (pseudo) return full(element, pseudo);
    let kept: CSSStyleDeclaration | null = null;
    const all = () => (kept ??= full(element));
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, name) => {
        if (name === 'display' || name === 'visibility') return styles(element, name);
        if (name === 'pointerEvents') return styles(element, 'pointer-events');
        if (name === 'getPropertyValue')
          return (property: string) =>
            isAsked(property) ? styles(element, property) : all().getPropertyValue(property);
        const value: unknown = Reflect.get(all(), name);
        return typeof value === 'function' ? (value as () => unknown).bind(all()) : value;
      },
    });
  };
}

const isAsked = (property: string): property is Asked => asked.some((each) => each === property);

function quickStyles(
  page: Document,
  full: (element: Element) => CSSStyleDeclaration,
): (element: Element, property: Asked) => string {
  let rules: SaidRules = { byClass: new Map(), others: [] };
  let read = -1;
  // Until the page changes an element's style stays, and a search asks for it again for each thing within.
  const changes = new page.defaultView!.MutationObserver(() => (answered = new WeakMap()));
  changes.observe(page, { subtree: true, childList: true, attributes: true });
  let answered = new WeakMap<Element, Map<Asked, string>>();
  const ofKind = new Map<string, string>();
  const browserSays = (element: Element): string => {
    const attributes = ['hidden', 'open', 'type'].filter((name) => element.hasAttribute(name));
    const kind = `${element.namespaceURI} ${element.localName} ${attributes.map((name) => `${name}=${element.getAttribute(name)}`).join()}`;
    let display = ofKind.get(kind);
    if (display === undefined) {
      const plain = page.createElementNS(element.namespaceURI, element.localName);
      for (const name of attributes) plain.setAttribute(name, element.getAttribute(name) ?? '');
      display = full(plain).getPropertyValue('display');
      ofKind.set(kind, display);
    }
    return display;
  };
  const styleOf = (element: Element, property: Asked): string => {
    const known = answered.get(element) ?? new Map<Asked, string>();
    answered.set(element, known);
    const value = known.get(property) ?? workedOut(element, property);
    known.set(property, value);
    return value;
  };
  const workedOut = (element: Element, property: Asked): string => {
    const own =
      (element as HTMLElement).style?.getPropertyValue(property) || ruleSays(rules, element, property);
    if (own) return own;
    const initial = inherited.get(property);
    if (initial === undefined) return browserSays(element);
    return element.parentElement ? styleOf(element.parentElement, property) : initial;
  };
  return (element, property) => {
    const count = ruleCount(page);
    if (count !== read) rules = readRules(page);
    if (count !== read || changes.takeRecords().length > 0) answered = new WeakMap();
    read = count;
    return styleOf(element, property);
  };
}

function ruleCount(page: Document): number {
  let count = 0;
  for (const sheet of page.styleSheets) count += sheet.cssRules.length + 1;
  return count;
}

/** Rules for some media only are left out, as the page of the tests leaves them out. */
function readRules(page: Document): SaidRules {
  const byClass = new Map<string, SaidRule[]>();
  const others: SaidRule[] = [];
  let order = 0;
  for (const sheet of page.styleSheets) {
    for (const { selectorText: selector, style } of sheet.cssRules as unknown as Iterable<CSSStyleRule>) {
      if (!selector || !style || selector.includes('::')) continue;
      const said = new Map<Asked, string>();
      for (const property of asked) {
        const value = style.getPropertyValue(property);
        if (value) said.set(property, value);
      }
      if (said.size === 0) continue;
      const last = lastClass(selector);
      const rule = { order: order++, selector, isClass: selector === `.${last}`, said };
      if (last === undefined) others.push(rule);
      else byClass.set(last, [...(byClass.get(last) ?? []), rule]);
    }
  }
  return { byClass, others };
}

/** The class that an element must have for the selector to fit it; nothing where it can do without. */
function lastClass(selector: string): string | undefined {
  let bare = selector;
  // What stands in brackets asks for more, and none of it is the class: `.a:not(:has(.b))`.
  while (/\([^()]*\)/.test(bare)) bare = bare.replaceAll(/\([^()]*\)/g, '');
  return bare.includes(',') ? undefined : /\.([\w-]+)(:[\w-]+)*$/.exec(bare)?.[1];
}

/** What the last rule that fits the element says; empty where none does. */
function ruleSays({ byClass, others }: SaidRules, element: Element, property: Asked): string {
  let [latest, value] = [-1, ''];
  const look = (rule: SaidRule) => {
    const says = rule.said.get(property);
    if (says === undefined || rule.order < latest) return;
    if (!rule.isClass && !element.matches(rule.selector)) return;
    [latest, value] = [rule.order, says];
  };
  for (const name of (element.getAttribute('class') ?? '').split(' ')) byClass.get(name)?.forEach(look);
  others.forEach(look);
  return value;
}
