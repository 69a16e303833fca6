/**
 * The script of a page of this project as text: what stands between its `<script>` and `</script>`. Google hands out files
 * as pages only, and runs none of them here.
 * @param name of the file, without its ending
 */
export function readPart(name: string): string {
  const page = HtmlService.createHtmlOutputFromFile(name).getContent();
  const start = page.indexOf('<script>');
  const end = page.lastIndexOf('</script>');
  if (start < 0 || end < start)
    throw new Error(`${name}.html of Tamarack holds no script; push the project again`);
  return page.slice(start + '<script>'.length, end);
}

/**
 * Runs a script of this project that few calls need, so that the others need not load it.
 * @returns what it leaves behind
 */
export function loadPart(name: string): unknown {
  // Indirect, so that the script sees globals alone.
  return (0, eval)(`(function () { ${readPart(name)}; return TamarackPart; })()`);
}
