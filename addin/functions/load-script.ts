/** Where the script stands that is running now; undefined where there is no page around it. */
export function ownAddress(): string | undefined {
  const running = typeof document === 'undefined' ? null : document.currentScript;
  return running !== null && 'src' in running ? running.src : undefined;
}

/**
 * Runs another script of this site in the page.
 * @param file its name, beside the script at `own`
 */
export function loadScript(file: string, own: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = own === undefined ? file : new URL(file, own).href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${script.src} could not be loaded`)));
    document.head.append(script);
  });
}
