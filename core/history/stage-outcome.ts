import { plainWords } from '../accounts/header-words';

/** What a stage's name says of its deals. */
export interface StageWord {
  readonly outcome: 'won' | 'lost' | 'open';
  /** The word that told it; null where none did and the deals are taken for open. */
  readonly word: string | null;
}

const wonWords = new Set(
  (
    'won win closedwon closewon gewonnen gewonnene gagne gagnee gagnes gagnees remporte remportee conclu conclue ganado ' +
    'ganada ganados ganadas vinto vinta ganho ganha gewonnenen erfolgreich signed unterschrieben signe signee firmado ' +
    'firmada booked beauftragt'
  ).split(' '),
);

const lostWords = new Set(
  (
    'lost loss closedlost closelost disqualified unqualified dead abandoned declined rejected cancelled canceled omitted ' +
    'verloren verlorene disqualifiziert abgelehnt abgebrochen storniert perdu perdue perdus perdues disqualifie ' +
    'disqualifiee abandonne abandonnee refuse refusee annule annulee perdido perdida perdidos perdidas descalificado ' +
    'descalificada cancelado cancelada rechazado rechazada perso persa perdeu nodecision dropped'
  ).split(' '),
);

const lostPhrases = [
  'no decision',
  'no bid',
  'not qualified',
  'sans suite',
  'ohne entscheidung',
  'kein interesse',
];
const negations = new Set(['not', 'no', 'never', 'nicht', 'kein', 'keine', 'non', 'pas']);
/** Of such stages it is still open which way they go: `won or lost?`. */
const both = /\b(?:won|win)\b.*\b(?:lost|loss)\b|\b(?:lost|loss)\b.*\b(?:won|win)\b/;

/**
 * What the name of a stage says: won (`Closed Won`, `6 - Won`, `closedwon`, `Gewonnen`, `Gagné`, `Ganada`, `Signed`), lost
 * (`Closed Lost`, `Disqualified`, `No decision`, `Verloren`, `not won`), and everything else open.
 * @param stage a stage's name as received
 */
export function stageOutcome(stage: string): StageWord {
  const plain = plainWords(stage).replace(/\bwon t\b/g, 'wont');
  if (both.test(plain)) return { outcome: 'open', word: null };
  const phrase = lostPhrases.find((each) => plain === each || ` ${plain} `.includes(` ${each} `));
  if (phrase !== undefined) return { outcome: 'lost', word: phrase };
  const words = plain.split(' ');
  const lost = words.find((word) => lostWords.has(word));
  if (lost !== undefined) return { outcome: 'lost', word: lost };
  const won = words.find((word) => wonWords.has(word));
  if (won === undefined) return { outcome: 'open', word: null };
  const denied = words.find((word) => negations.has(word));
  return denied === undefined ? { outcome: 'won', word: won } : { outcome: 'lost', word: `${denied} ${won}` };
}
