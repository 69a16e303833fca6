import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/**
 * @param {string} selector
 * @param {string} message
 */
const impure = (selector, message) => ({ selector, message });

/** Bans that keep core plain arithmetic: same table and model in, same cells out. */
const coreBans = [
  impure(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'core has no clock: take the day as an argument',
  ),
  impure(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'core has no clock: take the day as an argument',
  ),
  impure("CallExpression[callee.name='Date']", 'core has no clock: take the day as an argument'),
  impure(
    "MemberExpression[object.name='Math'][property.name='random']",
    'core has no chance: take a seed as an argument',
  ),
  impure(
    'CallExpression[callee.property.name=/^toLocale/]',
    'toLocale* depends on the machine: hosts must agree to the last digit',
  ),
  impure(
    'MemberExpression[property.name="localeCompare"]',
    'localeCompare depends on the machine: compare code units',
  ),
  impure("Identifier[name='Intl']", 'Intl depends on the machine: hosts must agree to the last digit'),
  impure('ExportDefaultDeclaration', 'a thing has one name: export it by that name'),
  impure('TSEnumDeclaration', 'use a union of texts: it is plain data and needs no run-time object'),
  impure(':matches(ClassDeclaration, ClassExpression)', 'use plain data and functions'),
  impure(
    'CallExpression[callee.name=/^(eval|Function)$/], NewExpression[callee.name="Function"]',
    'rules are data, never code that is generated',
  ),
];

const source = ['**/*.ts', '**/*.tsx'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...source, '**/*.mjs', '**/*.cjs'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-unsafe-finally': 'error',
      'no-unreachable-loop': 'error',
      'no-template-curly-in-string': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'object-shorthand': ['error', 'properties'],
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    files: source,
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: source,
    ignores: ['workbench/vite.config.ts', 'addin/vite.config.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...coreBans],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['panel/**/*.tsx', 'workbench/**/*.tsx', 'addin/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['panel/**/*.ts', 'panel/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-components',
              allowImportNames: [
                'makeStyles',
                'mergeClasses',
                'tokens',
                'createLightTheme',
                'createDarkTheme',
                'BrandVariants',
                'Theme',
              ],

              message: 'controls stand in panel/controls: in the look of Fluent, at a fifth of its weight',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['addin/**/*.ts', 'addin/**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        impure(
          'CallExpression[callee.object.name=/^(test|describe|it)$/][callee.property.name=/^(only|skip|todo)$/]',
          'every test runs: mend it or take it out',
        ),
        impure('CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'every test runs'),
      ],
    },
  },
);
