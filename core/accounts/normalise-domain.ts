const host =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?((?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,})\.?(?::\d+)?(?:[/?#].*)?$/iu;

/** Longer addresses are none; a host name has at most 253 letters. */
const longest = 500;

/**
 * The domain of a web address, an e-mail address or a domain: lower case, without scheme, `www.`, port and path.
 * `https://www.Acme.com/about` is `acme.com`.
 * @returns null when the text holds no domain
 */
export function normaliseDomain(text: string): string | null {
  const domain = text.length > longest ? undefined : host.exec(text.trim())?.[1]?.toLowerCase();
  return domain === undefined ? null : domain.replace(/^www\d?\.(?=.*\.)/, '');
}
