import type { CoreWords } from './core-words';
import { accountSentences } from './ja/accounts';
import { capacitySentences } from './ja/capacity';
import { calendarSentences } from './ja/calendar';
import { functions } from './ja/catalogue';
import { conditions, criteria, fields, guardrails, tests } from './ja/definitions';
import { coverageFindings } from './ja/coverage-check';
import { crmTruthSentences } from './ja/crm-truth';
import { duplicateSentences } from './ja/duplicates';
import { evidenceSentences } from './ja/evidence';
import { explainSentences } from './ja/explain';
import { fileSentences } from './ja/files';
import { findings } from './ja/findings';
import { functionSentences } from './ja/functions';
import { headcountSentences } from './ja/headcount';
import { historySentences } from './ja/history';
import { importSentences } from './ja/import';
import { maturityFindings } from './ja/maturity';
import { modelSentences } from './ja/model';
import { motionSentences } from './ja/motions';
import { phrases } from './ja/phrases';
import { reviewSentences } from './ja/review';
import { scoringSentences } from './ja/scoring';
import { segmentSentences } from './ja/segments';
import { territorySentences } from './ja/territories';
import { topDownSentences } from './ja/top-down';
import { valueSentences } from './ja/value';

/**
 * コアの言葉の日本語。です・ます調。用語：account アカウント · segment セグメント · layer 市場レイヤー · line 境界 ·
 * cell（セグメント × 地域）セル · blank 空白 · unknown 不明 · guardrail ガードレール · lifetime value 顧客生涯価値 (LTV) ·
 * whitespace ホワイトスペース · propensity 購買確率 · potential ポテンシャル · tier ティア · book 担当アカウント · model モデル ·
 * Model sheet モデルシート · scenario シナリオ · fit score フィットスコア · criterion 評価基準 · weight 重み · points 点数 ·
 * grade グレード · field フィールド · header 見出し · region 地域 · override 上書き · merge 統合 · named account 指名アカウント ·
 * exclusion 除外条件 · yardstick 尺度 · deal 商談 · stage ステージ · won 受注 · lost 失注 · win rate 受注率 · cycle 商談期間 ·
 * bookings 受注額 · spend 支出 · effort 活動量 · retention 継続率 · cohort コホート · peers 類似グループ · scorecard スコアカード ·
 * characteristic 特徴 · bin 区分 · threshold しきい値 · as-of day 基準日 · coverage カバレッジ。
 */
export const japanese: CoreWords = {
  marks: { decimal: '.', thousands: ',', percent: '%', names: '、', sentences: '；', stop: '。' },
  about: '{about}：{said}',
  and: '、かつ',
  or: '、または',
  everyAccount: 'すべてのアカウント',
  bands: { below: '{n}未満', from: '{n}以上', between: '{from}〜{to}' },
  amountOfField: '{field}{amount}',
  aboutAmount: '約{amount}',
  pair: '{one}と{other}',
  row: '{row}行目',
  ofKinds: '（{kinds}種類の活動量のうち最も差の大きいもの）',
  sentences: {
    ...accountSentences,
    ...importSentences,
    ...historySentences,
    ...evidenceSentences,
    ...modelSentences,
    ...scoringSentences,
    ...segmentSentences,
    ...crmTruthSentences,
    ...duplicateSentences,
    ...reviewSentences,
    ...calendarSentences,
    ...territorySentences,
    ...capacitySentences,
    ...headcountSentences,
    ...motionSentences,
    ...topDownSentences,
    ...valueSentences,
    ...functionSentences,
    ...fileSentences,
    ...explainSentences,
  },
  findings: { ...findings, ...coverageFindings, ...maturityFindings },
  phrases,
  fields,
  guardrails,
  criteria,
  tests,
  conditions,
  functions,
};
