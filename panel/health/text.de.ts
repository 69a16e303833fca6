import type { Words } from '../words/words';

/** Die Wörter der Ansicht Datenqualität. */
export const healthText: Words['health'] = {
  lead: 'Wie gut die Accounts gefüllt und lesbar sind, und was davon das Modell braucht.',
};
