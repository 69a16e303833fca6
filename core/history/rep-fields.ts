import { standardField, type StandardField } from '../accounts/fields/standard-field';
import type { FieldKind } from '../values/field-kind';

const field = (key: string, label: string, kind: FieldKind, ...headers: readonly string[]): StandardField =>
  standardField(key, label, kind, 'provider', 'value', ...headers);

/** What a table of reps may hold, with the headers it stands under. */
export const repFields: readonly StandardField[] = [
  field(
    'name',
    'Name',
    'category',
    'rep|rep name|sales rep|owner|account owner|full name|employee|mitarbeiter',
  ),
  field(
    'role',
    'Role',
    'category',
    'title|job title|position|job|function|team role|rolle|funktion|~team|~type',
  ),
  field(
    'segment',
    'Segment',
    'category',
    'segments|sales segment|account segment|customer segment|market segment',
  ),
  field('region', 'Region', 'category', 'regions|territory|area|geo|geography|country|countries|gebiet|land'),
  field('time zone', 'Time zone', 'category', 'time zones|timezone|timezones|tz|zeitzone'),
  field('languages', 'Languages', 'list', 'language|languages spoken|speaks|sprache|sprachen'),
  field(
    'skills',
    'Skills',
    'list',
    'skill|specialty|specialties|expertise|certifications|industries|kenntnisse',
  ),
  field(
    'start',
    'Start',
    'date',
    'start date|hire date|date of hire|hired|joined|first day|startdatum|eintritt',
  ),
  field('end', 'End', 'date', 'end date|last day|leaves|leaving|left|termination date|enddatum|austritt'),
  field(
    'quota',
    'Quota',
    'money',
    'annual quota|yearly quota|quota per year|target|annual target|jahresziel',
  ),
  field('ote', 'OTE', 'money', 'on target earnings|annual ote|total compensation|compensation|zieleinkommen'),
  field('ramp', 'Ramp', 'category', 'ramp profile|ramp months|ramp up|ramp time|ramp by month|einarbeitung'),
  field(
    'attainment',
    'Attainment',
    'category',
    'quota attainment|expected attainment|attainment rate|zielerreichung',
  ),
  field(
    'accounts',
    'Accounts',
    'number',
    'most accounts|max accounts|maximum accounts|book size|account limit',
  ),
  field(
    'hours',
    'Hours',
    'number',
    'most hours|max hours|hours a year|hours per year|capacity|capacity hours|stunden',
  ),
];
