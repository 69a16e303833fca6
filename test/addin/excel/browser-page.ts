/** @returns What a page has that Microsoft's library touches while it loads, and nothing more. */
export function browserPage(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    // The library's errors and promises are then those of the test, so that `instanceof Error` holds.
    Error,
    Promise,
    console,
    // The library's timers do not keep a test alive.
    setTimeout: (...given: Parameters<typeof setTimeout>) => setTimeout(...given).unref(),
    clearTimeout,
    setInterval: (...given: Parameters<typeof setInterval>) => setInterval(...given).unref(),
    clearInterval,
    performance,
    URL,
    TextEncoder,
    atob,
    btoa,
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      addEventListener: nothing,
      body: element(),
      cookie: '',
      location: { href: 'https://localhost/' },
    },
    navigator: { userAgent: 'test', platform: 'test' },
    location: { href: 'https://localhost/', host: 'localhost', protocol: 'https:', search: '', hash: '' },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    XMLHttpRequest: nothing,
    sessionStorage: { getItem: () => null, setItem: nothing },
    localStorage: { getItem: () => null, setItem: nothing },
    name: '',
  };
  for (const itself of ['window', 'self', 'top', 'parent']) page[itself] = page;
  return page;
}

function element(): Record<string, unknown> {
  return {
    style: {},
    attributes: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
  };
}

function nothing(): void {}
