import type { CoreWords } from './core-words';
import { accountSentences } from './de/accounts';
import { capacitySentences } from './de/capacity';
import { calendarSentences } from './de/calendar';
import { functions } from './de/catalogue';
import { conditions, criteria, fields, guardrails, tests } from './de/definitions';
import { coverageFindings } from './de/coverage-check';
import { crmTruthSentences } from './de/crm-truth';
import { duplicateSentences } from './de/duplicates';
import { evidenceSentences } from './de/evidence';
import { explainSentences } from './de/explain';
import { fileSentences } from './de/files';
import { findings } from './de/findings';
import { functionSentences } from './de/functions';
import { headcountSentences } from './de/headcount';
import { historySentences } from './de/history';
import { importSentences } from './de/import';
import { maturityFindings } from './de/maturity';
import { modelSentences } from './de/model';
import { motionSentences } from './de/motions';
import { phrases } from './de/phrases';
import { reviewSentences } from './de/review';
import { scoringSentences } from './de/scoring';
import { segmentSentences } from './de/segments';
import { territorySentences } from './de/territories';
import { topDownSentences } from './de/top-down';
import { valueSentences } from './de/value';

/**
 * Was der Kern sagt, auf Deutsch. Anrede: Sie. Glossar: account Account · segment Segment · layer Marktschicht · line Grenze ·
 * cell (Segment × Region) Zelle · blank leer · unknown unbekannt · guardrail Leitplanke · lifetime value Lebenszeitwert (LTV) ·
 * whitespace Whitespace · propensity Kaufneigung · potential Potenzial · tier Stufe · book Account-Buch · model Modell ·
 * Model sheet Modellblatt · scenario Szenario · fit score Fit-Wert · criterion Kriterium · weight Gewicht · points Punkte ·
 * grade Note · field Feld · header Überschrift · region Region · override Übersteuerung · merge Zusammenlegung ·
 * named account namentlicher Account · exclusion Ausschluss · yardstick Maßstab · deal Deal · stage Phase · won gewonnen ·
 * lost verloren · win rate Gewinnquote · cycle Verkaufsdauer · bookings Buchungen · spend Ausgaben · effort Aufwand ·
 * retention Kundenbindung · cohort Kohorte · peers Vergleichsgruppe · scorecard Scorecard · characteristic Merkmal ·
 * bin Klasse · threshold Schwellenwert · as-of day Stichtag · coverage Abdeckung.
 */
export const german: CoreWords = {
  marks: { decimal: ',', thousands: '.', percent: ' %', names: ', ', sentences: '; ', stop: '.' },
  about: '{about}: {said}',
  and: ' und ',
  or: ', oder ',
  everyAccount: 'jeder Account',
  bands: { below: 'unter {n}', from: 'ab {n}', between: '{from} bis {to}' },
  amountOfField: '{amount} {field}',
  aboutAmount: 'etwa {amount}',
  pair: '{one} und {other}',
  row: 'Zeile {row}',
  ofKinds: ' (die größte Abweichung von {kinds} Arten von Aufwand)',
  sentences: {
    ...accountSentences,
    ...importSentences,
    ...historySentences,
    ...evidenceSentences,
    ...modelSentences,
    ...scoringSentences,
    ...segmentSentences,
    ...crmTruthSentences,
    ...duplicateSentences,
    ...reviewSentences,
    ...calendarSentences,
    ...territorySentences,
    ...capacitySentences,
    ...headcountSentences,
    ...motionSentences,
    ...topDownSentences,
    ...valueSentences,
    ...functionSentences,
    ...fileSentences,
    ...explainSentences,
  },
  findings: { ...findings, ...coverageFindings, ...maturityFindings },
  phrases,
  fields,
  guardrails,
  criteria,
  tests,
  conditions,
  functions,
};
