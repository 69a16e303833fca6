import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '#core/functions';
import { functionsMetadata, type FunctionsMetadata } from '../../addin/functions/functions-metadata';
import { nameFault } from '../../addin/functions/name-fault';

const metadata = functionsMetadata(catalogue);

describe('what Excel reads of our functions', () => {
  test('each stands under its name, then each under its alias', () => {
    const names = catalogue.map(({ name }) => name);
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids).toEqual([...names, ...names.map((name) => `TAMARACK_${name}`)]);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a function is described by what the catalogue says of it', () => {
    expect(metadata.functions.find(({ id }) => id === 'TAMARACK_WIN_RATE_INTERVAL')).toMatchInlineSnapshot(`
      {
        "description": "A win rate and how far it can be trusted: Wilson’s interval.",
        "id": "TAMARACK_WIN_RATE_INTERVAL",
        "name": "TAMARACK_WIN_RATE_INTERVAL",
        "parameters": [
          {
            "description": "Won. Deals won.",
            "dimensionality": "scalar",
            "name": "won",
            "type": "any",
          },
          {
            "description": "Decided. Deals won or lost.",
            "dimensionality": "scalar",
            "name": "decided",
            "type": "any",
          },
          {
            "description": "Level. The level of confidence, above 0 and below 1; left out: 0.95.",
            "dimensionality": "scalar",
            "name": "level",
            "optional": true,
            "type": "any",
          },
        ],
        "result": {
          "dimensionality": "matrix",
          "type": "any",
        },
      }
    `);
  });

  test('only what the schema of custom functions knows is said', () => {
    // Property names: "Manually create JSON metadata for custom functions", Microsoft.
    const keys = (things: readonly object[]) => [...new Set(things.flatMap(Object.keys))].sort();
    const parameters = metadata.functions.flatMap((each) => each.parameters);
    expect(keys([metadata])).toEqual(['allowErrorForDataTypeAny', 'functions']);
    expect(keys(metadata.functions)).toEqual([
      'description',
      'id',
      'name',
      'options',
      'parameters',
      'result',
    ]);
    expect(keys(parameters)).toEqual(['description', 'dimensionality', 'name', 'optional', 'type']);
    expect(parameters.filter(({ description }) => description.length > 255)).toEqual([]);
  });

  test('ranges are ranges and single values are single', () => {
    const by = (dimensionality: string) =>
      [
        ...new Set(
          metadata.functions.flatMap(({ parameters }) =>
            parameters.filter((each) => each.dimensionality === dimensionality).map(({ name }) => name),
          ),
        ),
      ].sort();
    expect(by('scalar').filter((name) => by('matrix').includes(name))).toEqual([]);
    expect(by('scalar')).toEqual([
      'alpha',
      'beta',
      'budget',
      'classes',
      'customers',
      'decided',
      'decided2',
      'decimal',
      'first',
      'heads',
      'level',
      'periods',
      'plan',
      'threshold',
      'top',
      'view',
      'won',
      'won2',
    ]);
  });

  test('addresses are asked for where blank and 0 must be told apart, and only of functions that give a range', () => {
    // Addresses are given only to functions of which the result is a matrix: same article, "options".
    const asked = metadata.functions.filter(({ options }) => options?.requiresParameterAddresses);
    expect(asked.filter(({ result }) => result.dimensionality !== 'matrix')).toEqual([]);
    expect(asked.map(({ id }) => id)).toEqual(
      metadata.functions
        .filter(({ parameters }) =>
          parameters.some(({ name }) => ['model', 'overrides', 'history', 'effort'].includes(name)),
        )
        .map(({ id }) => id),
    );
  });

  test('no required parameter follows an optional one', () => {
    const out = metadata.functions.filter(({ parameters }) =>
      parameters.some(({ optional }, at) => optional !== true && parameters[at - 1]?.optional === true),
    );
    expect(out).toEqual([]);
  });

  test('the script writes it as JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'functions-'));
    try {
      const file = join(folder, 'nested', 'functions.json');
      execFileSync(process.execPath, ['scripts/emit-functions.mjs', file], { cwd: join(__dirname, '../..') });
      expect(JSON.parse(readFileSync(file, 'utf8')) as FunctionsMetadata).toEqual(metadata);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('names that Excel takes for a function', () => {
  // Rules: "Custom functions naming and localization", Microsoft.
  test.each(['SEGMENT', 'LTV_TIER', 'TAM.2025', 'TAMARACK_GINI', 'ICP_1', 'TIER', 'ABCD1', 'R1C1X'])(
    '%s',
    (name) => {
      expect(nameFault(name)).toBeNull();
    },
  );

  test.each([
    ['AB', 'fewer than three'],
    ['1ST', 'a letter first'],
    ['_SCORE', 'a letter first'],
    ['.SCORE', 'a letter first'],
    ['Score', 'capital letters'],
    ['WIN RATE', 'capital letters'],
    ['WIN-RATE', 'capital letters'],
    ['GRÖSSE', 'capital letters'],
    ['ICP1', 'address of a cell'],
    ['LTV3', 'address of a cell'],
    ['TAM2025', 'address of a cell'],
    ['XFD1048576', 'address of a cell'],
    ['R1C1', 'address of a cell'],
    ['R12', 'address of a cell'],
    ['C16384', 'address of a cell'],
    ['R2C', 'address of a cell'],
    ['SUM', 'function of Excel'],
    ['GROUPBY', 'function of Excel'],
    ['RANK', 'function of Excel'],
    ['RUN', 'function of Excel'],
    ['TABLE', 'function of Excel'],
    ['GROUP', 'function of Excel'],
    ['ECHO', 'function of Excel'],
    ['X'.repeat(129), 'more than 128'],
  ])('not %s', (name, why) => {
    expect(nameFault(name)).toContain(why);
  });

  test('a catalogue with such a name is not written', () => {
    const [first] = catalogue;
    expect(() => functionsMetadata([{ ...first!, name: 'ICP1' }])).toThrow('"ICP1" is the address of a cell');
  });
});
