/** The functions that items of the menu call, in their order; null is a line between them. */
export const menuFunctions = [
  'openTamarack',
  null,
  'segmentAccounts',
  'refreshCoveragePivots',
  'explainAccount',
  'undoLastWrite',
  null,
  'selfTest',
  'showHelp',
] as const;

type MenuWords = Readonly<Record<Exclude<(typeof menuFunctions)[number], null>, string>>;

const english: MenuWords = {
  openTamarack: 'Open Tamarack',
  segmentAccounts: 'Segment accounts',
  refreshCoveragePivots: 'Refresh coverage pivots',
  explainAccount: 'Explain account',
  undoLastWrite: 'Undo',
  selfTest: 'Self-test',
  showHelp: 'Help',
};

const german: MenuWords = {
  openTamarack: 'Tamarack öffnen',
  segmentAccounts: 'Accounts segmentieren',
  refreshCoveragePivots: 'Coverage-Pivots auffrischen',
  explainAccount: 'Account erklären',
  undoLastWrite: 'Rückgängig',
  selfTest: 'Selbsttest',
  showHelp: 'Hilfe',
};

const japanese: MenuWords = {
  openTamarack: 'Tamarack を開く',
  segmentAccounts: 'アカウントをセグメント化',
  refreshCoveragePivots: 'カバレッジのピボットを更新',
  explainAccount: 'アカウントを説明',
  undoLastWrite: '元に戻す',
  selfTest: 'セルフテスト',
  showHelp: 'ヘルプ',
};

/**
 * What the items of the menu are called.
 * @param locale of the user, as Google says it: `de`, `pt_BR`; others than ours are English
 */
export function menuWords(locale: string): MenuWords {
  const [language] = locale.toLowerCase().split(/[-_]/);
  if (language === 'de') return german;
  return language === 'ja' ? japanese : english;
}
