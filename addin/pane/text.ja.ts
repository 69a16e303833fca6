import type { PaneWords } from './text.en';

/** What the pane says while there is no panel in it, in Japanese. */
export const text: PaneWords = {
  waiting: 'Excel を待っています',
  slow: {
    title: 'Excel からまだ応答がありません',
    lines: [
      '応答があれば、すぐに Tamarack が始まります。',
      'このまま変わらない場合は、ネットワークが Microsoft のライブラリの一部を止めている可能性があります。IT 部門に https://appsforoffice.microsoft.com の許可を依頼してください。',
    ],
  },
  outside: {
    title: 'Tamarack は Excel の中で動きます',
    lines: [
      'このページは Excel アドインのパネルです。このページだけでは、読み取るブックがありません。',
      'Excel でブックを開き、リボンのタブから Tamarack を開いてください。',
    ],
  },
  absent: {
    title: 'Microsoft の office.js を読み込めませんでした',
    lines: [
      'Tamarack はこのライブラリを通して Excel とやり取りします。読み込めなかったため、何も読み書きしていません。',
      'IT 部門に https://appsforoffice.microsoft.com の許可を依頼し、このパネルを閉じてから Tamarack を開き直してください。',
    ],
  },
  failed: {
    title: 'Tamarack を開始できませんでした',
    lines: ['何も読み書きしていません。このパネルを閉じてから、Tamarack を開き直してください。'],
  },
  help: 'はじめかた',
};
