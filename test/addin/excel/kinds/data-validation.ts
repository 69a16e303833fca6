import { refuseWhereProtected } from '../book/protect';
import { addressOf } from '../book/address';
import type { Area } from '../book/area';
import {
  changeTerms,
  clearValidation,
  refuseLongList,
  sharedTerms,
  validationsIn,
  type ListRule,
  type ValidationAlert,
  type ValidationPrompt,
  type ValidationTerms,
} from '../book/validation';
import { refuse } from '../refusal';
import { defineKind, isLiveOf, type Property } from './kind';
import { flag, oneOf } from './settable';

declare module './kind' {
  interface Selves {
    DataValidation: Area;
  }
}

/** Excel's own limits: what is longer is refused. */
function limited(given: unknown, most: number): string {
  if (given === undefined) return '';
  return typeof given === 'string' && given.length <= most ? given : refuse('InvalidArgument');
}

const has = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null;

function listSource(given: unknown): string {
  if (isLiveOf('Range', given))
    return `=${addressOf(given.self).replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2')}`;
  if (typeof given !== 'string' || given.trim() === '') return refuse('InvalidArgument');
  refuseLongList(given);
  return given;
}

function rule(given: unknown): ListRule {
  if (!has(given)) return refuse('InvalidArgument');
  const [kind, ...others] = Object.keys(given);
  if (kind === undefined || others.length > 0) return refuse('InvalidArgument');
  if (kind !== 'list') throw new Error(`the workbook in memory does not know data validation by ${kind}`);
  const list = given['list'];
  if (!has(list)) return refuse('InvalidArgument');
  const inCellDropDown = list['inCellDropDown'] === undefined ? true : flag(list['inCellDropDown']);
  return { list: { inCellDropDown, source: listSource(list['source']) } };
}

function alert(given: unknown): ValidationAlert {
  if (!has(given)) return refuse('InvalidArgument');
  return {
    showAlert: given['showAlert'] === undefined ? true : flag(given['showAlert']),
    style: oneOf(['Stop', 'Warning', 'Information'], given['style'] ?? 'Stop'),
    title: limited(given['title'], 32),
    message: limited(given['message'], 255),
  };
}

function prompt(given: unknown): ValidationPrompt {
  if (!has(given)) return refuse('InvalidArgument');
  return {
    showPrompt: given['showPrompt'] === undefined ? true : flag(given['showPrompt']),
    title: limited(given['title'], 32),
    message: limited(given['message'], 255),
  };
}

/** What differs from cell to cell reads as null. */
const term = <Name extends keyof ValidationTerms>(
  name: Name,
  check: (given: unknown) => ValidationTerms[Name],
): Property<Area> => ({
  get: (block) => sharedTerms(block)?.[name] ?? null,
  set(block, given) {
    refuseWhereProtected(block.sheet);
    changeTerms(block, { [name]: check(given) });
  },
});

function typeOf(block: Area): string {
  const shared = sharedTerms(block);
  if (shared) return shared.rule ? 'List' : 'None';
  const rules = new Set(validationsIn(block).map((validation) => JSON.stringify(validation.rule)));
  return rules.size > 1 ? 'Inconsistent' : 'MixedCriteria';
}

export const dataValidationKind = defineKind({
  name: 'DataValidation',
  properties: {
    type: { get: typeOf },
    rule: term('rule', rule),
    errorAlert: term('errorAlert', alert),
    prompt: term('prompt', prompt),
    ignoreBlanks: term('ignoreBlanks', flag),
  },
  methods: {
    clear(block) {
      refuseWhereProtected(block.sheet);
      clearValidation(block);
    },
  },
});
