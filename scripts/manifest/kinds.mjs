/**
 * What a text of a manifest may be, after Microsoft's schema (OfficeAppManifestV1_1, OfficeAppBasicTypesV1_0): a kind
 * names the fault of a text, or says nothing where the text is right.
 * @typedef {{ code: string, message: string }} Complaint
 * @typedef {(value: string) => Complaint | undefined} Kind
 */

/** The languages and countries for which Office has a display language. */
const locales = new Set(
  (
    'ar-SA bg-BG cs-CZ da-DK de-DE el-GR en-GB en-US es-ES es-MX et-EE fi-FI fr-CA fr-FR he-IL hi-IN hr-HR hu-HU id-ID ' +
    'it-IT ja-JP kk-KZ ko-KR lt-LT lv-LV ms-MY nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-Latn-RS sv-SE ' +
    'th-TH tr-TR uk-UA vi-VN zh-CN zh-TW'
  ).split(' '),
);

/**
 * @param {string} code
 * @param {string} message
 */
const complaint = (code, message) => ({ code, message });

/**
 * @param {number} most
 * @param {string} [code] where it is longer
 * @returns {Kind}
 */
const textUpTo =
  (most, code = 'text-too-long') =>
  (value) => {
    const length = [...value].length;
    if (value.trim() === '')
      return complaint('empty-text', `is empty; 1 to ${most} characters would be right`);
    if (length > most) return complaint(code, `has ${length} characters; at most ${most} would be right`);
    return undefined;
  };

/**
 * @param {RegExp} pattern
 * @param {string} code
 * @param {string} right
 * @returns {Kind}
 */
const textLike = (pattern, code, right) => (value) =>
  pattern.test(value) ? undefined : complaint(code, `is ${value || 'empty'}; ${right} would be right`);

export const shortText = textUpTo(125);
export const longText = textUpTo(250);
/** The id of a resource, and what refers to it. */
export const reference = textUpTo(32, 'id-too-long');
/** The id of a tab, a group, a control or an item. */
export const identifier = textUpTo(125, 'id-too-long');
export const integer = textLike(/^\d+$/, 'unknown-value', 'a whole number');
export const guid = textLike(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'bad-guid',
  'a GUID, 8-4-4-4-12 hexadecimal digits,',
);
/** The store takes 1.0 and above. */
export const version = textLike(/^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/, 'bad-version', 'a version such as 1.0.0.0');
export const setVersion = textLike(/^\d{1,5}\.\d{1,5}$/, 'bad-version', 'a version such as 1.1');

/** @type {Kind} */
export const locale = (value) =>
  locales.has(value)
    ? undefined
    : complaint(
        'unknown-locale',
        `is ${value || 'empty'}; a display language of Office such as de-DE would be right`,
      );

/** @type {Kind} */
export const address = (value) => {
  if (!URL.canParse(value))
    return complaint('bad-address', `is ${value || 'empty'}; a whole address would be right`);
  if (new URL(value).protocol !== 'https:')
    return complaint('not-https', `is ${value}; https would be right`);
  return textUpTo(2048)(value);
};

/**
 * @param {readonly string[]} values
 * @returns {Kind}
 */
export const oneOf = (values) => (value) =>
  values.includes(value)
    ? undefined
    : complaint('unknown-value', `is ${value || 'empty'}; ${values.join(' or ')} would be right`);
