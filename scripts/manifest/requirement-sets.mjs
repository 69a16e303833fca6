/** @param {number} last */
const upTo = (last) => Array.from({ length: last }, (_, index) => `1.${index + 1}`);

/**
 * The requirement sets that a manifest for Excel may name, each with its versions.
 * Source: Microsoft's pages "Excel JavaScript API requirement sets", "Custom functions requirement sets" and "Office
 * Common API requirement sets", as of August 2026.
 * @type {ReadonlyMap<string, readonly string[]>}
 */
export const requirementSets = new Map([
  ['ExcelApi', upTo(20)],
  ['ExcelApiDesktop', upTo(1)],
  ['CustomFunctionsRuntime', upTo(5)],
  ['SharedRuntime', upTo(2)],
  ['RibbonApi', upTo(3)],
  ['AddinCommands', ['1.1', '1.3']],
  ['DialogApi', upTo(2)],
  ['DialogOrigin', upTo(1)],
  ['IdentityAPI', ['1.3']],
  ['ImageCoercion', upTo(2)],
  ['KeyboardShortcuts', upTo(1)],
  ['NestedAppAuth', upTo(1)],
  ['OpenBrowserWindowApi', upTo(1)],
  ...[
    [
      'BindingEvents',
      'CompressedFile',
      'DocumentEvents',
      'File',
      'MatrixBindings',
      'MatrixCoercion',
      'PdfFile',
    ],
    ['Selection', 'Settings', 'TableBindings', 'TableCoercion', 'TextBindings', 'TextCoercion'],
  ]
    .flat()
    .map((name) => /** @type {[string, string[]]} */ ([name, upTo(1)])),
]);
