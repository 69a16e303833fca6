/** ブックがどの段階にあり、次に何をすべきか。 */
const marketEmpty = {
  says: '市場にアカウントがありません',
  advice: 'TAM の条件と除外条件を確認してください',
};
const historyNeeded = '商談（案件）または年別の支出を、各行にアカウントを付けて取り込んでください';
const passed = (says: string) => ({ says, advice: '' });

export const maturityFindings = {
  'maturity/list-passed': passed(
    '{figure}アカウントを読み込みました。プロファイルに十分です（{threshold}以上）',
  ),
  'maturity/list-missing': {
    says: '{figure}アカウントを読み込みました。プロファイルには{threshold}以上が目安です',
    advice: 'アカウントの表を選ぶか、CRM からすべて書き出してください',
  },
  'maturity/criteria-passed': passed('{figure}個の評価基準で適合を判断しています（{threshold}個以上）'),
  'maturity/criteria-missing': {
    says: '適合を判断する評価基準が{figure}個です。プロファイルには{threshold}個以上が必要です',
    advice: '優良顧客に共通することを評価基準に加えるか、受注から学習してください',
  },
  'maturity/exclusions-passed': passed('売り込まない相手を示す除外条件が{figure}個あります'),
  'maturity/exclusions-missing': {
    says: '売り込まない相手を示す除外条件がありません',
    advice: 'パートナー、競合、購入できない相手を除外してください',
  },
  'maturity/grades-passed': passed('{figure}個のグレードでアカウントを分けています（{threshold}個以上）'),
  'maturity/grades-missing': {
    says: 'グレードが{figure}個では何も分けられません。{threshold}個必要です',
    advice: 'グレードの下限となるスコアを設定してください',
  },
  'maturity/tells-apart-passed': passed('最も多いグレードはアカウントの{figure}で、{threshold}以下です'),
  'maturity/tells-apart-missing': {
    says: '最も多いグレードがアカウントの{figure}で、{threshold}を超えています。ほとんど区別できていません',
    advice: 'グレードの境界を動かすか、すべてのアカウントには当てはまらないことを条件にしてください',
  },
  'maturity/tells-apart-unknown': {
    says: '市場内にグレードの付いたアカウントがありません',
    advice: '評価基準とグレードを加え、市場にアカウントがあるか確認してください',
  },
  'maturity/known-passed': passed(
    '評価基準が使う情報は、重みで見て{figure}がわかっています（{threshold}以上）',
  ),
  'maturity/known-missing': {
    says: '評価基準が使う情報は、重みで見て{figure}しかわからず、{threshold}未満です。スコアは適合よりも入力の有無を表しています',
    advice: '重みの大きい評価基準が使うフィールドを埋めるか、入力済みのフィールドに重みを移してください',
  },
  'maturity/known-unknown': {
    says: '市場内にスコアの付いたアカウントがありません',
    advice: '入力済みのフィールドを使う評価基準を加えてください',
  },
  'maturity/segments-passed': passed('{figure}個のセグメントにアカウントがあります（{threshold}個以上）'),
  'maturity/segments-missing': {
    says: 'アカウントのあるセグメントが{figure}個です。{threshold}個必要です',
    advice: '尺度に境界を引くか、境界の提案を使ってください',
  },
  'maturity/placed-passed': passed(
    '空白のためにセグメントが決まらないアカウントは{figure}で、{threshold}以下です',
  ),
  'maturity/placed-missing': {
    says: '空白のためにセグメントが決まらないアカウントが{figure}で、{threshold}を超えています',
    advice: 'セグメントのルールが使うフィールドを埋めるか、空白の意味をルールで決めてください',
  },
  'maturity/placed-unknown': marketEmpty,
  'maturity/written-passed': passed(
    'アカウントの{figure}で、書き込まれたセグメントがモデルと一致しています（{threshold}以上）',
  ),
  'maturity/written-missing': {
    says: 'セグメントを書き込んだアカウントは{written}件です。モデルと一致するのは全アカウントの{figure}で、{threshold}未満です',
    advice: '全員が同じセグメントで動けるように、ブックにセグメントを書き込んでください',
  },
  'maturity/written-unknown': {
    says: 'アカウントの隣にセグメントが書き込まれているか、まだ確認していません',
    advice: 'ブックにセグメントを書き込んでください',
  },
  'maturity/layers-passed': passed(
    'TAM、SAM、SOM のうち{figure}個の市場レイヤーに条件があります（{threshold}個以上）',
  ),
  'maturity/layers-missing': {
    says: 'TAM、SAM、SOM のうち条件のある市場レイヤーは{figure}個です。{threshold}個必要です',
    advice: '対応できる相手（SAM）と、今獲得できる相手（SOM）を決めてください',
  },
  'maturity/prospects-passed': passed(
    '市場内のアカウントの{figure}はまだ購入していません（{threshold}以上）',
  ),
  'maturity/prospects-missing': {
    says: '市場内のアカウントでまだ購入していないのは{figure}で、{threshold}未満です。市場ではなく顧客の一覧になっています',
    advice: '購入しうるのに CRM にないアカウントを加えてください',
  },
  'maturity/prospects-unknown': {
    says: 'どのアカウントが顧客かを示すフィールドがありません',
    advice:
      '顧客かどうかを示すフィールド（type、lifecycle stage、current spend、customer since）を割り当ててください',
  },
  'maturity/valued-passed': passed('市場内のアカウントの{figure}で価値がわかっています（{threshold}以上）'),
  'maturity/valued-missing': {
    says: '市場内のアカウントで価値がわかるのは{figure}で、{threshold}未満です。市場の規模を金額で示すには少なすぎます',
    advice: '規模を数える金額フィールドを埋めるか、別のフィールドを指定してください',
  },
  'maturity/valued-unknown': marketEmpty,
  'maturity/settled-passed': passed(
    '市場レイヤーに入りうるアカウントのうち、空白で決まらないのは最大でも{figure}（{layer}）で、{threshold}以下です',
  ),
  'maturity/settled-missing': {
    says: '{layer}に入りうるアカウントのうち、{figure}が空白で決まらず、{threshold}を超えています',
    advice: '{layer}と除外条件が使うフィールドを埋めるか、入力済みのフィールドを条件にしてください',
  },
  'maturity/settled-unknown': {
    says: 'どの市場レイヤーにも入りうるアカウントがありません',
    advice: 'TAM の条件と除外条件を見直してください',
  },
  'maturity/potential-passed': passed('アカウントが支出しうる額の求め方が{figure}個あります'),
  'maturity/potential-missing': {
    says: 'アカウントが支出しうる額がわかりません',
    advice: '似た顧客の支出からポテンシャルを学習するか、数式を書くか、列を割り当ててください',
  },
  'maturity/history-passed': passed('自社の顧客の履歴があるか、モデルがそこから学習しています'),
  'maturity/history-missing': {
    says: 'アカウントと並ぶ商談も支出もありません',
    advice: historyNeeded,
  },
  'maturity/history-unknown': {
    says: '商談や支出があるか、まだ確認していません',
    advice: historyNeeded,
  },
  'maturity/retention-passed': passed('自社の顧客にもとづく継続率が{figure}個あります'),
  'maturity/retention-missing': {
    says: '継続の長さが自社の顧客にもとづいていません。仮定の継続率が{assumed}個あります',
    advice: '年別の支出またはコホートから継続率を学習するか、独自の曲線を入力してください',
  },
  'maturity/learned-passed': passed(
    '購買確率・ポテンシャル・継続率のうち{figure}個を自社の顧客から学習しています（{threshold}個以上）',
  ),
  'maturity/learned-missing': {
    says: '購買確率・ポテンシャル・継続率のうち自社の顧客から学習したものは{figure}個です。{threshold}個必要です',
    advice: '商談と支出からモデルに学習させてください',
  },
  'maturity/lifetimes-passed': passed(
    '市場内のアカウントの{figure}に顧客生涯価値があります（{threshold}以上）',
  ),
  'maturity/lifetimes-missing': {
    says: '顧客生涯価値のあるアカウントは市場内の{figure}で、{threshold}未満です',
    advice: 'もとになる情報を埋めてください：顧客は現在の支出、それ以外はポテンシャルと購買確率です',
  },
  'maturity/lifetimes-unknown': marketEmpty,
  'maturity/tiers-passed': passed(
    '顧客生涯価値の{figure}個のティアにアカウントがあります（{threshold}個以上）',
  ),
  'maturity/tiers-missing': {
    says: 'アカウントのある顧客生涯価値のティアは{figure}個です。{threshold}個必要です',
    advice: 'アカウントの割合でティアを分けるか、独自の境界を入力してください',
  },
};
