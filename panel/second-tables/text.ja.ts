import type { Words } from '../words/words';

/** アカウントのほかの表を選ぶところの言葉。 */
export const secondTablesText: Words['secondTables'] = {
  tables: {
    history: '商談（受注と失注）',
    spend: '期間ごとの支出',
    effort: '活動量',
    reps: '担当者',
    firms: '業種と規模ごとの企業数',
  },
  none: 'なし',
  option: (name, rows) => `${name}（${rows}行）`,
  noTables: 'このブックにほかの表はありません。',
  add: {
    history:
      '商談ごとに1行のシートを加えてください。アカウントの ID か名前、ステージか結果、完了した日が必要です。その後、読み直してください。',
    spend:
      'アカウントと期間ごとに1行の支出のシートを加えてください。アカウントの ID か名前、期間、金額が必要です。その後、読み直してください。',
    effort:
      'アカウントごとに1行の活動量のシートを加えてください。ID か名前と、活動数・時間・費用が必要です。その後、読み直してください。',
    firms:
      '業種・規模・場所ごとの企業数のシートを加えてください。Census の SUSB・CBP や BLS の QCEW はダウンロードしたままで使えます。その後、読み直してください。',
    reps: '担当者ごとに1行のシートを加えてください。名前、役割、セグメント、地域、開始日、ノルマが必要です。その後、読み直してください。',
  },
  lookAgain: '読み直す',
  deals: (rows, won, ways) => `商談${rows}件、受注${won}件、${ways}`,
  spend: (rows, ways) => `支出${rows}行、${ways}`,
  effort: (rows, ways) => `活動量${rows}行、${ways}`,
  reps: (rows) => `担当者${rows}人`,
  firms: (rows) => `企業数の行${rows}件`,
  allJoined: 'すべてアカウントに結び付いています',
  joined: (count) => `${count}件がアカウントに結び付いています`,
  bySegment: (count) => `${count}件はセグメントを指しています`,
  missed: {
    blank: (count) => `${count}行はアカウントが空白です`,
    unknown: (count) => `${count}行は表にないアカウントです`,
    ambiguous: (count) => `${count}行は複数のアカウントに当てはまる名前です`,
  },
  more: (count) => `これらの表について、ほかに${count}件のお知らせ`,
  cannotRead: 'この表は使えません：',
};
