import type { Words } from '../../words/words';
import { planText } from './plan-text.de';

/** Die Wörter des Schritts Abdeckung. */
export const coverageText: Words['coverage'] = {
  lead: 'Was abzudecken ist: die Accounts des Markts nach Segment und Region.',
  none: 'Wählen Sie zuerst eine Tabelle von Accounts; daraus wird die Abdeckung gezählt.',
  empty: 'Kein Account ist im Markt, also gibt es nichts abzudecken. Sehen Sie beim Schritt Markt nach.',
  figure: 'Anzeigen',
  figures: {
    accounts: 'Accounts',
    possible: 'Mögliche Accounts',
  },
  matrix: 'Segmente nach Region',
  segment: 'Segment',
  total: 'Gesamt',
  small: 'zu wenige',
  smallTitle: (threshold) => `weniger als ${threshold} Accounts`,
  cellsSmall: (count, all, threshold) =>
    count === '1'
      ? `1 von ${all} Zellen enthält weniger als ${threshold} Accounts.`
      : `${count} von ${all} Zellen enthalten weniger als ${threshold} Accounts.`,
  cellsFed: (all, threshold) => `Jede von ${all} Zellen enthält ${threshold} Accounts oder mehr.`,
  noCells: 'Kein Account im Markt hat sowohl ein Segment als auch eine Region.',
  advice:
    'Legen Sie eine kleine Zelle mit einem anderen Segment ihrer Region zusammen, oder ziehen Sie weniger Regionen.',
  toSegments: 'Zu den Segmenten',
  blanks: (count) => `${count} Accounts haben keine Zahl und tragen nichts bei.`,
  confirmed:
    'Accounts, die sicher im Markt und in ihrer Zelle sind. Möglich nimmt dazu, was ein leeres Feld offenlässt.',
  undo: {
    balance: 'Ausgleich der Gebiete',
    motions: 'genutzte Vorgehensweisen',
    calendar: 'Planungskalender',
    start: 'Faustregeln für die Abdeckung',
    roles: 'Rollen',
    hours: 'Stunden je Account',
    target: 'Jahresziel',
  },
  plan: planText,
};
