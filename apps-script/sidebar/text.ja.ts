import type { SidebarWords } from './text.en';

/** What the sidebar says before there is a panel in it, in Japanese. */
export const text: SidebarWords = {
  waiting: 'スプレッドシートを待っています',
  slow: {
    title: 'スプレッドシートからまだ応答がありません',
    lines: [
      'Google が混み合っているか、接続が遅い可能性があります。応答があれば、すぐに Tamarack が始まります。',
    ],
  },
  consent: {
    title: 'Tamarack には許可が必要です',
    lines: [
      'Tamarack がこのスプレッドシートを読み書きする許可が、まだ Google にありません。必要なのは、このスプレッドシートだけの利用と、このサイドバーの表示です。',
      'メニュー「拡張機能」>「Tamarack」>「Tamarack を開く」を選び、Google の確認で許可してください。許可したあと、ここでもう一度試すこともできます。',
    ],
  },
  account: {
    title: 'Google が別のアカウントとして扱っています',
    lines: [
      'このブラウザーでは複数のアカウントがログイン中で、表示中のものとは別のアカウントでスプレッドシートが要求されています。',
      '1つのアカウントだけでログインしたウィンドウでスプレッドシートを開き、そこで Tamarack を開いてください。',
    ],
  },
  failed: {
    title: 'Tamarack を開始できませんでした',
    lines: ['何も読み書きしていません。接続を確かめてから、もう一度お試しください。'],
  },
  again: 'もう一度試す',
};
