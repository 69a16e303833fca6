import { normaliseDomain } from '../normalise-domain';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Second labels below which a country gives out domains: `co.uk`, `com.br`, `or.jp`. */
const secondLabels = setOf(
  'co com org net gov edu ac or ne go gob gouv govt nom ltd plc me sch mil info biz ind adv',
);

/** Hosts below which anybody may have a site. */
const sharedHosts = setOf(
  'github.io gitlab.io wordpress.com blogspot.com wixsite.com wix.com myshopify.com shopify.com herokuapp.com webflow.io ' +
    'azurewebsites.net squarespace.com weebly.com jimdo.com jimdofree.com netlify.app vercel.app business.site godaddysites.com',
);

/** Sites on which many firms have a page: the address says nothing of the firm. */
const commonSites = setOf(
  'facebook.com linkedin.com twitter.com x.com instagram.com youtube.com google.com yelp.com xing.com crunchbase.com ' +
    'wikipedia.org bing.com linktr.ee bit.ly tiktok.com pinterest.com amazon.com ebay.com etsy.com example.com test.com none.com',
);

/** Mail that anybody may have. */
const freeMail = setOf(
  'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr outlook.com ' +
    'outlook.de live.com msn.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de ' +
    'mail.ru yandex.ru bk.ru protonmail.com proton.me qq.com 163.com 126.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr ' +
    'libero.it virgilio.it tiscali.it uol.com.br bol.com.br terra.com.br comcast.net verizon.net att.net sbcglobal.net ' +
    'bellsouth.net cox.net btinternet.com sky.com naver.com daum.net hanmail.net rediffmail.com bluewin.ch telenet.be ziggo.nl',
);

/** The part of a domain that somebody registered: `shop.acme.co.uk` is `acme.co.uk`. */
export function registrablePart(host: string): string {
  const labels = host.split('.');
  const twoLetters = (labels.at(-1) ?? '').length === 2;
  const two = labels.slice(-2).join('.');
  const parts = (twoLetters && secondLabels.has(labels.at(-2) ?? '')) || sharedHosts.has(two) ? 3 : 2;
  return labels.slice(-parts).join('.');
}

/** What a website, domain or mail address tells of whose it is. */
export interface Site {
  /** The registrable part; a whole mail address where its host gives mail to anybody. */
  readonly domain: string;
  /** With what stands before it: `shop.acme.com`. */
  readonly host: string;
}

/**
 * Whose a web address or mail address is.
 * @returns null where it tells of nobody: no address at all, a page on a site of many firms, a mail provider's own site
 */
export function siteOf(text: string): Site | null {
  const host = normaliseDomain(text);
  if (host === null) return null;
  const domain = registrablePart(host);
  if (!freeMail.has(domain)) return commonSites.has(domain) ? null : { domain, host };
  const address = text.trim().toLowerCase();
  return /^[^@\s/]+@[^@\s/]+$/.test(address) ? { domain: address, host: address } : null;
}
