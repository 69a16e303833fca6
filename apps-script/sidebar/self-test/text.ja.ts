import type { OwnTrialName } from './text.en';

/** Google スプレッドシートだけで行う確認の内容。 */
export const trialNames: Readonly<Record<OwnTrialName, string>> = {
  'other name': 'TAMARACK_ の付いた別名でも関数が結果を返します',
  separators: 'スプレッドシートの言語にかかわらず、書き込んだ数式が同じように読まれます',
  engine: 'パネルが計算する場所（ページの横か、ページの中か）',
};
