import { pageLanguage } from './pane/page-language';

// Without a script the page stands in English.
const language = pageLanguage(navigator.language);
document.documentElement.lang = language;
for (const part of document.querySelectorAll('main')) part.hidden = part.lang !== language;
const title = document.querySelector('main:not([hidden]) h1')?.textContent;
if (title) document.title = title;
