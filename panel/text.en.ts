import { firstText } from './first-text.en';
import { screenText } from './screen-text.en';

/** Every word that the panel shows, in English. */
export const text = { ...firstText, ...screenText };
