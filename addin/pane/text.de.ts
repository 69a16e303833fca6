import type { PaneWords } from './text.en';

/** What the pane says while there is no panel in it, in German. */
export const text: PaneWords = {
  waiting: 'Warten auf Excel',
  slow: {
    title: 'Excel hat noch nicht geantwortet',
    lines: [
      'Tamarack startet, sobald die Antwort da ist.',
      'Wenn es dabei bleibt: Vielleicht hält Ihr Netzwerk einen Teil der Bibliothek von Microsoft zurück. Die IT muss https://appsforoffice.microsoft.com zulassen.',
    ],
  },
  outside: {
    title: 'Tamarack arbeitet in Excel',
    lines: [
      'Diese Seite ist der Aufgabenbereich eines Excel-Add-ins. Für sich allein hat sie keine Arbeitsmappe, die sie lesen könnte.',
      'Öffnen Sie eine Arbeitsmappe in Excel und dann Tamarack auf seiner Registerkarte im Menüband.',
    ],
  },
  absent: {
    title: 'office.js von Microsoft ist nicht angekommen',
    lines: [
      'Über diese Bibliothek spricht Tamarack mit Excel, und sie konnte nicht geladen werden. Es wurde nichts gelesen oder geschrieben.',
      'Die IT muss https://appsforoffice.microsoft.com zulassen. Schließen Sie dann diesen Bereich, und öffnen Sie Tamarack wieder.',
    ],
  },
  failed: {
    title: 'Tamarack konnte nicht starten',
    lines: [
      'Es wurde nichts gelesen oder geschrieben. Schließen Sie diesen Bereich, und öffnen Sie Tamarack wieder.',
    ],
  },
  help: 'So fangen Sie an',
};
