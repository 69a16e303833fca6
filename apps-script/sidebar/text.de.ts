import type { SidebarWords } from './text.en';

/** What the sidebar says before there is a panel in it, in German. */
export const text: SidebarWords = {
  waiting: 'Warten auf die Tabelle',
  slow: {
    title: 'Die Tabelle hat noch nicht geantwortet',
    lines: [
      'Vielleicht ist Google beschäftigt oder die Verbindung langsam. Tamarack startet, sobald die Antwort da ist.',
    ],
  },
  consent: {
    title: 'Tamarack braucht Ihre Zustimmung',
    lines: [
      'Google weiß noch nicht, dass Tamarack diese Tabelle lesen und beschreiben darf. Es geht um diese eine Tabelle und darum, diese Seitenleiste zu zeigen.',
      'Wählen Sie „Erweiterungen“, „Tamarack“, „Tamarack öffnen“, und stimmen Sie zu. Oder versuchen Sie es hier noch einmal, wenn Sie zugestimmt haben.',
    ],
  },
  account: {
    title: 'Google hält Sie für jemand anderen',
    lines: [
      'In diesem Browser sind mehrere Konten angemeldet, und Google fragt mit einem anderen nach der Tabelle als mit dem, in dem Sie sie sehen.',
      'Öffnen Sie die Tabelle in einem Fenster, in dem nur ein Konto angemeldet ist, und dort Tamarack.',
    ],
  },
  failed: {
    title: 'Tamarack konnte nicht starten',
    lines: [
      'Es wurde nichts gelesen oder geschrieben. Sehen Sie nach, ob die Verbindung steht, und versuchen Sie es noch einmal.',
    ],
  },
  again: 'Noch einmal versuchen',
};
