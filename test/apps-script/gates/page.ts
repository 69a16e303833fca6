import { templatesIn } from './script';

/** The scripts of a page: what stands between `<script>` and the next `</script>`. */
export function scriptsOf(page: string): readonly string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
}

/** What a page holds that HtmlService, or the browser that reads its scripts, would take for something else. */
export function pageFaults(page: string): readonly string[] {
  const scripts = scriptsOf(page);
  const rest = scripts.reduce((left, script) => left.replace(script, () => ''), page);
  const loads = [...rest.matchAll(/<(?:link|img|iframe|script\s)[^>]*>/g)].map(([tag]) => `it loads ${tag}`);
  const texts = scripts.flatMap((script) => [
    ...[...script.matchAll(/<\/script|<!--|<\?/gi)].map(([text]) => `a script holds ${text}`),
    ...templatesIn(script).map((at) => `a template literal stands at ${at}`),
  ]);
  const isOne = scripts.length === 1 && (page.match(/<\/script/gi) ?? []).length === 1;
  return [...(isOne ? [] : ['it is to hold one script']), ...loads, ...texts];
}

/** How much too large a file is, in words; null where it fits. */
export function sizeFault(name: string, text: string, most: number): string | null {
  const bytes = Buffer.byteLength(text);
  return bytes > most ? `${name} has ${bytes} bytes, ${bytes - most} more than ${most}` : null;
}
