import { chartText } from './charts/text.ja';
import { explainText } from './explain/text.ja';
import { ruleText } from './fields/text.ja';
import { functionsText } from './function-list/text.ja';
import { healthText } from './health/text.ja';
import { hintText } from './hints/text.ja';
import { homeText } from './home/text.ja';
import { learnedText } from './learning/text.ja';
import { resultsText } from './results/text.ja';
import { reviewText } from './review/text.ja';
import { scenariosText } from './scenarios/text.ja';
import { secondTablesText } from './second-tables/text.ja';
import { settingsText } from './settings/text.ja';
import { accountsText } from './wizard/accounts/text.ja';
import { coverageText } from './wizard/coverage/text.ja';
import { finishText } from './wizard/finish/text.ja';
import { fitText } from './wizard/fit/text.ja';
import { marketText } from './wizard/market/text.ja';
import { segmentsText } from './wizard/segments/text.ja';
import { valueText } from './wizard/value/text.ja';
import type { Words } from './words/words';

/** パネルのすべての言葉の日本語。用語集は docs/glossary.md にあります。 */
export const japaneseText: Words = {
  product: 'Tamarack',
  charts: chartText,
  home: homeText,
  functions: functionsText,
  explain: explainText,
  scenarios: scenariosText,
  review: reviewText,
  health: healthText,
  settings: settingsText,
  hints: hintText,
  segments: segmentsText,
  coverage: coverageText,
  rules: ruleText,
  market: marketText,
  secondTables: secondTablesText,
  fit: fitText,
  value: valueText,
  finish: finishText,
  results: resultsText,
  accounts: accountsText,
  learned: learnedText,
  screens: {
    home: 'ホーム',
    accounts: 'アカウント',
    market: '市場',
    fit: 'フィット',
    value: '価値',
    segments: 'セグメント',
    coverage: 'カバレッジ',
    finish: '仕上げ',
    results: '結果',
    explain: '説明',
    scenarios: 'シナリオ',
    health: 'データの品質',
    review: 'レビュー',
    functions: '関数',
    settings: '設定',
  },
  shell: {
    home: 'ホーム',
    skip: '下のボタンへ移動',
    back: '戻る',
    next: (step) => `次へ：${step}`,
    stepOf: (step, steps) => `ステップ ${step}/${steps}`,
    loading: '読み込み中',
    changed: '読み取った後にアカウントが変わりました。',
    lookAgain: '読み直す',
    otherPanels:
      'このブックで別の Tamarack のパネルが開いています。そこで書き込むと、ここの表示も変わります。',
    newer:
      'このモデルは新しい版の Tamarack で作られています。表示も上書きもしません。使うには Tamarack を更新してください。',
    unreadable: 'モデルシートを読み取れなくなりました。',
    restore: 'モデルを元に戻す',
    modelGone: 'シート Model がなくなったか、名前が変わりました。モデルはここに残っています。',
    writeAgain: 'モデルをもう一度書き込む',
    notSaved: (why) =>
      `モデルをシート Model に書き込めませんでした（${why}）。ここには残っていますが、保存されていません。次の変更のときにもう一度試します。`,
    lost: (sheet) => `${sheet} にあったアカウントの表が、元の場所にありません。`,
    readInstead: (was, now) => `${was} の表がなくなったため、代わりに ${now} を読み取りました。`,
    startAnew: '新しいモデルで始める',
    failed: 'この画面で内部エラーが起きました。何も書き込んでいません。',
    tryAgain: 'もう一度試す',
  },
  undo: {
    last: (what) => `元に戻す：${what}`,
    nothing: '元に戻すものはありません',
    undone: (what) => `元に戻しました：${what}`,
    reps: 'シート Reps',
    mapping: '列とフィールドの対応',
    restored: 'モデルの復元',
  },
  problems: {
    title: (count) => `直すところが${count}件あります`,
    more: (count) => `ほか${count}件`,
    showCell: (cell) => `${cell} を表示`,
    goTo: (screen) => `「${screen}」へ`,
    unexpected: 'Tamarack の内部で問題が起きました。何も書き込んでいません。',
    undoFailed: '変更を元に戻せませんでした。',
  },
  progress: {
    reading: 'アカウントを読み取っています',
    recognising: '列を認識しています',
    looking: 'ほかの表を調べています',
    segmenting: 'セグメントに分けています',
    joining: '履歴をアカウントに結び付けています',
    learning: '履歴から学習しています',
    carving: '担当を割り当てています',
    'comparing accounts': 'アカウントを比べています',
    'learning propensity': '誰が購入するかを学習しています',
    'learning potential': 'アカウントが支出しうる額を学習しています',
    'learning retention': '顧客が残る長さを学習しています',
    'learning lifetime': '支出の伸びを学習しています',
    'learning road': '象限の境界を決めています',
    'learning tiers': 'ティアを区切っています',
    comparing: 'いまの内容と比べています',
    checking: 'インストールを確認しています',
    writing: '書き込んでいます',
    undoing: '元に戻しています',
    cancel: 'キャンセル',
    cancelling: 'キャンセルしています',
    cancelled: 'キャンセルしました。ブックは元のままです。',
  },
};
