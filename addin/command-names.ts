/**
 * What the ribbon and the context menu can ask of the add-in's page: the FunctionNames of manifest.xml, each of them to
 * be associated there. Opening the panel is not among them, since Excel does it by itself.
 */
export const commandNames = ['segmentAccounts', 'refreshResults', 'explainAccount', 'undoLastWrite'] as const;

/** One of the commands. */
export type CommandName = (typeof commandNames)[number];
